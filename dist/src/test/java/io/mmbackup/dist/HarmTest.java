package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a writer can do to a backup: nothing. There is a backup with the outputs of a good writer;
 * then that writer goes bad, and there is something new to render. Whatever it does, the archive,
 * the other writers and what was published before stay whole, and the summary names it.
 */
class HarmTest extends PluginTesting {
  private static final String NEW = "The bubbles rise in the still well.";

  private Path published;
  private String before;

  @BeforeEach
  void aBackupWithAGoodWriter() throws IOException {
    jars.writer(plugins.resolve("bad.jar"), "bad", TEXT);
    assertThat(backUp("--writers", "json,bad")).isZero();
    published = folder.resolve("bad/lab/gauges.txt");
    before = Files.readString(published);
    workspace.post(channel, workspace.myId(), NEW);
  }

  /** Replaces the good writer, as an update of its jar would. */
  private void goesBad(String write, String members) throws IOException {
    Path jar = plugins.resolve("bad.jar");
    Files.delete(jar);
    jars.writer(jar, "bad", write, members);
  }

  private void goesBad(String write) throws IOException {
    goesBad(write, "");
  }

  private void assertHarmless() throws IOException {
    assertThat(published).hasContent(before);
    assertOthersWhole();
  }

  private void assertOthersWhole() throws IOException {
    assertThat(Files.readString(folder.resolve("json/lab/gauges.json"))).contains(NEW);
    assertThat(folder.resolve(".staging")).doesNotExist();
    assertMended();
  }

  /** With the good writer back, nothing is left of the bad one. */
  private void assertMended() throws IOException {
    Files.delete(plugins.resolve("bad.jar"));
    jars.writer(plugins.resolve("bad.jar"), "bad", TEXT);
    assertThat(backUp("--writers", "json,bad")).isZero();
    assertThat(Files.readString(published)).isEqualTo(before + NEW + "\n");
    assertThat(Files.readString(folder.resolve("json/lab/gauges.json"))).contains(NEW);
    assertThat(verify()).as(shell.out()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "throw new IOException(\"no luck\"); | no luck",
        "throw new IllegalStateException(\"no luck\"); | no luck",
        "Object none = null; none.hashCode(); | NullPointerException",
        "throw new AssertionError(\"no luck\"); | no luck",
        "throw new NoSuchMethodError(\"io.mmbackup.spi.User.later()\"); | for another version of"
            + " mmbackup",
        "throw new NoSuchMethodError(\"lib.Some.later()\"); | its jars do not fit each other",
        "throw new StackOverflowError(); | it calls itself without end",
        "throw new OutOfMemoryError(\"pretend\"); | it needs more memory than there is",
        "export.output().createText(\"lab/x.txt\").write(\"x\"); | left a file open: lab/x.txt",
        "export.output().create(\"../../evil\").close(); | not a safe path: '../../evil'",
        "export.output().create(\"/tmp/evil\").close(); | not a safe path: '/tmp/evil'",
        "export.output().create(\"_store/x\").close(); | is in the folder of the writer's store",
        "export.output().create(\"lab/gauges.txt/x\"); | there is a file already: ",
      })
  void whatFailsPublishesNothing(String harm, String reason) throws IOException {
    goesBad(TEXT + harm);
    assertThat(backUp()).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains("The writer bad could not render lab/gauges:", reason, "Exit code 3")
        .doesNotContain("\tat ");
    assertThat(shell.out().split("could not render", -1))
        .as("told when it happens, and once at the end")
        .hasSize(3);
    assertThat(home.resolve("evil")).doesNotExist();
    assertHarmless();
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "close", "option"})
  void whatFailsBeforeOrAfterTheChannelsIsReportedToo(String when) throws IOException {
    Path jar = plugins.resolve("bad.jar");
    Files.delete(jar);
    String fail = "if (true) throw new IllegalStateException(\"no luck\"); ";
    String write = "try (Writer out = export.output().createText(\"x.txt\")) { out.write(\"x\"); }";
    jars.provider(
        jar,
        "bad",
        """
        public ExportWriter open(WriterContext context) {
          %s
          %s
          return new ExportWriter() {
            public void write(ChannelExport export) throws IOException { %s }
            public void close() { %s }
          };
        }
        """
            .formatted(
                when.equals("open") ? fail : "",
                when.equals("option")
                    ? "context.option(WriterOption.text(\"no luck\", \"\", \"\"));"
                    : "",
                when.equals("close") ? TEXT : write,
                when.equals("close") ? fail : ""));
    assertThat(backUp()).isEqualTo(3);
    assertThat(unwrapped(shell.out())).contains("The writer bad", "no luck");
    if (!when.equals("close")) assertThat(published).hasContent(before);
    assertOthersWhole();
  }

  @Test
  void aSwallowedReadFailurePublishesNothing() throws IOException, SQLException {
    goesBad("try {" + TEXT + "} catch (RuntimeException e) { }");
    String raw = damageTheNewPost();
    assertThat(shell.type(export("--plugins", plugins.toString(), "--writers", "json,bad")))
        .isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains("The writer bad could not render lab/gauges: the archive could not be read.");
    assertThat(published).hasContent(before);
    repair(raw);
    assertMended();
  }

  /** The post is in the archive, and what is stored of it is no JSON. */
  private String damageTheNewPost() throws SQLException {
    bringIn();
    String id = "(select id from post order by create_at desc limit 1)";
    try (Connection db = database()) {
      String raw;
      try (var row = db.createStatement().executeQuery("select raw from post where id = " + id)) {
        row.next();
        raw = row.getString(1);
      }
      db.createStatement().execute("update post set raw = '{' where id = " + id);
      return raw;
    }
  }

  private void repair(String raw) throws SQLException {
    try (Connection db = database();
        var statement = db.prepareStatement("update post set raw = ? where raw = '{'")) {
      statement.setString(1, raw);
      statement.execute();
    }
  }

  private Connection database() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
  }

  @Test
  void aSwallowedWriteFailurePublishesNothing() throws IOException {
    goesBad(
        TEXT
            + "try { export.output().create(export.channel().path() + \".txt/x\").close(); }"
            + " catch (IOException e) { }");
    assertThat(backUp()).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains("the writer bad went on after a file could not be written");
    assertHarmless();
  }

  @Test
  void aWriterThatDoesNothingForTooLongIsGivenUp() throws IOException {
    goesBad(
        TEXT
            + "try { new java.util.concurrent.CountDownLatch(1).await(); }"
            + " catch (InterruptedException e) { }");
    assertThat(backUp("--writer-timeout", "1")).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains(
            "The writer bad read and wrote nothing for a second while it rendered lab/gauges,"
                + " and was given up.");
    assertHarmless();
  }

  @Test
  void aWriterThatForgetsToWriteTakesNothingAway() throws IOException {
    Path jar = plugins.resolve("bad.jar");
    Files.delete(jar);
    String type = Jars.type("bad");
    jars.jar(
        jar,
        List.of(
            type
                + "\n@WriterFormat(name = \"bad\", version = 2, summary = \"\") public class "
                + type
                + " implements WriterProvider { public ExportWriter open(WriterContext context) {"
                + " return export -> {}; } }"),
        type);
    assertThat(backUp()).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains(
            "The writer bad could not render lab/gauges: it wrote no file, though it once did.");
    assertHarmless();
  }

  @Test
  void aWriterThatPublishesNothingAtAllIsNamed() throws IOException {
    jars.writer(plugins.resolve("none.jar"), "none", "");
    assertThat(backUp("--writers", "json,none")).isEqualTo(3);
    assertThat(unwrapped(shell.out()))
        .contains("The writer none was given every post and wrote no file.");
    assertThat(backUp("--writers", "json,none")).as("and again").isEqualTo(3);
    assertThat(published).hasContent(before);
    assertThat(backUp("--writers", "json,bad")).isZero();
    assertThat(verify()).isZero();
  }

  // What would end the process of these tests, too

  @ParameterizedTest
  @ValueSource(strings = {"write", "thread", "constructor", "option"})
  void systemExitIsNamedAndNothingIsHalfPublished(String where)
      throws IOException, InterruptedException {
    String exit = "System.exit(0);";
    switch (where) {
      case "write" -> goesBad(TEXT + exit);
      case "thread" ->
          goesBad(
              TEXT
                  + "Thread t = new Thread(() -> System.exit(0)); t.start();"
                  + " try { t.join(); } catch (InterruptedException e) { }");
      case "constructor" -> goesBad(TEXT, "public Writer_bad() { System.exit(0); }");
      default ->
          goesBad(
              TEXT, "public List<WriterOption<?>> options() { System.exit(0); return List.of(); }");
    }
    bringIn();
    Program.Ended ended =
        Program.run(home, export("--plugins", plugins.toString(), "--writers", "bad"));
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(1);
    boolean inTheRun = where.equals("write") || where.equals("thread");
    assertThat(unwrapped(ended.err()))
        .contains(
            inTheRun
                ? "The writer bad has ended the program."
                : "The plugin " + plugins.resolve("bad.jar") + " has ended the program.")
        .contains("Exit code 1: failed.");
    assertThat(published).hasContent(before);
    assertThat(shell.type(export("--writers", "json"))).isZero();
    assertMended();
  }

  @Test
  void aThreadThatIsLeftRunningKeepsNoProcessAlive() throws IOException, InterruptedException {
    goesBad(
        TEXT
            + "Thread t = new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport"
            + ".park(); }, \"my-helper\"); t.setDaemon(false); t.start();");
    bringIn();
    Program.Ended ended =
        Program.run(home, export("--plugins", plugins.toString(), "--writers", "json,bad"));
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(3);
    assertThat(unwrapped(ended.out())).contains("The writer bad left a thread running: my-helper.");
    assertThat(verify()).isZero();
    assertMended();
  }

  /** Brings the new post into the archive without the bad writer. */
  private void bringIn() {
    assertThat(typeWithoutPlugins("backup", "--writers", "json")).isZero();
  }
}
