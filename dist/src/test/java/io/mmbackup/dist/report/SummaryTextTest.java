package io.mmbackup.dist.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.MissingFile;
import io.mmbackup.core.run.Summary;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.dist.terminal.Glyphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTextTest {
  private final SummaryText text = new SummaryText(Summaries.sheet());

  @Test
  void whenAllIsWellTwoLinesSayIt() {
    assertThat(Summaries.text(text.lines(Summaries.wellDone(), false), false))
        .isEqualTo(
            """

              ✓ Complete. 33 conversations, 205,235 posts, 8,211 files. 20 min 41 s
                1,204 posts are new, 88 have changed, 12 were deleted there and are kept, 41 files are new.

              json        412 files, 9 written again
              Read it     ~/backups/meridian
            """);
  }

  @Test
  void whatIsMissingIsSaidWithItsReasonAndTheExitCode() {
    assertThat(Summaries.text(text.lines(withGaps(), false), false))
        .isEqualTo(
            """

              ! Finished in 20 min 41 s. The backup is not complete.

              ✓  33  conversations complete
              !   1  incomplete     Data quality lab
                                    Posts before 14 January 2021 are missing: the server's
                                    plan hides older messages. Ask its administrator.
              !   1  no access      Incident 2024-11 ops
                                    No access since 3 February 2026. Everything up to then
                                    is kept.
              !   3  files missing  The server answered 404. (2)
                                      drift.csv in Data quality
                                      old.png in Data quality
                                    The server answered 403.
                                      secret.zip
                                    The next run tries again what may still be had.
              !   1  not read       The custom emoji could not be listed.

                            total       new   changed   deleted there, kept here
              Posts       205,235     1,204        88                         19
              Files         8,211        41         0                          3

              json        412 files, none had to be written again
              Read it     ~/backups/meridian

              Exit code 3: finished, something is missing.
            """);
  }

  @Test
  void colorsFollowTheirTable() {
    String shown = Summaries.text(text.lines(withGaps(), false), true);
    assertThat(shown)
        .contains("\u001b[33m!\u001b[0m \u001b[1mFinished in 20 min 41 s.")
        .contains("\u001b[32m✓\u001b[0m  33  conversations complete")
        .contains("\u001b[1mData quality\u001b[0m\u001b[2m lab\u001b[0m")
        .contains("\u001b[1m205,235\u001b[0m")
        .contains("\u001b[36m~/backups/meridian\u001b[0m");
  }

  @Test
  void withoutUnicodeTheColumnsStillStandBelowEachOther() {
    SummaryText ascii = new SummaryText(Summaries.sheet(80, Glyphs.ASCII));
    assertThat(Summaries.text(ascii.lines(withGaps(), false), false))
        .contains("  ok  33  conversations complete\n  !    1  incomplete    Data quality lab");
  }

  @Test
  void gapsThatCanNeverBeClosedDoNotCountOnceToldButAreListed() {
    List<Conversation> conversations = new ArrayList<>(Summaries.many(2));
    conversations.add(Summaries.lost("ops", "Incident 2024-11"));
    Summary summary =
        Summaries.summary(
            conversations,
            List.of(new MissingFile("a.png", "x", "Deleted there.", false, true)),
            List.of(),
            List.of(),
            List.of());
    assertThat(Summaries.text(text.lines(summary, false), false))
        .contains("✓ Complete.", "no access", "a.png", "can never be closed")
        .doesNotContain("Exit code 3");
    assertThat(Summaries.text(text.lines(summary, true), false))
        .contains("The backup is not complete.", "Exit code 3");
  }

  @Test
  void aWriterThatFailedAndWhatAVerificationFoundAreNamed() {
    Summary summary =
        Summaries.summary(
            Summaries.many(1),
            List.of(),
            List.of(Summaries.json(List.of("lab/release-train: the disk is full."), 9)),
            List.of(),
            List.of(new Finding("attachments/x.gz", "3 of 4 bytes are there.", "Run it again.")));
    assertThat(Summaries.text(text.lines(summary, false), false))
        .contains("!   1  not written    json\n                        lab/release-train: the disk")
        .contains("✗ attachments/x.gz\n      3 of 4 bytes are there.\n      Run it again.");
  }

  @Test
  void aLongListIsCutAndSaysWhereTheRestIs() {
    List<MissingFile> missing = new ArrayList<>();
    for (int i = 0; i < 1_240; i++) {
      missing.add(new MissingFile("f" + i, "x", "The server answered 404.", true, false));
    }
    Summary summary =
        Summaries.summary(Summaries.many(1), missing, List.of(), List.of(), List.of());
    assertThat(Summaries.text(text.lines(summary, false), false))
        .contains("! 1,240  files missing", "and 1,235 more: mmbackup status --problems")
        .doesNotContain("f5 in x");
  }

  static Summary withGaps() {
    List<Conversation> conversations = new ArrayList<>(Summaries.many(33));
    conversations.add(
        Summaries.incomplete(
            "lab",
            "Data quality",
            "Posts before 14 January 2021 are missing: the server's plan hides older messages."
                + " Ask its administrator."));
    conversations.add(Summaries.lost("ops", "Incident 2024-11"));
    return Summaries.summary(
        conversations,
        List.of(
            new MissingFile("drift.csv", "Data quality", "The server answered 404.", false, false),
            new MissingFile("secret.zip", "", "The server answered 403.", true, false),
            new MissingFile("old.png", "Data quality", "The server answered 404.", false, true)),
        List.of(Summaries.json(List.of(), 0)),
        List.of("The custom emoji could not be listed."),
        List.of());
  }
}
