package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ArchiveWriter;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.PostQuery;
import java.io.IOException;

/**
 * What every part of one crawl works with: the server, the archive's writer, who is told, the id of
 * the signed-in user, the server's clock at the listing (ms UTC), whether a page that is not full
 * ends a history (not on servers that filter pages after reading them), how much is asked for
 * again, the time span of the posts asked for, and the user's wish to end.
 */
record CrawlScope(
    MattermostClient client,
    ArchiveWriter writer,
    CrawlListener listener,
    String userId,
    long serverTime,
    boolean shortPageIsEnd,
    CrawlDepth depth,
    PostRange posts,
    Stop stop) {

  int perPage() {
    return PostQuery.LARGEST_PAGE;
  }

  /** A time of the server; a proxy may strip its clock from answers. */
  long firstKnown(long answered, long otherwise) {
    if (answered != 0) return answered;
    return serverTime != 0 ? serverTime : otherwise;
  }

  /**
   * Notes why a channel is not complete; what was read of it, and the place to go on from, stay.
   */
  void noteGap(ChannelRow row, String because) throws IOException {
    writer.run(
        transaction -> {
          ChannelState now = transaction.channel(row.id()).orElseThrow().state();
          transaction.putState(row.no(), now.incomplete(because));
        });
  }
}
