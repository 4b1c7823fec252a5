package io.mmbackup.core.archive;

import static io.mmbackup.core.archive.ArchivedPosts.channel;
import static io.mmbackup.core.archive.ArchivedPosts.post;
import static io.mmbackup.core.archive.ArchivedPosts.tombstone;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path temp;
  private Archive archive;
  private ChannelRow town;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.openOrCreate(temp.resolve("backup"));
    town = archive.writer().apply(t -> t.putChannel(parsed("c", "town"), "Town", List.of(), 1));
  }

  @AfterEach
  void close() throws Exception {
    archive.close();
  }

  private static ChannelObject parsed(String id, String name) {
    try {
      return channel(id, name);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Taken put(PostObject... posts) throws Exception {
    return archive.writer().apply(t -> t.putPosts(town, List.of(posts), 1));
  }

  private String one(String sql) throws Exception {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("backup/archive.db"));
        var row = db.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : "nothing";
    }
  }

  @Test
  void aDeletedPostKeepsItsLastContent() throws Exception {
    put(post("p", 5, 5, "hello"));
    assertThat(put(tombstone("p", 5, 9)).deleted()).isEqualTo(1);
    assertThat(one("select raw ->> 'message' from post")).isEqualTo("hello");
    assertThat(one("select delete_at || deleted_by from post")).isEqualTo("9x");
  }

  @Test
  void aLiveRowBringsADeletedPostBackUnlessItIsOlder() throws Exception {
    put(post("p", 5, 5, "hello"));
    put(tombstone("p", 5, 9));
    assertThat(put(post("p", 5, 8, "hello")).changes()).isZero();
    assertThat(put(post("p", 5, 9, "hello")).changed()).isEqualTo(1);
    assertThat(one("select delete_at from post")).isEqualTo("0");
  }

  @Test
  void anEditKeepsTheEarlierText() throws Exception {
    put(post("p", 5, 5, "hello"));
    put(post("p", 5, 7, "hullo"));
    assertThat(one("select raw ->> 'message' from post")).isEqualTo("hullo");
    assertThat(one("select raw ->> 'message' from post_version")).isEqualTo("hello");
  }

  @Test
  void theSameContentAgainIsNoChange() throws Exception {
    put(post("p", 5, 5, "hello"));
    String revision = one("select revision from post");
    assertThat(put(post("p", 5, 5, "hello"))).isEqualTo(Taken.NOTHING);
    assertThat(one("select revision from post")).isEqualTo(revision);
  }

  @Test
  void aTombstoneOfAPostNeverSeenIsNoPost() throws Exception {
    assertThat(put(tombstone("p", 5, 9)).unseen()).isEqualTo(1);
    assertThat(one("select count(*) from post")).isEqualTo("0");
    assertThat(one("select count(*) from tombstone")).isEqualTo("1");
  }

  @Test
  void aPostOfWhichOnlyTheDeletionWasKnownIsLiveWhenItComesBack() throws Exception {
    put(tombstone("p", 5, 9));
    assertThat(put(post("p", 5, 12, "hello")).added()).isEqualTo(1);
    assertThat(one("select delete_at from post")).isEqualTo("0");
    assertThat(one("select count(*) from tombstone")).isEqualTo("0");
    assertThat(one("select counted from channel_state")).isEqualTo("1");
    assertThat(brokenSeals()).isEmpty();
  }

  @Test
  void aPostOfWhichOnlyTheDeletionWasKnownStaysDeletedWhenAnOlderAnswerShowsIt() throws Exception {
    put(tombstone("p", 5, 9));
    assertThat(put(post("p", 5, 5, "hello")).added()).isEqualTo(1);
    assertThat(one("select raw ->> 'message' from post")).isEqualTo("hello");
    assertThat(one("select delete_at || deleted_by from post")).isEqualTo("9x");
    assertThat(one("select counted from channel_state")).isEqualTo("1");
    assertThat(brokenSeals()).isEmpty();
  }

  @Test
  void aTeamThatBecomesKnownMakesItsChannelsDue() throws Exception {
    TeamObject team = TeamObject.parse("{\"id\":\"t\",\"name\":\"lab\"}".getBytes(UTF_8));
    String names = "select names_revision from channel_state";
    String before = one(names);
    archive.writer().run(t -> t.putTeams(List.of(team), 2));
    String known = one(names);
    assertThat(Long.parseLong(known)).isGreaterThan(Long.parseLong(before));
    archive.writer().run(t -> t.putTeams(List.of(team), 3));
    assertThat(one(names)).isEqualTo(known);
  }

  @Test
  void aChangeThatFailsLeavesNothing() throws Exception {
    PostObject post = post("p", 5, 5, "hello");
    assertThatThrownBy(
            () ->
                archive
                    .writer()
                    .apply(
                        t -> {
                          t.putPosts(town, List.of(post), 1);
                          throw new IllegalArgumentException("no");
                        }))
        .hasRootCauseMessage("no");
    assertThat(one("select count(*) from post")).isEqualTo("0");
    put(post);
    assertThat(one("select rows from tally where name = 'post'")).isEqualTo("1");
  }

  @Test
  void countAndDigestSumFollowEveryChange() throws Exception {
    put(post("p", 5, 5, "hello"), post("q", 6, 6, "you"));
    put(post("p", 5, 7, "hullo"), tombstone("q", 6, 8));
    assertThat(one("select rows from tally where name = 'post'")).isEqualTo("2");
    assertThat(brokenSeals()).isEmpty();
  }

  private List<Inspection.BrokenSeal> brokenSeals() throws Exception {
    List<Inspection.BrokenSeal> broken = new ArrayList<>();
    try (Snapshot snapshot = archive.snapshot()) {
      for (String table : Inspection.sealedTables()) {
        snapshot.inspection().checkSeals(table, broken::add);
      }
    }
    return broken;
  }

  @Test
  void aSecondRunOnTheSameFolderIsRefusedWithTheProcess() {
    assertThatThrownBy(() -> Archive.openOrCreate(temp.resolve("backup")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("process " + ProcessHandle.current().pid());
  }

  @Test
  void anotherServerOrUserIsRefusedInWords() throws Exception {
    archive.claim(new Owner("s1", "https://one", "u1", "ann"));
    archive.claim(new Owner("s1", "https://one.moved", "u1", "ann"));
    assertThatThrownBy(() -> archive.claim(new Owner("s2", "https://two", "u1", "ann")))
        .hasMessage("This folder is a backup of https://one.moved, not of https://two.");
    assertThatThrownBy(() -> archive.claim(new Owner("s1", "https://one", "u2", "bob")))
        .hasMessage("This folder is the backup of ann, not of bob.");
  }

  /** File systems count the bytes of a name, with the id before it. */
  @Test
  void aFileOfALongNameCanBeStored() throws Exception {
    String id = "f".repeat(26);
    FileObject file =
        FileObject.parse(
            "{\"id\":\"%s\",\"post_id\":\"p\",\"name\":\"%s.txt\"}"
                .formatted(id, "ü".repeat(200))
                .getBytes(UTF_8));
    archive.writer().run(t -> t.describeFile(town, file));
    String path = one("select path from content where id = '" + id + "'");
    assertThat(path).contains("/" + id + "_ü").endsWith("ü.txt");
    Path stored = temp.resolve("backup").resolve(path);
    Files.createDirectories(stored.getParent());
    assertThat(Files.createFile(stored)).exists();
  }

  @Test
  void onlyTheOwnerCanReadIt() throws Exception {
    Path folder = temp.resolve("backup");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("archive.db"))))
        .isEqualTo("rw-------");
    assertThat(archive.isPrivate()).isTrue();
  }

  @Test
  void itTellsWhenOthersCanReadIt() throws Exception {
    Files.setPosixFilePermissions(
        temp.resolve("backup/archive.db"), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(archive.isPrivate()).isFalse();
  }

  @Test
  void aFileWithoutATableIsNoArchiveAndTheNextRunGoesOnWithIt() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("cut-short"));
    Files.createFile(folder.resolve("archive.db"));
    assertThat(Archive.existsIn(folder)).isFalse();
    assertThatThrownBy(() -> Archive.snapshot(folder)).hasMessageContaining("There is no backup");
    Archive.openOrCreate(folder).close();
    assertThat(Archive.existsIn(folder)).isTrue();
  }

  @Test
  void aNewerFormatIsRefused() throws Exception {
    archive.close();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("backup/archive.db"))) {
      db.createStatement().execute("pragma user_version = 99");
    }
    assertThatThrownBy(() -> Archive.snapshot(temp.resolve("backup")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("version 99");
  }

  @Test
  void nothingButTheDatabaseIsLeftWhenItIsClosed() throws Exception {
    put(post("p", 5, 5, "hello"));
    archive.close();
    try (var files = Files.list(temp.resolve("backup"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".lock", "archive.db");
    }
  }
}
