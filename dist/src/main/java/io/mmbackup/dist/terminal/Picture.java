package io.mmbackup.dist.terminal;

import io.mmbackup.core.run.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run at one moment, as far as it has told. Sizes in bytes; {@code planned} is empty until the
 * server has told how much there is.
 */
record Picture(
    Optional<Account> account,
    Optional<Plan> planned,
    int conversationsDone,
    long posts,
    Files files,
    Optional<Reading> reading,
    Optional<Loading> loading,
    Optional<Task> task,
    Optional<Pause> pause,
    List<String> warnings,
    int moreWarnings) {

  /** What there is to read. */
  record Plan(int conversations, long posts) {}

  /** Files wanted and had; {@code done} counts those that cannot be had, too. */
  record Files(long planned, long plannedBytes, long done, long bytes) {
    static final Files NONE = new Files(0, 0, 0, 0);
  }

  /** A conversation being read: posts so far, and how far back. */
  record Reading(String conversation, long posts, Instant oldest) {}

  /** A file being downloaded: its size, -1 when not known, and how much has arrived. */
  record Loading(String name, long bytes, long arrived) {}

  /** What comes after reading: a verb, as "Writing", and what it is done to. */
  record Task(String verb, String subject) {}

  /** A request that is put off, and why. */
  record Pause(Duration duration, String reason) {
    String words() {
      return "Waiting " + Amounts.duration(duration) + ": " + reason;
    }
  }

  /** Whether the server has nothing more to give as far as is known. */
  boolean reading(Plan plan) {
    return conversationsDone < plan.conversations();
  }
}
