package io.mmbackup.core.run;

import java.time.Instant;

/**
 * Is told what goes on while a run goes on, for people to see. Called from several threads, often:
 * implementations are thread-safe and return at once. Names come from the server and may hold
 * anything.
 */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = new Progress() {};

  /** The server and the account, as soon as they are known. */
  default void signedIn(Account account) {}

  /** What there is to read: conversations, posts by the server's counters, files known so far. */
  default void planned(int conversations, long posts) {}

  /** A page of a conversation was read: posts in it, and how far back it reaches. */
  default void read(String conversation, int posts, Instant oldest) {}

  /** A conversation was read to its end, or given up for this run. */
  default void conversationDone(String conversation) {}

  /** How many files there are to download, and their size in bytes where the server told it. */
  default void filesPlanned(long files, long bytes) {}

  /** A file begins to be downloaded; size in bytes, -1 when unknown. */
  default void fileStarted(String name, long bytes) {}

  /** A file is stored, or recorded as not to be had; its size in bytes. */
  default void fileDone(String name, long bytes, boolean stored) {}

  /** So many bytes have arrived from the server. */
  default void bytesRead(int bytes) {}

  /** A writer renders a conversation, or its index pages when the name is empty. */
  default void exporting(String writer, String conversation) {}

  /** Something is checked: the archive, a writer's output. */
  default void verifying(String subject) {}

  /** Something the user should know; one sentence. */
  default void warning(String sentence) {}
}
