package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://chat.example.com                            | https://chat.example.com
          https://chat.example.com/                           | https://chat.example.com
          chat.example.com                                    | https://chat.example.com
          chat.example.com:8443                               | https://chat.example.com:8443
          HTTPS://Chat.Example.COM:443//                      | https://chat.example.com
          http://chat.example.com:80                          | http://chat.example.com
          https://chat.example.com/api/v4                     | https://chat.example.com
          https://chat.example.com/login?redirect_to=%2Fx     | https://chat.example.com
          https://chat.example.com/team/channels/town-square  | https://chat.example.com
          https://chat.example.com/team/messages/@ada#x       | https://chat.example.com
          https://chat.example.com/_redirect/pl/abc           | https://chat.example.com
          https://[2001:DB8::1]:8065/                         | https://[2001:DB8::1]:8065
          https://bücher.example                              | https://xn--bcher-kva.example
          https://my_server/                                  | https://my_server
          http://127.0.0.1:8065                               | http://127.0.0.1:8065
          """)
  void anExactAddressHasOneMeaning(String typed, String base) {
    assertThat(ServerAddress.parse(typed).candidates())
        .map(BaseUrl::toString)
        .containsExactly(base);
  }

  @Test
  void aPathMayBeASubPathOrATeam() {
    assertThat(ServerAddress.parse("https://host.example/chat/").candidates())
        .map(BaseUrl::toString)
        .containsExactly("https://host.example/chat", "https://host.example");
    assertThat(ServerAddress.parse("https://host.example/chat/team/channels/x").candidates())
        .map(BaseUrl::toString)
        .containsExactly("https://host.example/chat", "https://host.example");
  }

  @Test
  void aLongPathDoesNotMakeManyRequests() {
    assertThat(ServerAddress.parse("https://host.example/a/b/c/d/e/f/g").candidates()).hasSize(5);
  }

  @Test
  void onlyThisMachineIsTriedWithoutEncryptionUnasked() {
    assertThat(ServerAddress.parse("localhost:8065").candidates())
        .map(BaseUrl::toString)
        .containsExactly("http://localhost:8065", "https://localhost:8065");
    assertThat(ServerAddress.parse("10.0.0.7:8065").candidates())
        .map(BaseUrl::toString)
        .containsExactly("https://10.0.0.7:8065");
  }

  @Test
  void aRememberedBaseIsAnAddressAgain() {
    URI base = URI.create("https://host.example:8443/chat");
    assertThat(ServerAddress.of(base)).hasToString("https://host.example:8443/chat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "ftp://host",
        "https://",
        "two words",
        "https://host:99999",
        "host:port"
      })
  void whatIsNoAddressIsRefusedInWords(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerAddress.parse(typed))
        .withMessageEndingWith(".");
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerAddress.parse("https://ada:hunter22@host.example"))
        .withMessageContaining("password")
        .withMessageNotContaining("hunter22");
  }
}
