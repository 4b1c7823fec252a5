package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.mattermost.Listing;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.TeamObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Public channels that the user has not joined. Newer servers let a member of the team read them;
 * older ones do not, and then there is nothing to be had: joining would be seen by all.
 */
final class Unjoined {
  private static final String META = "unjoined";

  private Unjoined() {}

  /** The listing with those that the server lets one read. */
  static Listing addTo(
      Listing listing, MattermostClient client, List<TeamObject> teams, CrawlListener listener)
      throws IOException {
    Set<String> joined = listing.ids();
    List<ChannelObject> others = new ArrayList<>();
    for (TeamObject team : teams) others.addAll(client.publicChannels(team.id()));
    others.removeIf(channel -> joined.contains(channel.id()));
    if (others.isEmpty()) return listing;
    if (!isReadable(client, others.getFirst())) {
      listener.warning("This server shows public channels only to those who have joined them.");
      return listing;
    }
    List<ChannelObject> all = new ArrayList<>(listing.channels());
    all.addAll(others);
    return new Listing(List.copyOf(all), listing.serverTime(), listing.byTeam());
  }

  private static boolean isReadable(MattermostClient client, ChannelObject channel)
      throws IOException {
    try {
      client.posts(channel.id(), new PostQuery.Newest(0, 1));
      return true;
    } catch (MattermostException e) {
      if (e.kind() == MattermostException.Kind.FORBIDDEN) return false;
      throw e;
    }
  }

  /** Remembers which channels were read without having been joined: they are not lost later. */
  static void remember(Transaction transaction, Set<String> ids) throws SQLException {
    Set<String> all = remembered(transaction);
    if (all.addAll(ids)) transaction.putMeta(META, String.join(",", all));
  }

  static Set<String> remembered(Transaction transaction) throws SQLException {
    String ids = transaction.meta(META).orElse("");
    return new HashSet<>(ids.isEmpty() ? List.of() : List.of(ids.split(",", -1)));
  }
}
