package io.mmbackup.core.crawl;

import java.time.Instant;

/**
 * Is told what a crawl does, for people to see. Called from several threads, often: implementations
 * are thread-safe and return at once. Names come from the server and may hold anything.
 */
public interface CrawlListener {
  /** What there is to read: conversations, and posts by the server's counters. */
  default void planned(int conversations, long posts) {}

  /** A page of a conversation was read: posts in it, and how far back it reaches. */
  default void read(String conversation, int posts, Instant oldest) {}

  /** A conversation was read to its end, or given up for this run. */
  default void conversationDone(String conversation) {}

  /** How many files there are to download, and their size in bytes where the server told it. */
  default void filesPlanned(long files, long bytes) {}

  /** A file begins to be downloaded; size in bytes, -1 when unknown. */
  default void fileStarted(String name, long bytes) {}

  /** So many bytes of it have arrived. */
  default void fileRead(String name, long bytes) {}

  /** A file is stored, or recorded as not to be had; its size in bytes. */
  default void fileDone(String name, long bytes, boolean stored) {}

  /** Something the user should know; one sentence. */
  default void warning(String sentence) {}
}
