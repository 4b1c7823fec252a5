package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.Listing;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.PostQuery;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Finds out how much there is to read without reading it: lists, and looks at the newest page of
 * the largest channels. Writes nothing.
 */
public final class Survey {
  private static final int PAGES = 5;
  private static final int PAGE = PostQuery.LARGEST_PAGE;

  /** Above so many posts a channel is read page by page. */
  private static final int AT_ONCE = 600;

  /** Archive with its indices, and one set of outputs, to a byte of JSON from the server. */
  private static final double DISK_FACTOR = 2.5;

  private final LongSupplier nanoTime;
  private long posts;
  private long bytes;
  private long files;
  private long fileBytes;
  private long pages;
  private long nanos;

  private Survey(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Asks the server.
   *
   * @param held what the backup has of channels, if there is one
   * @param nanoTime a clock that only runs forward
   * @throws NoMatchException when a channel is chosen that is not there
   */
  public static Estimate take(
      MattermostClient client,
      SignedIn me,
      ClientConfig config,
      CrawlPlan plan,
      List<ChannelRow> held,
      CrawlListener listener,
      LongSupplier nanoTime)
      throws IOException {
    List<TeamObject> teams = client.teams();
    Listing listing = client.channels(teams);
    if (plan.selection().unjoined()) listing = Unjoined.addTo(listing, client, teams, listener);
    Partners partners = new Partners(me.user(), NameFormat.of(config.get("TeammateNameDisplay")));
    partners.ask(client, listing.channels());
    List<ChannelObject> chosen =
        new Choosing(plan.selection(), teams, partners).choose(listing.channels(), held);
    return new Survey(nanoTime).of(client, chosen, held, teams.size(), plan);
  }

  private Estimate of(
      MattermostClient client,
      List<ChannelObject> chosen,
      List<ChannelRow> held,
      int teams,
      CrawlPlan plan)
      throws IOException {
    Map<ChannelObject, Long> toRead = toRead(chosen, held);
    for (ChannelObject channel : largest(toRead)) look(client, channel);
    long all = toRead.values().stream().mapToLong(Long::longValue).sum();
    long reading = toRead.values().stream().mapToLong(Survey::requests).sum();
    long wanted = plan.selection().files().none() ? 0 : share(files, all);
    long wantedBytes = plan.selection().files().none() ? 0 : share(fileBytes, all);
    long others = chosen.size() + 4L * teams + wanted;
    double page = pages == 0 ? 0 : (double) nanos / pages;
    double rate = nanos == 0 ? 0 : (double) bytes / nanos;
    double streams = Math.max(1, Math.min(plan.threads(), chosen.size()));
    double time = (reading + others / 4.0) * page / streams;
    if (rate > 0) time += wantedBytes / rate / streams;
    return new Estimate(
        chosen.size(),
        all,
        wanted,
        wantedBytes,
        reading + others,
        wantedBytes + (long) (share(bytes, all) * DISK_FACTOR),
        Duration.ofNanos((long) time),
        !plan.posts().equals(PostRange.ALL));
  }

  private static Map<ChannelObject, Long> toRead(
      List<ChannelObject> chosen, List<ChannelRow> held) {
    Map<String, ChannelRow> rows = new HashMap<>();
    held.forEach(row -> rows.put(row.id(), row));
    Map<ChannelObject, Long> counts = new HashMap<>();
    for (ChannelObject channel : chosen) {
      Optional<ChannelRow> row = Optional.ofNullable(rows.get(channel.id()));
      counts.put(
          channel,
          row.map(known -> new Listed(channel, known, true).expectedPosts())
              .orElse(channel.totalMsgCount()));
    }
    return counts;
  }

  private static List<ChannelObject> largest(Map<ChannelObject, Long> toRead) {
    return toRead.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<ChannelObject, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().id()))
        .limit(PAGES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void look(MattermostClient client, ChannelObject channel) throws IOException {
    long begin = nanoTime.getAsLong();
    List<PostObject> page =
        client.posts(channel.id(), new PostQuery.Newest(0, PAGE)).list().posts();
    nanos += nanoTime.getAsLong() - begin;
    pages++;
    for (PostObject post : page) {
      posts++;
      bytes += post.raw().length;
      files += post.fileIds().size();
      fileBytes += post.files().stream().mapToLong(FileObject::size).sum();
    }
  }

  private long share(long ofSample, long all) {
    return posts == 0 ? 0 : Math.round((double) ofSample * all / posts);
  }

  private static long requests(long count) {
    return count <= AT_ONCE ? 1 : (count + PAGE - 2) / (PAGE - 1) + 1;
  }
}
