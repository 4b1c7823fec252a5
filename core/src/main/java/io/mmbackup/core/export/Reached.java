package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a writer has got by what the archive remembers, for whoever checks its output: what
 * became of deleted posts, and the newest revision rendered of each channel, by the channel's
 * number. A channel that was never rendered in the present way is not among them.
 */
public record Reached(Deleted deleted, Map<Long, Long> revisions) {
  /** Of a writer that never ran: nothing. */
  public static Reached read(Snapshot snapshot, String writer) {
    Map<Long, String> cursors = snapshot.publications().cursors(writer);
    Optional<WholeToken> whole = Optional.ofNullable(cursors.get(0L)).flatMap(WholeToken::parse);
    if (whole.isEmpty()) return new Reached(Deleted.MARK, Map.of());
    Map<Long, Long> revisions = new HashMap<>();
    cursors.forEach(
        (channel, text) ->
            ChannelToken.parse(text, whole.get().print())
                .ifPresent(token -> revisions.put(channel, token.revision())));
    return new Reached(whole.get().deleted(), Map.copyOf(revisions));
  }

  /** Whether everything the archive has of this channel was rendered. */
  public boolean isUpToDate(ChannelRow channel) {
    Long revision = revisions.get(channel.no());
    return revision != null && revision >= channel.revision();
  }

  /** Whether a change of this revision was rendered. */
  public boolean includes(long channel, long revision) {
    Long reached = revisions.get(channel);
    return reached != null && revision <= reached;
  }
}
