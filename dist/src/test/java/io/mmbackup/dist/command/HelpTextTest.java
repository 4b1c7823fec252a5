package io.mmbackup.dist.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.dist.terminal.Line;
import java.util.List;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTextTest {
  static List<String> commands() {
    return Commands.names();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theHelpOfEachCommandFitsOnAScreen(String name) {
    List<Line> help = HelpText.of(Commands.named(name).orElseThrow());
    assertThat(help).hasSizeLessThanOrEqualTo(40);
    assertThat(help)
        .allSatisfy(line -> assertThat(line.width()).as(line.toString()).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyFlagStandsInTheHelpOfItsCommand(String name) {
    Command command = Commands.named(name).orElseThrow();
    String help = String.join("\n", HelpText.of(command).stream().map(Line::toString).toList());
    for (FlagGroup group : command.flags()) {
      assertThat(help).contains(group.title());
      for (Option flag : group.flags()) {
        assertThat(help).contains("--" + flag.getLongOpt(), flag.getDescription());
      }
    }
  }

  @Test
  void theOverviewNamesEveryCommandAndFitsOnTheSmallestScreen() {
    List<Line> help = HelpText.overview();
    assertThat(help).hasSizeLessThanOrEqualTo(24);
    assertThat(help).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(80));
    String text = String.join("\n", help.stream().map(Line::toString).toList());
    for (Command command : Commands.ALL) assertThat(text).contains(command.summary());
  }
}
