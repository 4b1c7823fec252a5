package io.mmbackup.core.run;

import io.mmbackup.core.crawl.CrawlListener;
import java.time.Duration;

/**
 * Is told what goes on while a run goes on, for people to see. Called from several threads, often:
 * implementations are thread-safe and return at once. Names come from the server and may hold
 * anything.
 */
public interface Progress extends CrawlListener {
  /** Tells nobody. */
  Progress SILENT = new Progress() {};

  /** The server and the account, as soon as they are known. */
  default void signedIn(Account account) {}

  /** So many bytes have arrived from the server. */
  default void bytesRead(int bytes) {}

  /** A writer renders a conversation, or its index pages when the name is empty. */
  default void exporting(String writer, String conversation) {}

  /** Something is checked: the archive, a writer's output. */
  default void verifying(String subject) {}

  /** A request is put off: the server asked for it, or something failed and is tried again. */
  default void waiting(Duration duration, String reason) {}
}
