package io.mmbackup.dist.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.terminal.Glyphs;
import io.mmbackup.dist.terminal.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTextTest {
  private static final Optional<Instant> LAST_RUN =
      Optional.of(Instant.parse("2026-04-01T07:04:00Z"));

  @Test
  void theTableLooksAsDrawn() {
    assertThat(shown(hard(), 80, false))
        .isEqualTo(
            """

              Meridian Lab  ~/backups/meridian                 last run 1 April 2026, 07:04

              CONVERSATION                       POSTS   FILES         UP TO   STATE
              Lab — Équipe α
                Data quality                    22,961   1,204   31 Mar 2026   ! incomplete
                Empty channel                        0       0                 empty
                Markdown & <script>alert(1)<…       25       0    3 Oct 2025   ✓ complete
                Release train                   40,764   2,318   31 Mar 2026   ✓ complete
                日本チーム                       3,318     180   30 Mar 2026   ✓ complete
              Ops / <Infra>
                Incident 2024-11                   640      52    3 Feb 2026   ! no access
              Direct messages
                <b>Eve</b> O'Hara & co             216       9    4 Jan 2026   ✓ complete

              ! 2 of 7 are not complete. Why: mmbackup status --problems
            """);
  }

  @Test
  void aNarrowTableDropsFilesThenTheDateAndNeverBreaksALine() {
    assertThat(shown(hard(), 59, false)).doesNotContain("FILES").contains("UP TO");
    assertThat(shown(hard(), 49, false)).doesNotContain("FILES", "UP TO").contains("complete");
    for (int width = 44; width <= 120; width++) {
      int most = width;
      assertThat(shown(hard(), width, false).lines().filter(line -> line.startsWith("    ")))
          .allSatisfy(line -> assertThat(Line.of(line).width()).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void aCounterThatNothingExplainsIsShownAsADifference() {
    Summary summary =
        Summaries.summary(
            List.of(
                Summaries.outCounted("lab", "Gauges", 2),
                Summaries.outCounted("lab", "Valves", -1),
                Summaries.outCounted("lab", "Pipes", 0)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(problems(summary))
        .contains("Gauges", "The server counts 2 messages that it does not show.")
        .contains("Valves", "The server counts 1 message fewer than it has shown.")
        .doesNotContain("Pipes");
  }

  @Test
  void ofManyThoseThatNeedAttentionAreAlwaysShown() {
    List<Conversation> conversations = new ArrayList<>(Summaries.many(26));
    conversations.addAll(Summaries.many(9));
    conversations.add(Summaries.incomplete("lab", "Small and incomplete", "Something."));
    Summary summary = Summaries.summary(conversations, List.of(), List.of(), List.of(), List.of());
    assertThat(shown(summary, 80, false))
        .contains("Small and incomplete", "more, all complete: mmbackup status --all");
    assertThat(shown(summary, 80, true)).doesNotContain("more, all complete");
  }

  @Test
  void theProblemsAreAllListed() {
    String shown =
        Summaries.text(
            new StatusText(Summaries.sheet()).problems(SummaryTextTest.withGaps(), LAST_RUN),
            false);
    assertThat(shown)
        .contains("Data quality lab", "Incident 2024-11 ops", "drift.csv", "custom emoji");
  }

  @Test
  void aBackupThatIsWholeSaysSo() {
    Summary summary = Summaries.wellDone();
    assertThat(shown(summary, 80, true)).contains("✓ 33 conversations, all complete.");
    String problems =
        Summaries.text(new StatusText(Summaries.sheet()).problems(summary, LAST_RUN), false);
    assertThat(problems).contains("all complete");
  }

  private static String shown(Summary summary, int width, boolean all) {
    StatusText text = new StatusText(Summaries.sheet(width, Glyphs.UNICODE));
    return Summaries.text(text.lines(summary, LAST_RUN, all), false);
  }

  private static String problems(Summary summary) {
    StatusText text = new StatusText(Summaries.sheet(80, Glyphs.UNICODE));
    return Summaries.text(text.problems(summary, LAST_RUN), false);
  }

  private static Summary hard() {
    String lab = "Lab — Équipe α";
    return Summaries.summary(
        List.of(
            Summaries.complete(lab, "Release train", 40_764, 2_318, "2026-03-31"),
            Summaries.incomplete(lab, "Data quality", "Something is missing."),
            Summaries.complete(lab, "日本チーム", 3_318, 180, "2026-03-30"),
            Summaries.complete(lab, "Markdown & <script>alert(1)</script>", 25, 0, "2025-10-03"),
            Summaries.complete(lab, "Empty channel", 0, 0, ""),
            Summaries.lost("Ops / <Infra>", "Incident 2024-11"),
            Summaries.complete("", "<b>Eve</b> O'Hara & co", 216, 9, "2026-01-04")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
