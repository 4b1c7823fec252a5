package io.mmbackup.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dialect: each {@code .md} of the corpus and the {@code .html} beside it. {@code mvn -pl
 * rendering -am test -Dtest=CorpusTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}
 * writes the results again; read the difference before you commit it.
 */
class CorpusTest {
  private static final Path CORPUS =
      Path.of("src/test/resources/io/mmbackup/rendering/text/corpus");

  static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isRenderedAsWrittenBesideIt(Path text) throws IOException {
    String written = Files.readString(text);
    MessageText rendered =
        MessageText.of(written.substring(0, written.length() - 1), Village.scene());
    String html = rendered.html() + (rendered.onlyEmoji() ? "\n<!-- only emoji -->\n" : "\n");

    Path expected = Path.of(text.toString().replace(".md", ".html"));
    if ("write".equals(System.getProperty("golden"))) Files.writeString(expected, html);
    assertThat(html).isEqualTo(Files.readString(expected));
  }

  /** So it is not written a second time by the sanitizer, which would take most of the time. */
  @ParameterizedTest
  @MethodSource("corpus")
  void isSeenToBeHarmlessAsItIs(Path text) throws IOException {
    Dialect dialect = Dialect.of(Village.scene().lookup().server());
    StringBuilder html = new StringBuilder();
    dialect.parse(Files.readString(text)).accept(new Markup(Village.scene(), dialect, html));

    assertThat(Harmless.is(html.toString(), dialect.schemes())).as(html.toString()).isTrue();
  }
}
