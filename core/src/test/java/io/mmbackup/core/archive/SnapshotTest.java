package io.mmbackup.core.archive;

import static io.mmbackup.core.archive.ArchivedPosts.channel;
import static io.mmbackup.core.archive.ArchivedPosts.post;
import static io.mmbackup.core.archive.ArchivedPosts.tombstone;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.wire.PostObject;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  @TempDir Path temp;
  private Archive archive;
  private ChannelRow town;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.openOrCreate(temp.resolve("backup"));
    var object = channel("c", "town");
    town = archive.writer().apply(t -> t.putChannel(object, "Town", List.of(), 1));
    archive.writer().run(Transaction::buildIndices);
  }

  @AfterEach
  void close() throws Exception {
    archive.close();
  }

  private void put(PostObject... posts) throws Exception {
    archive.writer().run(t -> t.putPosts(town, List.of(posts), 1));
  }

  private static PostObject reply(String id, String root, long at) throws Exception {
    return PostObject.parse(
        "{\"id\":\"%s\",\"channel_id\":\"c\",\"user_id\":\"u\",\"root_id\":\"%s\",\"create_at\":%d,\"update_at\":%d,\"message\":\"re\"}"
            .formatted(id, root, at, at)
            .getBytes(UTF_8));
  }

  private static List<String> ids(Iterable<PostRow> rows) {
    List<String> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  private long revision() throws Exception {
    try (Snapshot snapshot = archive.snapshot()) {
      return snapshot.channel("c").orElseThrow().revision();
    }
  }

  @Test
  void whatIsWrittenLaterIsNotSeen() throws Exception {
    put(post("p", 5, 5, "hello"));
    try (Snapshot snapshot = archive.snapshot()) {
      put(post("q", 6, 6, "later"));
      assertThat(ids(snapshot.posts().inChannel(town.no(), Deleted.MARK))).containsExactly("p");
    }
  }

  @Test
  void postsComeByTimeThenIdAndTheRangeExcludesItsEnd() throws Exception {
    put(post("c", 6, 6, ""), post("b", 5, 5, ""), post("a", 6, 6, ""), post("z", 4, 4, ""));
    try (Snapshot snapshot = archive.snapshot()) {
      assertThat(ids(snapshot.posts().inChannel(town.no(), Deleted.MARK)))
          .containsExactly("z", "b", "a", "c");
      assertThat(ids(snapshot.posts().inChannel(town.no(), 4, 6, Deleted.MARK)))
          .containsExactly("z", "b");
    }
  }

  @Test
  void aChangedReplyIsAChangeToItsRootOnce() throws Exception {
    put(post("root", 1, 1, ""), post("other", 2, 2, ""));
    long before = revision();
    put(reply("r1", "root", 3), reply("r2", "root", 4));
    try (Snapshot snapshot = archive.snapshot()) {
      assertThat(ids(snapshot.posts().changed(town.no(), before, Long.MAX_VALUE, Deleted.MARK)))
          .containsExactlyInAnyOrder("r1", "r2", "root");
      assertThat(snapshot.posts().find("root", Deleted.MARK).orElseThrow().replyCount())
          .isEqualTo(2);
    }
  }

  @Test
  void aHiddenReplyStillMakesItsRootAChangedOne() throws Exception {
    put(post("root", 1, 1, ""), reply("r", "root", 3));
    long before = revision();
    put(tombstone("r", 3, 9));
    try (Snapshot snapshot = archive.snapshot()) {
      PostRows posts = snapshot.posts();
      assertThat(ids(posts.changed(town.no(), before, Long.MAX_VALUE, Deleted.HIDE)))
          .containsExactly("root");
      assertThat(ids(posts.deleted(town.no(), before, Long.MAX_VALUE))).containsExactly("r");
      assertThat(posts.find("root", Deleted.HIDE).orElseThrow().replyCount()).isZero();
      assertThat(posts.find("root", Deleted.MARK).orElseThrow().replyCount()).isEqualTo(1);
      assertThat(ids(posts.replies("root", Deleted.HIDE))).isEmpty();
    }
  }

  @Test
  void statisticsCountWhatIsStoredAndExtentWhatIsShown() throws Exception {
    put(post("a", 5, 5, ""), post("b", 7, 7, ""), post("c", 9, 9, ""));
    put(tombstone("c", 9, 12));
    try (Snapshot snapshot = archive.snapshot()) {
      ChannelStatistics all = snapshot.posts().statistics().get(town.no());
      assertThat(all)
          .isEqualTo(
              new ChannelStatistics(
                  town.no(), 3, 1, 0, 0, 0, OptionalLong.of(5), OptionalLong.of(9), 0, 0));
      assertThat(snapshot.posts().statistics(town.no())).isEqualTo(all);
      assertThat(snapshot.posts().extent(town.no(), Deleted.HIDE))
          .isEqualTo(new PostRows.Extent(2, OptionalLong.of(5), OptionalLong.of(7)));
    }
  }

  @Test
  void totalsAreOfWhatIsShown() throws Exception {
    put(post("a", 5, 5, ""), post("b", 7, 7, ""), reply("r", "a", 8), reply("s", "b", 9));
    put(tombstone("s", 9, 12));
    try (Snapshot snapshot = archive.snapshot()) {
      assertThat(snapshot.posts().totals(town.no(), Deleted.MARK))
          .isEqualTo(new PostTotals(Map.of("u", 4L), 2, 0, 0, 0));
      assertThat(snapshot.posts().totals(town.no(), Deleted.HIDE))
          .isEqualTo(new PostTotals(Map.of("u", 3L), 1, 0, 0, 0));
    }
  }

  @Test
  void anEmptyChannelHasNoTimes() throws Exception {
    try (Snapshot snapshot = archive.snapshot()) {
      assertThat(snapshot.posts().extent(town.no(), Deleted.HIDE))
          .isEqualTo(new PostRows.Extent(0, OptionalLong.empty(), OptionalLong.empty()));
    }
  }

  @Test
  void iteratorsNestAndStartAnew() throws Exception {
    put(post("a", 5, 5, ""), post("b", 7, 7, ""));
    try (Snapshot snapshot = archive.snapshot()) {
      Iterable<PostRow> all = snapshot.posts().inChannel(town.no(), Deleted.MARK);
      List<String> pairs = new ArrayList<>();
      for (PostRow outer : all) for (PostRow inner : all) pairs.add(outer.id() + inner.id());
      assertThat(pairs).containsExactly("aa", "ab", "ba", "bb");
    }
  }

  @Test
  void nothingCanBeReadOnceItIsClosed() throws Exception {
    put(post("a", 5, 5, ""), post("b", 7, 7, ""));
    Snapshot snapshot = archive.snapshot();
    Iterator<PostRow> rows = snapshot.posts().inChannel(town.no(), Deleted.MARK).iterator();
    rows.next();
    snapshot.close();
    assertThatThrownBy(rows::next).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> snapshot.meta("x")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherThreadCannotRead() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try (Snapshot snapshot = archive.snapshot()) {
      Thread other =
          new Thread(
              () -> {
                try {
                  snapshot.meta("archive_id");
                } catch (Throwable t) {
                  thrown.set(t);
                }
              });
      other.start();
      other.join();
    }
    assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void hundredsOfAbandonedIteratorsAreClosedWithTheSnapshot() throws Exception {
    put(post("a", 5, 5, ""), post("b", 7, 7, ""));
    try (Snapshot snapshot = archive.snapshot()) {
      for (int i = 0; i < 500; i++) {
        snapshot.posts().inChannel(town.no(), Deleted.MARK).iterator().next();
      }
    }
    archive.close();
    assertThat(temp.resolve("backup/archive.db-wal")).doesNotExist();
    archive = Archive.open(temp.resolve("backup"));
  }

  @Test
  void aRowThatCannotBeReadIsRememberedEvenIfTheExceptionIsSwallowed() throws Exception {
    archive.close();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("backup/archive.db"))) {
      db.createStatement().execute("drop table post_version");
    }
    try (Snapshot snapshot = Archive.snapshot(temp.resolve("backup"))) {
      assertThatThrownBy(() -> snapshot.posts().versions("p").iterator())
          .isInstanceOf(UnreadableArchiveException.class);
      assertThat(snapshot.failed()).isTrue();
    }
  }
}
