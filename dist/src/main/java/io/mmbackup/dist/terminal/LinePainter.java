package io.mmbackup.dist.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** In a pipe or a file: a line each half minute, and every warning as it comes. */
final class LinePainter implements RunPainter {
  private static final Duration EVERY = Duration.ofSeconds(30);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Screen screen;
  private final Clock clock;
  private final Opening opening;
  private Instant last;

  LinePainter(Screen screen, Clock clock, Opening opening) {
    this.screen = screen;
    this.clock = clock;
    this.opening = opening;
    this.last = clock.instant();
  }

  @Override
  public void tick(Picture picture) {
    screen.print(opening.news(picture));
    Instant now = clock.instant();
    if (Duration.between(last, now).compareTo(EVERY) < 0) return;
    last = now;
    screen.print(stamped().plain(state(picture)));
    picture.pause().ifPresent(pause -> screen.print(stamped().plain(pause.words())));
  }

  private static String state(Picture picture) {
    if (picture.planned().isEmpty()) return "nothing read yet";
    Picture.Plan plan = picture.planned().get();
    if (!picture.reading(plan) && picture.task().isPresent()) {
      Picture.Task task = picture.task().get();
      return task.verb() + " " + task.subject();
    }
    double share = BlockText.share(picture.posts(), plan.posts(), picture.reading(plan));
    return String.format(
        Locale.ROOT,
        "%d %%  %s, %s, %d of %s",
        (int) (share * 100),
        Amounts.count(picture.posts(), "post"),
        Amounts.count(picture.files().done(), "file"),
        picture.conversationsDone(),
        Amounts.count(plan.conversations(), "conversation"));
  }

  @Override
  public void warning(String sentence) {
    screen.print(stamped().sign(Sign.CARE, screen.terminal().glyphs()).plain(" " + sentence));
  }

  @Override
  public void stopping() {
    screen.print(stamped().plain("Stopping. What is under way is being finished."));
  }

  @Override
  public void end(Picture picture) {
    screen.print(opening.news(picture));
  }

  private Line stamped() {
    return Line.of("  " + TIME.format(clock.instant().atZone(clock.getZone())) + "  ");
  }
}
