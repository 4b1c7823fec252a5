package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final ConnectionSettings SETTINGS =
      ConnectionSettings.of(
          ServerAddress.parse("https://chat.example"), Credentials.token("s3cr3t-token"), "1.2.3");

  @Test
  void theUserAgentIsHonest() {
    assertThat(SETTINGS.userAgent()).isEqualTo("mmbackup/1.2.3 (personal backup; +read-only)");
  }

  @Test
  void noSecretIsShown() {
    ConnectionSettings settings =
        SETTINGS
            .withExtraHeaders(Map.of("X-Door", "open-sesame"))
            .withExtraCookies(Map.of("proxy", "biscuit-value"))
            .withProxies(Map.of("https_proxy", "http://ada:hunter22@p:1"));
    assertThat(settings.toString() + settings.credentials() + settings.proxies())
        .doesNotContain("s3cr3t")
        .doesNotContain("sesame")
        .doesNotContain("biscuit")
        .doesNotContain("hunter22");
  }

  @Test
  void copiedSecretsLoseTheBlanksAroundThem() {
    assertThat(Credentials.token(" abc123\n").secret()).isEqualTo("abc123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "line\nbreak", "semi;colon", "umläut"})
  void whatCannotBeASecretIsRefusedWithoutRepeatingIt(String secret) {
    var refused = assertThatIllegalArgumentException();
    refused
        .isThrownBy(() -> Credentials.sessionCookie(secret))
        .withMessageStartingWith("The session cookie");
  }

  @Test
  void aLineBreakCannotSmuggleInAnotherHeader() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SETTINGS.withExtraHeaders(Map.of("X-Door", "a\r\nX-Other: b")))
        .withMessageNotContaining("X-Other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SETTINGS.withExtraHeaders(Map.of("X Door", "a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SETTINGS.withExtraCookies(Map.of("a", "b; c=d")));
    assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.credentials().asCookie("a=b"));
  }

  @Test
  void impossibleNumbersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withTimeout(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withConcurrency(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PostQuery.Since(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PostQuery.Newest(0, 201));
    assertThatIllegalArgumentException().isThrownBy(() -> new PostQuery.Before("a", -1, 1));
  }

  @Test
  void versionsAreOrderedByTheirNumbers() {
    ServerVersion version = ServerVersion.parse("10.6.0.13685270376.0f3c.true").orElseThrow();
    assertThat(version).hasToString("10.6.0").isGreaterThan(new ServerVersion(9, 11, 4));
    assertThat(version.isAtLeast(10, 6)).isTrue();
    assertThat(version.isAtLeast(10, 7)).isFalse();
    assertThat(ServerVersion.parse("5.37.0..ac2e.false")).contains(new ServerVersion(5, 37, 0));
    assertThat(ServerVersion.parse("")).isEmpty();
    assertThat(ServerVersion.parse("dev")).isEmpty();
  }
}
