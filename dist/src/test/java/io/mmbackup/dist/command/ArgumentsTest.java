package io.mmbackup.dist.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.plugin.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final Command BACKUP = new BackupCommand();

  @ParameterizedTest
  @CsvSource({
    "--server https://chat.example.com, server, https://chat.example.com",
    "--server=https://chat.example.com, server, https://chat.example.com",
    "--user ada, user, ada",
    "--output out, output, out",
    "--session-cookie cookie.txt, session-cookie, cookie.txt",
    "--cookie-name MMAUTHTOKEN, cookie-name, MMAUTHTOKEN",
    "--token abc, token, abc",
    "--timeout 30, timeout, 30",
    "--log-level DEBUG, log-level, DEBUG",
    "--writers json, writers, json",
    "--concurrency 2, concurrency, 2",
    "--token-file -, token-file, -",
    "--header X-A:b, header, X-A:b",
    "--backup-dir d, backup-dir, d",
  })
  void aFlagWithAValueIsUnderstood(String typed, String flag, String value) throws Exception {
    Arguments arguments = Arguments.parse(BACKUP, split(typed));
    assertThat(arguments.value(flag(flag))).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"--resume", "--verify", "--insecure", "--strict", "--quiet"})
  void aFlagWithoutAValueIsUnderstood(String typed) throws Exception {
    Arguments arguments = Arguments.parse(BACKUP, List.of(typed, "--server", "x"));
    assertThat(arguments.has(flag(typed.substring(2)))).isTrue();
    assertThat(arguments.value(Flags.SERVER)).contains("x");
  }

  @Test
  void theWholeLineOfTheToolBeforeThisOneIsUnderstood() throws Exception {
    Arguments arguments =
        Arguments.parse(
            BACKUP,
            split(
                "--server https://c.example --user ada --output out --resume --session-cookie f"
                    + " --cookie-name MMAUTHTOKEN --token t --verify --insecure --timeout 30"
                    + " --log-level INFO"));
    assertThat(arguments.number(Flags.TIMEOUT, 1, 100, 5)).isEqualTo(30);
    assertThat(arguments.has(Flags.RESUME)).isTrue();
  }

  @Test
  void ofAFlagGivenTwiceTheLastCountsUnlessItMayBeRepeated() throws Exception {
    Arguments arguments =
        Arguments.parse(BACKUP, split("--server a --server b --header A:1 --header B:2"));
    assertThat(arguments.value(Flags.SERVER)).contains("b");
    assertThat(arguments.values(Flags.HEADER)).containsExactly("A:1", "B:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sever x | has no flag --sever | Did you mean --server?",
        "--out x | has no flag --out | Did you mean --output?",
        "--token=x --nonsense=secret | has no flag --nonsense. | See mmbackup backup --help.",
        "-o x | has no flag -o | See mmbackup backup --help.",
        "--server | --server needs a value: --server URL. | See mmbackup backup --help.",
        "json | does not know what to do with 'json' | See mmbackup backup --help.",
        "--quiet status | does not know what to do with 'status' | The command comes first",
      })
  void whatCannotBeMeantIsSaidWithWhatWasMeant(String typed, String message, String hint) {
    assertThatThrownBy(() -> Arguments.parse(BACKUP, split(typed)))
        .isInstanceOfSatisfying(
            UsageException.class,
            e -> {
              assertThat(e).hasMessageContaining(message);
              assertThat(e.hint()).contains(hint);
            })
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "65", "many", "''"})
  void aNumberOutsideItsRangeIsRefused(String typed) throws Exception {
    Arguments arguments = Arguments.parse(BACKUP, List.of("--concurrency", typed));
    assertThatThrownBy(() -> arguments.number(Flags.CONCURRENCY, 1, 64, 4))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--concurrency is a whole number from 1 to 64");
  }

  @ParameterizedTest
  @CsvSource({"bakup,backup", "stauts,status", "verfy,verify", "wirters,writers", "demos,demo"})
  void theNearestCommandIsFound(String typed, String meant) {
    assertThat(Nearest.to(typed, Commands.names())).contains(meant);
  }

  @Test
  void nothingNearIsNothing() {
    assertThat(Nearest.to("xyzzy", Commands.names())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc123 | '' | abc123",
        "MMAUTHTOKEN=abc123 | MMAUTHTOKEN | abc123",
        "Cookie: MMAUTHTOKEN=abc123 | MMAUTHTOKEN | abc123",
        "cookie:MMAUTHTOKEN=\"abc123\"; | MMAUTHTOKEN | abc123",
        "YWJj== | '' | YWJj==",
        "sso=YWJj== | sso | YWJj==",
      })
  void aCookieFileHoldsAValueOrANameOrALine(String line, String name, String value) {
    assertThat(CookieText.parse(line)).containsExactlyEntriesOf(Map.of(name, value));
  }

  @Test
  void allCookiesOfALineAreFound() {
    assertThat(CookieText.parse("Cookie: a=1; MMAUTHTOKEN=t; _proxy=x=y"))
        .containsExactly(
            Map.entry("a", "1"), Map.entry("MMAUTHTOKEN", "t"), Map.entry("_proxy", "x=y"));
  }

  private static Option flag(String name) {
    return Option.builder().longOpt(name).hasArg().get();
  }

  private static List<String> split(String typed) {
    return Arrays.asList(typed.split(" "));
  }
}
