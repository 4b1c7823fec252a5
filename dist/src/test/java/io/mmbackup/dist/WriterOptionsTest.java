package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a writer can be told, as a user types it. */
class WriterOptionsTest extends PluginTesting {
  @BeforeEach
  void aWriterWithOptions() throws IOException {
    jars.provider(
        plugins.resolve("csv.jar"),
        "csv",
        """
        enum Quote { ALL, WHAT_NEEDS_IT }
        static final WriterOption<String> SEPARATOR =
            WriterOption.text("separator", "between cells", ",");
        static final WriterOption<Quote> QUOTE =
            WriterOption.choice("quote", "which cells", Quote.WHAT_NEEDS_IT);
        static final WriterOption<Integer> WIDTH =
            WriterOption.number("width", "of a cell", 1, 99, 10);
        static final WriterOption<Boolean> HEAD = WriterOption.flag("head", "a first line", true);
        public List<WriterOption<?>> options() { return List.of(SEPARATOR, QUOTE, WIDTH, HEAD); }
        public ExportWriter open(WriterContext context) {
          String line = String.join(
              context.option(SEPARATOR),
              "" + context.option(QUOTE), "" + context.option(WIDTH), "" + context.option(HEAD));
          return export -> {
            try (Writer out = export.output().createText(export.channel().path() + ".csv")) {
              out.write(line);
            }
          };
        }
        """);
  }

  private String csv() throws IOException {
    return Files.readString(folder.resolve("csv/lab/gauges.csv"));
  }

  @Test
  void optionsAreTypedAndRemembered() throws IOException {
    assertThat(backUp("--writers", "csv")).isZero();
    assertThat(csv()).isEqualTo("WHAT_NEEDS_IT,10,true");
    assertThat(backUp("--writer-option", "csv.separator=;", "--writer-option", "csv.quote=all"))
        .isZero();
    assertThat(csv()).isEqualTo("ALL;10;true");
    assertThat(backUp("--writer-option", "csv.width=3", "--writer-option", "csv.head=false"))
        .isZero();
    assertThat(csv()).isEqualTo("ALL;3;false");
    assertThat(backUp()).isZero();
    assertThat(shell.out()).contains("1 file, none had to be written again");
    assertThat(csv()).isEqualTo("ALL;3;false");
  }

  @Test
  void aChangedOptionRendersAgainWhatItConcernsAndNothingElse() throws IOException {
    backUp("--writers", "json,csv");
    assertThat(backUp("--writer-option", "csv.separator=;")).isZero();
    assertThat(shell.out().lines().map(String::strip))
        .contains(
            "json        1 file, none had to be written again",
            "csv         1 file, all written now");
  }

  @Test
  void toNameTheDefaultChangesNothing() throws IOException {
    jars.writer(
        plugins.resolve("counts.jar"),
        "counts",
        "try (Writer out = export.output().createText(\"\" + System.nanoTime())) { }",
        "public List<WriterOption<?>> options() {"
            + " return List.of(WriterOption.text(\"mark\", \"\", \"-\")); }");
    backUp("--writers", "counts");
    backUp("--writer-option", "counts.mark=-");
    assertThat(shell.out()).contains("1 file, none had to be written again");
    backUp("--writer-option", "counts.mark=+");
    assertThat(shell.out()).contains("1 file, all written now");
  }

  @ParameterizedTest
  @CsvSource({"' '", "'\t'", "'\n'", "'a\nb\\nc'", "'='", "'.'", "'\\'", "''"})
  void aValueIsTakenAsItIsTypedAndStaysSo(String separator) throws IOException {
    backUp("--writers", "csv", "--writer-option", "csv.separator=" + separator);
    String line = String.join(separator, "WHAT_NEEDS_IT", "10", "true");
    assertThat(csv()).isEqualTo(line);
    Files.delete(folder.resolve("csv/lab/gauges.csv"));
    backUp();
    assertThat(csv()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv.quote=some | The option csv.quote takes all, what-needs-it, not 'some'.",
        "csv.width=100 | The option csv.width takes a number from 1 to 99, not '100'.",
        "csv.head=yes | The option csv.head takes true or false, not 'yes'.",
        "csv.seperator=x | no option 'seperator' (did you mean separator?); it has: separator,"
            + " quote",
        "csv.color=x | The writer csv has no option 'color'; it has: separator, quote, width,"
            + " head.",
        "cvs.quote=all | Did you mean 'csv'?",
      })
  void whatIsNoOptionOrNoValueIsSaidBeforeAnythingIsFetched(String typed, String said) {
    assertThat(backUp("--writers", "csv", "--writer-option", typed)).isEqualTo(2);
    assertThat(unwrapped(shell.err())).contains(said);
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void aRememberedOptionThatANewVersionDoesNotKnowIsReportedAndNothingIsLost() throws IOException {
    backUp("--writers", "csv", "--writer-option", "csv.separator=;");
    String before = csv();
    Files.delete(plugins.resolve("csv.jar"));
    jars.writer(plugins.resolve("csv.jar"), "csv", TEXT);
    assertThat(backUp()).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains("The writer csv could not be started: the writer csv has no option 'separator'");
    assertThat(csv()).isEqualTo(before);
  }
}
