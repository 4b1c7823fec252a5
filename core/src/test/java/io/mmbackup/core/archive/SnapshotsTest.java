package io.mmbackup.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.wire.ChannelObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
  @TempDir Path temp;

  private static void note(Path folder, String value) throws Exception {
    try (Archive archive = Archive.openOrCreate(folder)) {
      archive.writer().run(transaction -> transaction.putMeta("note", value));
    }
  }

  private static String noteIn(Snapshots snapshots) throws Exception {
    try (Snapshot snapshot = snapshots.snapshot()) {
      return snapshot.meta("note").orElseThrow();
    }
  }

  @Test
  void eachIsTheStateOfItsMoment() throws Exception {
    note(temp, "one");
    try (Snapshots snapshots = new Snapshots(temp)) {
      assertThat(noteIn(snapshots)).isEqualTo("one");
      try (Snapshot open = snapshots.snapshot()) {
        note(temp, "two");
        assertThat(open.meta("note")).contains("one");
        assertThat(noteIn(snapshots)).isEqualTo("two");
      }
      note(temp, "three");
      assertThat(noteIn(snapshots)).isEqualTo("three");
    }
  }

  @Test
  void eachMayBeReadByAnotherThread() throws Exception {
    note(temp, "one");
    try (Snapshots snapshots = new Snapshots(temp)) {
      assertThat(noteIn(snapshots)).isEqualTo("one");
      CompletableFuture<String> other = new CompletableFuture<>();
      Thread thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      other.complete(noteIn(snapshots));
                    } catch (Exception e) {
                      other.completeExceptionally(e);
                    }
                  });
      assertThat(other.get()).isEqualTo("one");
      thread.join();
    }
  }

  @Test
  void whatWasNotReadToItsEndDoesNotHoldTheNextOneBack() throws Exception {
    ChannelObject town = ArchivedPosts.channel("c", "town");
    try (Archive archive = Archive.openOrCreate(temp)) {
      archive.writer().run(transaction -> transaction.putMeta("note", "one"));
      archive
          .writer()
          .run(
              transaction -> {
                long channel = transaction.putChannel(town, "Town", List.of(), 1).no();
                transaction.putMembers(channel, List.of("u1", "u2"), 1);
              });
    }
    try (Snapshots snapshots = new Snapshots(temp)) {
      Iterator<MemberRow> left;
      try (Snapshot open = snapshots.snapshot()) {
        left = open.people().members(open.channel("c").orElseThrow().no()).iterator();
        assertThat(left.next().userId()).isEqualTo("u1");
      }
      note(temp, "three");
      assertThat(noteIn(snapshots)).isEqualTo("three");
      assertThatThrownBy(left::hasNext).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void anArchiveThatWasPutInThePlaceOfAnotherIsRead() throws Exception {
    Path here = Files.createDirectory(temp.resolve("here"));
    Path other = Files.createDirectory(temp.resolve("other"));
    note(here, "here");
    note(other, "other");
    try (Snapshots snapshots = new Snapshots(here)) {
      assertThat(noteIn(snapshots)).isEqualTo("here");
      Files.move(
          other.resolve(Archive.FILE),
          here.resolve(Archive.FILE),
          StandardCopyOption.REPLACE_EXISTING);
      assertThat(noteIn(snapshots)).isEqualTo("other");
      Files.delete(here.resolve(Archive.FILE));
      assertThatThrownBy(snapshots::snapshot)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("There is no backup in");
    }
  }
}
