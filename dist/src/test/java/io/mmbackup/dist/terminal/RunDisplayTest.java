package io.mmbackup.dist.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.run.Account;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A run that is told by hand, and what is seen of it. */
class RunDisplayTest {
  private static final Instant MARCH_2024 = Instant.parse("2024-03-09T12:00:00Z");

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final List<String> warned = new ArrayList<>();
  private final RunWatch watch = new RunWatch(warned::add);
  private long nanos;

  @Test
  void theBlockLooksAsDrawn() {
    aRunUnderWay();
    assertThat(block(80, Glyphs.UNICODE, false) + "\n")
        .isEqualTo(
            """

              Messages  ━━━━━━━━━━━━━━━━━━━━━╸━━━━━━━━━━  68 %   139,482 of about 205,000
                        174 a second, 24 of 35 conversations    7 min left
              Files     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  31 %   2,544 of 8,214
                        9.8 MB a second, 1.6 of 5.1 GB          6 min left
              Now       Release train                     March 2024   18,204 posts read
                        station-4-raw.zip                 14.2 of 24.0 MB

              ! Data quality: the server hides messages before 14 January 2021

              Ctrl-C stops. The next run goes on from here.
            """);
  }

  @Test
  void withoutUnicodeTheBarsAreMadeOfAscii() {
    aRunUnderWay();
    assertThat(block(80, Glyphs.ASCII, false))
        .contains("Messages  #####################...........  68 %");
  }

  @Test
  void onANarrowTerminalNoLineIsBroken() {
    aRunUnderWay();
    for (int width = 20; width < 80; width++) {
      int most = width - 1;
      assertThat(block(width, Glyphs.UNICODE, false).lines())
          .allSatisfy(line -> assertThat(Line.of(line).width()).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void theBarIsNeverFullBeforeTheEnd() {
    watch.planned(2, 100);
    watch.read("a", 180, MARCH_2024);
    assertThat(block(80, Glyphs.UNICODE, false)).contains(" 99 %   180 of about 180");
    watch.conversationDone("a");
    watch.conversationDone("b");
    assertThat(block(80, Glyphs.UNICODE, false)).contains("100 %   180 of 180");
  }

  @Test
  void aNameThatIsAnEscapeSequenceIsShownNotObeyed() {
    watch.planned(1, 10);
    watch.read("\u001b[2J\u202Eevil", 1, MARCH_2024);
    assertThat(block(80, Glyphs.UNICODE, false)).contains("<U+001B>[2J<U+202E>evil");
  }

  @Test
  void onlyTheLatestWarningsAreShownAndTheOthersCounted() {
    for (int i = 1; i <= 5; i++) watch.warning("Warning " + i);
    watch.warning("Warning 5");
    assertThat(block(80, Glyphs.UNICODE, false))
        .doesNotContain("Warning 2")
        .contains("Warning 3", "Warning 4", "Warning 5", "and 2 more, listed at the end");
    assertThat(warned).hasSize(5);
  }

  @Test
  void theBlockIsDrawnOverItselfAndLeavesNothingBehind() {
    Screen screen = new Screen(out(), new Terminal(true, true, Glyphs.UNICODE, () -> 80));
    BlockPainter painter =
        new BlockPainter(screen, ZoneOffset.UTC, () -> nanos, new Opening("~/b", () -> 0));
    painter.tick(watch.picture());
    String first = taken();
    long lines = first.lines().count() - 1; // after the last one everything below is erased
    painter.tick(watch.picture());
    assertThat(taken()).startsWith("\r\u001b[" + lines + "A");
    watch.signedIn(new Account("Meridian Lab", "https://chat.meridian.example", "11.6.0", "ada"));
    painter.end(watch.picture());
    assertThat(taken())
        .startsWith("\r\u001b[" + lines + "A")
        .contains("Meridian Lab")
        .contains("Writing to ~/b")
        .endsWith("\u001b[J")
        .doesNotContain("Ctrl-C");
  }

  @Test
  void inAPipeALineComesEachHalfMinute() {
    MovedClock clock = new MovedClock(Instant.parse("2026-04-01T07:01:00Z"));
    Screen screen = new Screen(out(), Terminal.plain(Glyphs.UNICODE));
    LinePainter painter =
        new LinePainter(screen, clock, new Opening("~/b", () -> 112_000_000_000L));
    aRunUnderWay();
    painter.tick(watch.picture());
    assertThat(taken())
        .isEqualTo("\n  35 conversations, about 205,000 posts. 112 GB of disk are free.\n");
    clock.advance(Duration.ofSeconds(29));
    painter.tick(watch.picture());
    assertThat(taken()).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    painter.tick(watch.picture());
    painter.tick(watch.picture());
    assertThat(taken())
        .isEqualTo("  07:01:30  68 %  139,482 posts, 2,544 files, 24 of 35 conversations\n");
    painter.warning("2 files answered 404");
    assertThat(taken()).isEqualTo("  07:01:30  ! 2 files answered 404\n");
    clock.advance(Duration.ofSeconds(30));
    watch.waiting(Duration.ofMinutes(1), "The server cannot be reached.");
    painter.tick(watch.picture());
    assertThat(taken()).endsWith("\n  07:02:00  Waiting 1 min: The server cannot be reached.\n");
  }

  @Test
  void whenAWriterIsAtWorkTheReadingIsOver() {
    aRunUnderWay();
    watch.exporting("json", "lab/release-train");
    assertThat(block(80, Glyphs.UNICODE, false))
        .contains("Writing json: lab/release-train")
        .doesNotContain("station-4-raw.zip");
  }

  /** The one of the sketch. */
  private void aRunUnderWay() {
    watch.planned(35, 205_000);
    for (int i = 0; i < 23; i++) watch.conversationDone("c" + i);
    watch.read("Elsewhere", 121_278, MARCH_2024);
    watch.conversationDone("Elsewhere");
    watch.read("Release train", 18_204, MARCH_2024);
    watch.filesPlanned(8_214, 5_100_000_000L);
    for (int i = 0; i < 2_544; i++) watch.fileDone("f", 628_931, true);
    watch.fileStarted("station-4-raw.zip", 24_000_000);
    watch.fileRead("station-4-raw.zip", 14_200_000);
    watch.warning("Data quality: the server hides messages before 14 January 2021");
  }

  private String block(int width, Glyphs glyphs, boolean color) {
    Picture picture = watch.picture();
    Speed posts = new Speed();
    Speed bytes = new Speed();
    long second = Duration.ofSeconds(10).toNanos();
    posts.sample(0, picture.posts() - 1_740);
    posts.sample(second, picture.posts());
    bytes.sample(0, picture.files().bytes() - 98_000_000);
    bytes.sample(second, picture.files().bytes());
    return new BlockText(glyphs, ZoneId.of("UTC"), width)
        .lines(picture, posts, bytes, false).stream()
            .map(line -> line.render(color))
            .collect(Collectors.joining("\n"));
  }

  private PrintStream out() {
    return new PrintStream(sent, true, UTF_8);
  }

  private String taken() {
    String text = sent.toString(UTF_8);
    sent.reset();
    return text;
  }

  /** A clock that goes when it is told to. */
  private static final class MovedClock extends Clock {
    private Instant now;

    MovedClock(Instant now) {
      this.now = now;
    }

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
