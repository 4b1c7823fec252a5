package io.mmbackup.core.verify;

import static io.mmbackup.core.export.ExportTesting.OPTIONS;
import static io.mmbackup.core.export.ExportTesting.export;
import static io.mmbackup.core.export.ExportTesting.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.export.ExportTesting;
import io.mmbackup.core.export.History;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is broken in a backup is found and named. */
class VerificationTest {
  private static final String ATTACHMENT = "attachments/lab/town-square/f1_f1 #1.txt";

  @TempDir Path temp;
  private Path backup;
  private History history;

  @BeforeEach
  void fill() throws Exception {
    backup = temp.resolve("backup");
    history = new History(backup);
    history.post("p0", "c1", "", History.YEAR_2024, "u1", "hello");
    history.post("p1", "c1", "p0", History.YEAR_2024 + 1, "u2", "you");
    History.Sent withFile =
        new History.Sent("p2", "c1", "", History.YEAR_2024 + 2, "u1", "see file");
    withFile.files.add("f1");
    history.posts.put("p2", withFile);
    history.send(withFile);
    history.fileArrives("f1", true);
    history.post("p3", "c2", "", History.YEAR_2024 + 3, "u1", "elsewhere");
    export(history.archive, OPTIONS, ExportTesting.all().toArray(Writer[]::new));
    assertThat(verify()).isEmpty();
  }

  @AfterEach
  void close() throws Exception {
    history.close();
  }

  private List<Finding> verify() throws Exception {
    return Verification.run(backup, ExportTesting.all(), VerificationListener.SILENT);
  }

  private void sql(String statement) throws Exception {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + backup.resolve("archive.db"))) {
      db.createStatement().execute(statement);
    }
  }

  private static void assertFound(List<Finding> findings, String subject, String problem) {
    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.subject()).isEqualTo(subject);
              assertThat(finding.problem()).contains(problem);
              assertThat(finding.remedy()).isNotBlank();
            });
  }

  @Test
  void anInterruptEndsItAndIsNoFinding() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(this::verify).isInstanceOf(InterruptedIOException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aRowThatWasChangedIsNamed() throws Exception {
    sql("update post set raw = replace(raw, 'hello', 'hallo') where id = 'p0'");
    assertFound(verify(), "lab/town-square", "post p0 is not as it was stored");
  }

  @Test
  void aRowThatIsGoneIsMissedByItsChannelAndForeignInTheOutputs() throws Exception {
    sql("delete from post where id = 'p1'");
    List<Finding> findings = verify();
    assertFound(findings, "lab/town-square", "holds 2 rows of post and should hold 3");
    assertFound(
        findings, "csv/lab/town-square.csv", "it holds post p1, which the archive does not know");
    assertFound(findings, "table", "it holds post p1, which the archive does not know");
  }

  @Test
  void aRowThatWasAddedIsFound() throws Exception {
    sql("insert into document values ('extra', 1, '{}')");
    List<Finding> findings = verify();
    assertFound(findings, "archive.db", "document extra is not as it was stored");
    assertFound(findings, "archive.db", "rows of document and should hold 2");
  }

  @Test
  void everySealedTableIsChecked() throws Exception {
    history.edit(history.posts.get("p0"), "edited");
    List<String> edits =
        List.of(
            "update team set display_name = 'x'",
            "update channel set display_name = 'x' where id = 'c1'",
            "update post_version set replaced_at = 7",
            "update user set username = 'x' where id = 'u2'",
            "update file set position = 7",
            "update content set reason = 'x'",
            "update document set raw = '{}' where name = 'config'",
            "update publication set length = 7 where path = 'index.txt'");
    for (String edit : edits) {
      sql(edit);
      String table = edit.split(" ", -1)[1];
      assertThat(verify())
          .as(edit)
          .anyMatch(finding -> finding.problem().matches(table + " .* is not as it was stored"));
    }
  }

  @Test
  void progressThatIsOlderThanItsPostsIsFound() throws Exception {
    sql("update channel_state set revision = 1 where channel = 1");
    assertFound(verify(), "lab/town-square", "its recorded progress is older than its posts");
  }

  @Test
  void anArchiveWithADamagedPageIsAFindingNotACrash() throws Exception {
    history.archive.close();
    Path file = backup.resolve("archive.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int page = 2; page < bytes.length / 8192; page++) {
      for (int i = 0; i < 64; i++) bytes[page * 8192 + i] = (byte) 0xa5;
    }
    Files.write(file, bytes);
    assertThat(verify()).isNotEmpty().allMatch(finding -> finding.subject().equals("archive.db"));
  }

  @Test
  void anAttachmentThatIsGoneCutOrChangedIsNamed() throws Exception {
    Path file = backup.resolve(ATTACHMENT);
    byte[] good = Files.readAllBytes(file);
    byte[] flipped = good.clone();
    flipped[3] ^= 1;
    Files.write(file, flipped);
    assertFound(verify(), ATTACHMENT, "its content has changed");
    Files.write(file, new byte[3]);
    assertFound(verify(), ATTACHMENT, "it has 3 bytes and should have " + good.length);
    Files.delete(file);
    assertFound(verify(), ATTACHMENT, "it is missing");
    assertThat(verify()).hasSize(1);
  }

  @Test
  void anyFlippedBitOfAPublishedFileIsFound() throws Exception {
    Path file = backup.resolve("csv/lab/town-square.csv");
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 25; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bad);
      assertFound(verify(), "csv/lab/town-square.csv", "its content has changed");
    }
    Files.write(file, good);
    assertThat(verify()).isEmpty();
  }

  @Test
  void aMissingPublishedFileMissesItsPostsToo() throws Exception {
    Files.delete(backup.resolve("months/lab/town-square/2024-01.txt"));
    List<Finding> findings = verify();
    assertFound(findings, "months/lab/town-square/2024-01.txt", "it is missing");
    assertFound(findings, "months, lab/town-square", "post p0 is missing");
    assertFound(findings, "months, lab/town-square", "file f1 of post p2 is missing");
    export(history.archive, OPTIONS, named("months"));
    assertThat(verify()).as("the remedy works").isEmpty();
  }

  @Test
  void theManifestMustSayWhatTheArchiveSays() throws Exception {
    Path manifest = backup.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("bob", "rob"));
    assertFound(verify(), "manifest.json", "it does not say what the archive says");
    Files.delete(manifest);
    assertFound(verify(), "manifest.json", "it does not say what the archive says");
  }

  @Test
  void aChannelThatIsNotRenderedAsItIsNowIsNamedOnce() throws Exception {
    history.edit(history.posts.get("p0"), "edited");
    history.post("p9", "c1", "", History.YEAR_2024 + 9, "u1", "new");
    List<Finding> findings = verify();
    assertFound(findings, "csv, lab/town-square", "it is not rendered as it is now");
    assertThat(findings).hasSize(3);
  }

  /** A writer that lies about what it wrote, as its reader tells. */
  private record Liar(String published, List<String[]> readBack)
      implements WriterProvider, OutputReader {
    @Override
    public ExportWriter open(WriterContext context) {
      return export -> {
        if (!export.channel().id().equals("c1")) return;
        try (var out = export.output().createText("lab/town-square.txt")) {
          out.write(published);
        }
      };
    }

    @Override
    public void read(PublishedFile file, ReadBack found) throws IOException {
      if (readBack.isEmpty()) throw new IOException("not my file");
      for (String[] post : readBack) found.post(post[0], post[1]);
    }
  }

  private List<Finding> verifyLiar(List<String[]> readBack) throws Exception {
    Writer liar = ExportTesting.writer("liar", new Liar("x", readBack));
    export(history.archive, OPTIONS, liar);
    List<Writer> all = new ArrayList<>(ExportTesting.all());
    all.add(liar);
    return Verification.run(backup, all, VerificationListener.SILENT);
  }

  @Test
  void missingDoubledForeignAndOutdatedPostsAreNamed() throws Exception {
    List<Finding> findings =
        verifyLiar(
            List.of(
                new String[] {"p0", "0000000000000000"},
                new String[] {"p1", null},
                new String[] {"p1", null},
                new String[] {"p3", null},
                new String[] {"nobody", null}));
    String file = "liar/lab/town-square.txt";
    assertFound(findings, file, "post p0 is not as the archive has it");
    assertFound(findings, file, "it holds post p3 of another channel");
    assertFound(findings, file, "it holds post nobody, which the archive does not know");
    assertFound(findings, "liar, lab/town-square", "post p1 stands there 2 times");
    assertFound(findings, "liar, lab/town-square", "post p2 is missing");
    assertThat(findings).hasSize(5);
  }

  @Test
  void aReaderThatFailsIsAFindingAndTheOthersGoOn() throws Exception {
    List<Finding> findings = verifyLiar(List.of());
    assertFound(findings, "liar/lab/town-square.txt", "it cannot be read back: not my file");
    assertThat(findings).noneMatch(finding -> finding.subject().startsWith("csv"));
  }

  @Test
  void theFilesOfAWriterThatIsNotInstalledAreStillChecked() throws Exception {
    List<String> notes = new ArrayList<>();
    Files.writeString(backup.resolve("csv/lab/random.csv"), "x");
    List<Finding> findings =
        Verification.run(
            backup,
            List.of(),
            new VerificationListener() {
              @Override
              public void noted(String sentence) {
                notes.add(sentence);
              }
            });
    assertFound(findings, "csv/lab/random.csv", "it has 1 bytes");
    assertThat(findings).hasSize(1);
    assertThat(notes).anyMatch(note -> note.startsWith("The writer csv is not installed"));
  }

  @Test
  void aThreadWithoutItsRootAndAnIncompleteChannelAreNotesNotFindings() throws Exception {
    history.post("orphan", "c2", "never-seen", History.YEAR_2024 + 20, "u1", "re");
    history.apply(
        t -> {
          t.putState(2, history.row("c2").state().incomplete("The server hides posts."));
          return true;
        });
    export(history.archive, OPTIONS, ExportTesting.all().toArray(Writer[]::new));
    List<String> notes = new ArrayList<>();
    List<Finding> findings =
        Verification.run(
            backup,
            ExportTesting.all(),
            new VerificationListener() {
              @Override
              public void noted(String sentence) {
                notes.add(sentence);
              }
            });
    assertThat(findings).isEmpty();
    assertThat(notes)
        .containsExactlyInAnyOrder(
            "lab/random: 1 threads begin with a post that the server never showed, such as"
                + " never-seen.",
            "lab/random is not complete: The server hides posts.");
  }

  @Test
  void manyFindingsOfAKindAreCounted() throws Exception {
    for (int i = 0; i < 50; i++) {
      history.post("n" + i, "c2", "", History.YEAR_2024 + 100 + i, "u1", "x");
    }
    export(history.archive, OPTIONS, ExportTesting.all().toArray(Writer[]::new));
    sql("update post set deleted_by = 'x' where channel = 2");
    List<Finding> findings = verify();
    assertThat(findings).hasSize(21);
    assertFound(findings, "lab/random", "31 more of this kind");
  }
}
