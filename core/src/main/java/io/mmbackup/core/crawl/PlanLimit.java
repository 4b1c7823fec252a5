package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.ChannelObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Older posts that the server's plan withholds may come back, and no time or counter tells of it.
 * The limit is one for the whole server, so the newest post that was withheld comes back first: one
 * request asks for it, at runs that know of any.
 */
final class PlanLimit {
  private final CrawlScope scope;
  private final boolean isLifted;

  private PlanLimit(CrawlScope scope, boolean isLifted) {
    this.scope = scope;
    this.isLifted = isLifted;
  }

  /** Asks, if anything is known to be withheld in one of these channels. */
  static PlanLimit of(CrawlScope scope, Collection<ChannelObject> channels) throws IOException {
    Set<String> ids = channels.stream().map(ChannelObject::id).collect(Collectors.toSet());
    List<ChannelRow> held = scope.writer().apply(transaction -> transaction.channels());
    Optional<ChannelRow> newest =
        held.stream()
            .filter(row -> ids.contains(row.id()) && withheldUpTo(row) != 0)
            .max(Comparator.comparingLong(PlanLimit::withheldUpTo));
    return new PlanLimit(scope, newest.isPresent() && isLifted(scope, newest.get()));
  }

  private static boolean isLifted(CrawlScope scope, ChannelRow row) throws IOException {
    long upTo = withheldUpTo(row);
    Optional<String> above =
        scope.writer().apply(transaction -> transaction.postAbove(row.no(), upTo, "", 0));
    PostQuery query =
        above
            .<PostQuery>map(anchor -> new PostQuery.Before(anchor, 0, 1))
            .orElse(new PostQuery.Newest(0, 1));
    try {
      // Nothing at all may be left there, or the anchor has gone: then it is read again in vain.
      return scope.client().posts(row.id(), query).list().firstInaccessiblePostTime() == 0;
    } catch (MattermostException e) {
      // Of this channel alone its own reading tells.
      if (Outage.endsAll(e, scope.client())) throw e;
      return false;
    }
  }

  private static long withheldUpTo(ChannelRow row) {
    return row.state().watermark().map(Watermark::parse).orElse(Watermark.NONE).withheldUpTo();
  }

  /** The channel as it is to be read now: from its newest post on, if something has come back. */
  ChannelRow over(Transaction transaction, ChannelRow row, ChannelObject channel)
      throws SQLException {
    ChannelState state = row.state();
    if (!isLifted || withheldUpTo(row) == 0 || state.phase() != ChannelState.Phase.IDLE) return row;
    WalkNotes walk = WalkNotes.begin(WalkNotes.Why.DEEP, ListingTuple.of(channel), scope.perPage());
    ChannelState walking = state.walking(state.walkNo() + 1, walk.toJson());
    transaction.putState(row.no(), walking);
    return row.with(walking);
  }
}
