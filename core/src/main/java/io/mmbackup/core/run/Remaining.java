package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.ChannelStatistics;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.UnreadableArchiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run that had to stop has and lacks: posts and files held; conversations in all and those
 * not read to their end; files not downloaded yet, and their bytes where the server told them.
 */
public record Remaining(
    long posts, long files, long conversations, long unread, long wantedFiles, long wantedBytes) {

  /** Of the backup in this folder; empty when there is none, or none that can be read now. */
  public static Optional<Remaining> in(Path folder) {
    if (!Archive.existsIn(folder)) return Optional.empty();
    try (Snapshot snapshot = Archive.snapshot(folder)) {
      return Optional.of(of(snapshot));
    } catch (IOException | UnreadableArchiveException e) {
      return Optional.empty(); // whoever asks tells of another failure already
    }
  }

  private static Remaining of(Snapshot snapshot) {
    long posts = 0;
    long files = 0;
    for (ChannelStatistics one : snapshot.posts().statistics().values()) {
      posts += one.posts();
      files += one.filesPresent();
    }
    long wanted = 0;
    long bytes = 0;
    for (Content content : snapshot.contents().withStatus(Content.Status.WANTED)) {
      wanted++;
      bytes += Math.max(0, content.size());
    }
    return new Remaining(
        posts,
        files,
        snapshot.channels().size(),
        snapshot.channels().stream().filter(Remaining::isUnread).count(),
        wanted,
        bytes);
  }

  private static boolean isUnread(ChannelRow row) {
    return row.state().phase() != ChannelState.Phase.IDLE && row.state().lostAt() == 0;
  }
}
