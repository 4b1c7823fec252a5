package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writers of other people: what is found, what is refused, and what is said of it. */
class PluginsTest extends PluginTesting {
  @Test
  void aJarThatIsDroppedInIsAWriterLikeTheOthers() throws IOException {
    jars.writer(plugins.resolve("text.jar"), "text", TEXT);
    assertThat(backUp("--writers", "json,text")).isZero();
    assertThat(shell.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("text/lab/gauges.txt")))
        .contains("The gauge moved, not the river.");
    assertThat(folder.resolve("json/lab/gauges.json")).exists();
    assertThat(verify()).isZero();
  }

  @Test
  void theWriterIsRememberedAndTheNextRunNeedsItsPlugins() throws IOException {
    jars.writer(plugins.resolve("text.jar"), "text", TEXT);
    backUp("--writers", "text");
    assertThat(backUp()).isZero();
    assertThat(typeWithoutPlugins("backup")).isEqualTo(1);
    assertThat(shell.err()).contains("There is no writer 'text'");
  }

  @Test
  void theDefaultPlacesAreBesideTheApplicationAndInTheConfiguration() throws IOException {
    jars.writer(home.resolve("application/plugins/zebra.jar"), "zebra", TEXT);
    jars.writer(home.resolve(".config/mmbackup/plugins/yak.jar"), "yak", TEXT);
    jars.writer(home.resolve("other/mmbackup/plugins/okapi.jar"), "okapi", TEXT);
    assertThat(shell.type("writers")).isZero();
    assertThat(shell.out()).contains("json", "zebra", "yak").doesNotContain("okapi");
    shell.with("XDG_CONFIG_HOME", home.resolve("other").toString()).type("writers");
    assertThat(shell.out()).contains("json", "zebra", "okapi").doesNotContain("yak");
  }

  @Test
  void aFolderThatIsNamedReplacesTheDefaultPlaces() throws IOException {
    jars.writer(home.resolve("application/plugins/zebra.jar"), "zebra", TEXT);
    jars.writer(plugins.resolve("named.jar"), "named", TEXT);
    assertThat(writers()).isZero();
    assertThat(shell.out()).contains("json", "named").doesNotContain("zebra");
  }

  @Test
  void nothingIsLoadedFromTheBackup() throws IOException {
    Path inside = folder.resolve("plugins");
    jars.writer(inside.resolve("text.jar"), "text", TEXT);
    backUp();
    assertThat(shell.type(export("--plugins", inside.toString()))).isEqualTo(2);
    assertThat(shell.err()).contains("is in the backup");
    shell.with("XDG_CONFIG_HOME", folder.resolve("config").toString());
    jars.writer(folder.resolve("config/mmbackup/plugins/x.jar"), "x", TEXT);
    assertThat(shell.type(export("--writers", "x"))).isEqualTo(2);
    assertThat(shell.err()).contains("There is no writer 'x'");
  }

  @Test
  void aFolderThatIsNotThereOrThatOthersMayWriteToIsRefused() throws IOException {
    jars.writer(plugins.resolve("text.jar"), "text", TEXT);
    assertThat(shell.type("writers", "--plugins", home.resolve("none").toString())).isEqualTo(2);
    assertThat(shell.err()).contains("There is no folder " + home.resolve("none"));
    rights(plugins, "rwxrwxr-x");
    assertThat(backUp("--writers", "text")).isEqualTo(2);
    assertThat(shell.err()).contains("others may write to " + plugins, "chmod go-w");
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void aDefaultPlaceThatOthersMayWriteToIsSkippedAndSaidSo() throws IOException {
    Path place = home.resolve("application/plugins");
    jars.writer(place.resolve("text.jar"), "text", TEXT);
    rights(place, "rwxrwxrwx");
    assertThat(shell.type("writers")).isZero();
    assertThat(shell.out()).contains("No plugin of the folder", "others may write to");
    assertThat(shell.out()).doesNotContain("of a test");
  }

  @Test
  void writersAreListedWithOriginVersionAndOptions() throws IOException {
    jars.writer(plugins.resolve("csv.jar"), "csv", TEXT, OPTIONS);
    assertThat(writers()).isZero();
    assertThat(shell.out().lines().map(String::strip))
        .contains(
            "json        one JSON document a channel, oldest first",
            "built in, version 1",
            "csv         of a test",
            "~/plugins/csv.jar, version 1",
            "csv.separator is text; default ','",
            "between cells",
            "csv.quote is all, what-needs-it; default what-needs-it");
  }

  private static final String OPTIONS =
      """
      enum Quote { ALL, WHAT_NEEDS_IT }
      static final WriterOption<String> SEPARATOR =
          WriterOption.text("separator", "between cells", ",");
      static final WriterOption<Quote> QUOTE =
          WriterOption.choice("quote", "which cells", Quote.WHAT_NEEDS_IT);
      public List<WriterOption<?>> options() { return List.of(SEPARATOR, QUOTE); }
      """;

  /** Leaves a file behind when its class is initialized, made, or asked for its options. */
  private String tattletale(String name) {
    return """
    static { leave("initialized"); }
    public %s() { leave("made"); }
    public List<WriterOption<?>> options() { leave("asked"); return List.of(); }
    static void leave(String what) {
      try { new FileOutputStream("%s/%s-" + what).close(); } catch (IOException e) { }
    }
    """
        .formatted(Jars.type(name), home, name);
  }

  @Test
  void aJarNobodyAskedForRunsNothing() throws IOException {
    jars.writer(plugins.resolve("quiet.jar"), "quiet", TEXT, tattletale("quiet"));
    jars.writer(plugins.resolve("text.jar"), "text", TEXT, tattletale("text"));
    assertThat(backUp("--writers", "text")).isZero();
    assertThat(home.resolve("text-made")).exists();
    assertThat(home.resolve("quiet-initialized")).doesNotExist();
  }

  @Test
  void listingRunsAConstructorAndNothingElse() throws IOException {
    jars.provider(
        plugins.resolve("quiet.jar"),
        "quiet",
        "public ExportWriter open(WriterContext c) { leave(\"opened\"); return null; }"
            + tattletale("quiet"));
    assertThat(writers()).isZero();
    assertThat(home.resolve("quiet-made")).exists();
    assertThat(home.resolve("quiet-opened")).doesNotExist();
  }

  // Class loaders

  @Test
  void aPluginSeesTheContractAndNothingElseOfOurs() throws IOException {
    String look =
        """
        for (String name : new String[] {"io.mmbackup.core.archive.Archive", "org.sqlite.JDBC",
            "tools.jackson.core.json.JsonFactory", "org.slf4j.Logger", "io.mmbackup.spi.Post",
            "org.jspecify.annotations.Nullable", "java.sql.Connection"}) {
          try { Class.forName(name); seen += name + " "; }
          catch (ClassNotFoundException e) { }
        }
        if (Thread.currentThread().getContextClassLoader() != getClass().getClassLoader())
          throw new IOException("another context");
        if (ServiceLoader.load(WriterProvider.class).stream().count() != 1)
          throw new IOException("services of others");
        if (!seen.isEmpty()) throw new IOException("sees " + seen);
        """;
    jars.writer(plugins.resolve("peek.jar"), "peek", look, "String seen = \"\";");
    assertThat(backUp("--writers", "peek")).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains(
            "sees io.mmbackup.spi.Post org.jspecify.annotations.Nullable java.sql.Connection .");
  }

  @Test
  void twoPluginsWithDifferentVersionsOfALibraryDoNotMeet() throws IOException {
    for (String version : List.of("1", "2")) {
      String library = "lib.Version\npublic class Version { public static String of() { return \"";
      String name = "v" + version;
      Path lib =
          jars.jar(plugins.resolve(name + "/lib.jar"), List.of(library + version + "\"; } }"), "");
      String writer =
          "@WriterFormat(name = \""
              + name
              + "\", version = 1, summary = \"\") public class "
              + Jars.type(name)
              + " implements WriterProvider { public ExportWriter open(WriterContext context) {"
              + " return export -> { try (Writer out = export.output().createText(\"x.txt\")) {"
              + " out.write(lib.Version.of()); } }; } }";
      jars.jar(
          plugins.resolve(name + "/writer.jar"),
          List.of(Jars.type(name) + "\n" + writer),
          Jars.type(name),
          lib);
    }
    backUp("--writers", "v1,v2");
    assertThat(folder.resolve("v1/x.txt")).hasContent("1");
    assertThat(folder.resolve("v2/x.txt")).hasContent("2");
  }

  @Test
  void aPluginBringsItsOwnJackson() throws IOException {
    String name = "own";
    String writer =
        """
        @WriterFormat(name = "own", version = 1, summary = "")
        public class Writer_own implements WriterProvider {
          public ExportWriter open(WriterContext context) {
            tools.jackson.databind.json.JsonMapper mapper =
                new tools.jackson.databind.json.JsonMapper();
            if (mapper.getClass().getClassLoader() != getClass().getClassLoader())
              throw new IllegalStateException("it is not mine");
            return export -> {
              try (Writer out = export.output().createText(export.channel().path() + ".txt")) {
                out.write(mapper.writeValueAsString(Map.of("channel", export.channel().name())));
              }
            };
          }
        }
        """;
    List<Path> jackson = new ArrayList<>();
    for (Class<?> type :
        List.of(
            JsonMapper.class,
            JsonFactory.class,
            com.fasterxml.jackson.annotation.JsonCreator.class)) {
      jackson.add(Jars.origin(type));
    }
    jars.jar(
        plugins.resolve("own/writer.jar"),
        List.of(Jars.type(name) + "\n" + writer),
        Jars.type(name),
        jackson.toArray(Path[]::new));
    assertThat(backUp("--writers", "own")).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains("The writer own could not be started: it lacks a class it needs: tools.jackson.");
    for (Path jar : jackson) Files.copy(jar, plugins.resolve("own").resolve(jar.getFileName()));
    assertThat(backUp("--writers", "own")).isZero();
    assertThat(folder.resolve("own/lab/gauges.txt")).hasContent("{\"channel\":\"gauges\"}");
  }

  @Test
  void aFolderOfJarsIsOnePluginAndIsTrustedOnlyAsAWhole() throws IOException {
    jars.writer(plugins.resolve("many/one.jar"), "one", TEXT);
    jars.writer(plugins.resolve("many/two.jar"), "two", TEXT);
    assertThat(backUp("--writers", "one,two")).isZero();
    rights(plugins.resolve("many/two.jar"), "rw-r--rw-");
    assertThat(backUp("--writers", "one")).isEqualTo(2);
    assertThat(shell.err()).contains("others may write to " + plugins.resolve("many/two.jar"));
  }
}
