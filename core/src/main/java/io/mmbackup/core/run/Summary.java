package io.mmbackup.core.run;

import io.mmbackup.core.verify.Finding;
import io.mmbackup.spi.Completeness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended: everything a person is told at its end. {@code account} is empty when the
 * archive knows none yet. Gaps are what could not be read besides conversations and files, as
 * sentences; findings are those of a verification, if there was one.
 */
public record Summary(
    Path folder,
    Optional<Account> account,
    Duration took,
    List<Conversation> conversations,
    Totals posts,
    Totals files,
    List<MissingFile> missing,
    List<WriterReport> writers,
    List<String> gaps,
    List<Finding> findings,
    List<String> warnings,
    LeftOut leftOut) {

  /**
   * Whether nothing is missing. A gap that can never be closed counts once, in the run that first
   * tells of it; {@code strict} counts it always.
   */
  public boolean complete(boolean strict) {
    return findings.isEmpty()
        && gaps.isEmpty()
        && writers.stream().allMatch(writer -> writer.problems().isEmpty())
        && missing.stream().noneMatch(file -> strict || file.mayStillBeHad() || !file.toldBefore())
        && conversations.stream()
            .noneMatch(one -> one.completeness().state() == Completeness.State.INCOMPLETE)
        && (!strict || conversations.stream().noneMatch(Summary::lost));
  }

  private static boolean lost(Conversation conversation) {
    return conversation.completeness().state() == Completeness.State.NOT_ACCESSIBLE;
  }
}
