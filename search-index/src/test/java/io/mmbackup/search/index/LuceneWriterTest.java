package io.mmbackup.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.export.PiecewiseExport;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import io.mmbackup.search.TestBackup;
import io.mmbackup.search.TestBackup.Sent;
import io.mmbackup.spi.StoreWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneWriterTest {
  @TempDir Path temp;
  private TestBackup backup;

  @BeforeEach
  void openBackup() throws Exception {
    backup = new TestBackup(temp.resolve("backup"));
    RandomWorkspace.people(backup);
  }

  @AfterEach
  void closeBackup() throws Exception {
    backup.close();
  }

  private Sent post(String id, String message) throws Exception {
    Sent post = new Sent(id, "c1", "", "u1", 1_700_000_000_000L + id.hashCode()).says(message);
    backup.send(post);
    return post;
  }

  private List<Finding> verify() throws Exception {
    var writers = Writers.onClassPath(LuceneWriter.class.getClassLoader()).all();
    return Verification.run(backup.folder(), writers, VerificationListener.SILENT);
  }

  private Map<String, List<String>> dump() throws Exception {
    return IndexDump.of(backup.store());
  }

  @Test
  void everyPostIsInTheIndexAndReadBack() throws Exception {
    for (int i = 0; i < 30; i++) post("p" + i, "message " + i);
    assertThat(backup.index()).isEmpty();
    assertThat(dump().keySet()).contains("p0", "p29", "channel:c1", "person:u1");
    assertThat(verify()).isEmpty();
  }

  @Test
  void aPostThatIsMissingFromTheIndexIsFound() throws Exception {
    for (int i = 0; i < 5; i++) post("p" + i, "message " + i);
    backup.index();
    try (var directory = FSDirectory.open(backup.store());
        var index = new IndexWriter(directory, IndexFormat.config().setCommitOnClose(true))) {
      index.deleteDocuments(new Term(IndexFormat.ID, "p3"));
    }
    assertThat(verify()).singleElement().asString().contains("p3");
  }

  @Test
  void anIndexOfAnotherVersionIsNamedSo() throws Exception {
    post("p1", "message");
    backup.index();
    try (var directory = FSDirectory.open(backup.store());
        var index = new IndexWriter(directory, IndexFormat.config())) {
      index.setLiveCommitData(Map.of(IndexFormat.VERSION_KEY, "1").entrySet());
      index.commit();
    }
    assertThat(verify()).asString().contains("the search index is of another version of mmbackup");
  }

  @Test
  void editsAndDeletionsFollow() throws Exception {
    Sent edited = post("p1", "before");
    Sent deleted = post("p2", "kept");
    backup.index();
    backup.edit(edited, "after");
    backup.delete(deleted);
    backup.index();
    assertThat(dump().get("p1"))
        .contains("text=after 0", "is=edited")
        .doesNotContain("text=before 0");
    assertThat(dump().get("p2")).contains("text=kept 0", "is=deleted");
  }

  @Test
  void aNewNameOfAPersonTouchesNoPost() throws Exception {
    post("p1", "hello");
    backup.index();
    List<String> before = dump().get("p1");
    backup.user("u1", "anna", "Annika");
    backup.index();
    assertThat(dump().get("p1")).isEqualTo(before);
    assertThat(dump().get("person:u1")).contains("name=annika");
  }

  @Test
  void anIndexThatSaysItIsDamagedIsBuiltAnew() throws Exception {
    for (int i = 0; i < 20; i++) post("p" + i, "message " + i);
    backup.index();
    Map<String, List<String>> before = dump();
    cutShort(newest("segments_"));
    post("p99", "one more");
    assertThat(backup.index()).isEmpty();
    assertThat(dump()).containsAllEntriesOf(before).containsKey("p99");
    assertThat(verify()).isEmpty();
  }

  /** Segments that were merged are files of their own, young ones are one compound file. */
  @Test
  void anIndexThatLacksSomethingIsBuiltAnewThoughNothingHasChanged() throws Exception {
    for (int i = 0; i < 24; i++) {
      post("p" + i, "message " + i);
      backup.index();
    }
    Map<String, List<String>> before = dump();
    Path sound = temp.resolve("sound");
    copy(backup.store(), sound);
    Set<String> ends = new TreeSet<>();
    for (Path file : files(sound, "_")) {
      ends.add(file.toString().replaceAll(".*\\.", ""));
      deleteTree(backup.store());
      copy(sound, backup.store());
      Path damaged = backup.store().resolve(file.getFileName());
      if (ends.size() % 2 == 0) Files.delete(damaged);
      else cutShort(damaged);
      assertThat(backup.index()).as("%s", file).isEmpty();
      assertThat(dump()).as("%s", file).isEqualTo(before);
      assertThat(verify()).as("%s", file).isEmpty();
    }
    assertThat(ends).contains("cfs", "tim", "doc", "dvd", "fdt");
  }

  private static void copy(Path from, Path to) throws Exception {
    Files.createDirectories(to);
    for (Path file : files(from, "")) Files.copy(file, to.resolve(file.getFileName()));
  }

  private static List<Path> files(Path folder, String prefix) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  @Test
  void damageInsideTheIndexIsFoundByVerification() throws Exception {
    for (int i = 0; i < 20; i++) post("p" + i, "message " + i);
    backup.index();
    Path data = newest("_");
    try (FileChannel file = FileChannel.open(data, StandardOpenOption.WRITE)) {
      file.write(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}), file.size() / 2);
    }
    assertThat(verify()).isNotEmpty();
    Files.createFile(backup.store().resolve(LuceneWriter.DAMAGED));
    post("p99", "one more");
    assertThat(backup.index()).isEmpty();
    assertThat(verify()).isEmpty();
  }

  @Test
  void nothingIsDurableBeforeTheCommit() throws Exception {
    for (int i = 0; i < 20; i++) post("p" + i, "message " + i);
    assertThat(
            PiecewiseExport.run(
                backup.archive(),
                context -> new FailingStore((StoreWriter) new LuceneWriter().open(context)),
                3))
        .isNotEmpty();
    assertThat(DirectoryReader.indexExists(FSDirectory.open(backup.store()))).isFalse();
    assertThat(backup.index()).isEmpty();
    assertThat(verify()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anIndexKeptUpToDateEqualsAFreshOne(long seed) throws Exception {
    RandomWorkspace workspace = new RandomWorkspace(backup, new Random(seed));
    for (int round = 0; round < 8; round++) {
      for (int i = 0; i < 8; i++) workspace.happen();
      assertThat(backup.index()).isEmpty();
    }
    assertThat(verify()).isEmpty();
    Map<String, List<String>> kept = dump();
    deleteTree(backup.store());
    assertThat(backup.index()).isEmpty();
    assertThat(dump()).containsExactlyEntriesOf(kept);
  }

  private Path newest(String prefix) throws Exception {
    try (Stream<Path> files = Files.list(backup.store())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> !file.toString().endsWith(".si"))
          .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
          .orElseThrow();
    }
  }

  private static void cutShort(Path file) throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
  }

  static void deleteTree(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
