package io.mmbackup.core.crawl;

/** How much of what is known already is asked for again. */
public enum CrawlDepth {
  /**
   * What the listing shows as changed, and a sweep for what it never shows: channels with posts of
   * the last 30 days each time, every other one once a week.
   */
  CHANGES,
  /** What changed in every channel; people, members and the account's own data too. */
  FULL,
  /** Every channel is walked through again: also what was deleted for good is found. */
  DEEP
}
