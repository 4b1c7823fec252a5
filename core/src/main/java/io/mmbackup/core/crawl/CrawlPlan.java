package io.mmbackup.core.crawl;

/**
 * What a crawl is to do.
 *
 * @param selection which channels and files
 * @param posts the time span of the posts asked for
 * @param depth how much of what is known is asked for again
 * @param threads channels or files read at a time
 * @param stop the user's wish that it ends after the pages in flight
 */
public record CrawlPlan(
    Selection selection, PostRange posts, CrawlDepth depth, int threads, Stop stop) {
  /** Every channel, post and file. */
  public static CrawlPlan everything(CrawlDepth depth, int threads) {
    return new CrawlPlan(Selection.EVERYTHING, PostRange.ALL, depth, threads, new Stop());
  }
}
