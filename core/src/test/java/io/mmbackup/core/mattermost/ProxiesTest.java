package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
  @Test
  void eachSchemeHasItsProxy() {
    Proxies proxies =
        Proxies.from(
            Map.of("https_proxy", "http://secure:3129", "HTTP_PROXY", "http://plain:3128/"));
    assertThat(proxies.on("https", "chat.example", 443)).hasToString("Optional[secure:3129]");
    assertThat(proxies.on("http", "chat.example", 80)).hasToString("Optional[plain:3128]");
  }

  @Test
  void allProxyServesWhereNoOtherIsNamed() {
    Proxies proxies = Proxies.from(Map.of("all_proxy", "any", "https_proxy", "secure:1"));
    assertThat(proxies.on("http", "chat.example", 80)).hasToString("Optional[any:80]");
    assertThat(proxies.on("https", "chat.example", 443)).hasToString("Optional[secure:1]");
  }

  @Test
  void lowerCaseCountsBeforeUpperCase() {
    Proxies proxies = Proxies.from(Map.of("https_proxy", "lower:1", "HTTPS_PROXY", "upper:2"));
    assertThat(proxies.on("https", "chat.example", 443)).hasToString("Optional[lower:1]");
  }

  @Test
  void withoutVariablesTheWayIsStraight() {
    assertThat(Proxies.from(Map.of("https_proxy", " ")).on("https", "chat.example", 443)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chat.example, true",
    "CHAT.Example, true",
    "a.chat.example, true",
    "notchat.example, false",
    "b.intern, true",
    "intern, true",
    "port.example, true",
    "other.example, false"
  })
  void exceptionsAreNamesAndTheirSubdomains(String host, boolean straight) {
    Proxies proxies =
        Proxies.from(
            Map.of("https_proxy", "p:1", "no_proxy", "chat.example, .intern,port.example:443"));
    assertThat(proxies.on("https", host, 443).isEmpty()).isEqualTo(straight);
  }

  @Test
  void aStarExceptsAll() {
    assertThat(Proxies.from(Map.of("all_proxy", "p:1", "NO_PROXY", "*")).on("http", "h", 80))
        .isEmpty();
  }

  @Test
  void theLoginIsDecodedAndNeverShown() {
    Proxies proxies = Proxies.from(Map.of("https_proxy", "http://ada:p%40ss+word@p:1"));
    Proxies.Proxy proxy = proxies.on("https", "h", 443).orElseThrow();
    assertThat(proxy.user()).isEqualTo("ada");
    assertThat(proxy.password()).isEqualTo("p@ss+word");
    assertThat(proxies + " " + proxy).doesNotContain("ada").doesNotContain("word");
  }

  @Test
  void anotherKindOfProxyIsRefusedWithoutRepeatingItsPassword() {
    for (String value : new String[] {"socks5://ada:hunter22@p:1", "http://ada:hunter22@p q:1"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Proxies.from(Map.of("https_proxy", value)))
          .withMessageContaining("https_proxy")
          .withMessageNotContaining("hunter22");
    }
  }
}
