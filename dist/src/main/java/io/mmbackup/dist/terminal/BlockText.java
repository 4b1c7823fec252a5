package io.mmbackup.dist.terminal;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The block that is drawn again in place while a run goes on. Every line fits its width. */
final class BlockText {
  private static final int LABEL = 12;
  private static final int WIDEST_BAR = 32;
  private static final int NARROWEST_BAR = 8;
  private static final int BESIDE_BAR = 36;
  private static final int SECOND_COLUMN = 46;
  private static final int TIME_COLUMN = 52;

  private final Glyphs glyphs;
  private final ZoneId zone;
  private final int width;

  BlockText(Glyphs glyphs, ZoneId zone, int width) {
    this.glyphs = glyphs;
    this.zone = zone;
    this.width = width;
  }

  List<Line> lines(Picture picture, Speed posts, Speed fileBytes, boolean stopping) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    picture.planned().ifPresent(plan -> addMessages(lines, picture, plan, posts));
    addFiles(lines, picture, fileBytes);
    addNow(lines, picture);
    addWarnings(lines, picture);
    lines.add(Line.EMPTY);
    lines.add(
        Line.of("  ")
            .dim(
                stopping
                    ? "Stopping. What is under way is being finished; Ctrl-C again stops at once."
                    : "Ctrl-C stops. The next run goes on from here."));
    return lines.stream().map(line -> line.cut(width - 1, glyphs)).toList();
  }

  private void addMessages(List<Line> lines, Picture picture, Picture.Plan plan, Speed speed) {
    boolean reading = picture.reading(plan);
    double share = share(picture.posts(), plan.posts(), reading);
    long all = Math.max(plan.posts(), picture.posts());
    lines.add(
        bar("Messages", share)
            .plain("   " + Amounts.count(picture.posts()) + (reading ? " of about " : " of "))
            .plain(Amounts.count(reading ? all : picture.posts())));
    String rate = speed.perSecond() < 1 ? "" : Amounts.count((long) speed.perSecond());
    lines.add(
        second(
            (rate.isEmpty() ? "" : rate + " a second, ") + conversations(picture, plan),
            reading ? speed.until(all - picture.posts()) : Optional.empty()));
  }

  private void addFiles(List<Line> lines, Picture picture, Speed speed) {
    Picture.Files files = picture.files();
    if (files.planned() == 0) return;
    boolean loading = files.done() < files.planned();
    boolean sized = files.plannedBytes() > 0;
    double share =
        sized
            ? share(files.bytes(), files.plannedBytes(), loading)
            : share(files.done(), files.planned(), loading);
    lines.add(
        bar("Files", share)
            .plain("   " + Amounts.count(files.done()) + " of " + Amounts.count(files.planned())));
    long bytes = (long) speed.perSecond();
    String rate = bytes < 1 ? "" : Amounts.size(bytes) + " a second, ";
    long whole = Math.max(files.plannedBytes(), files.bytes());
    lines.add(
        second(
            rate + Amounts.sizeOf(files.bytes(), whole),
            loading ? speed.until(whole - files.bytes()) : Optional.empty()));
  }

  private void addNow(List<Line> lines, Picture picture) {
    List<Line> now = new ArrayList<>();
    picture.reading().ifPresent(reading -> now.add(reading(reading)));
    picture.loading().ifPresent(loading -> now.add(loading(loading)));
    picture.pause().ifPresent(pause -> now.add(pause(pause)));
    if (now.isEmpty()) now.add(otherwise(picture));
    for (int i = 0; i < now.size(); i++) {
      lines.add(Line.of(i == 0 ? "  Now" : "").to(LABEL).add(now.get(i)));
    }
  }

  private Line reading(Picture.Reading reading) {
    return Line.EMPTY
        .add(name(Style.BOLD, reading.conversation()))
        .to(SECOND_COLUMN - LABEL)
        .plain(Amounts.month(reading.oldest(), zone))
        .plain("   " + Amounts.count(reading.posts(), "post") + " read");
  }

  private Line loading(Picture.Loading loading) {
    Line line = Line.EMPTY.add(name(Style.DIM, loading.name()));
    return loading.bytes() < 0
        ? line
        : line.to(SECOND_COLUMN - LABEL)
            .dim(Amounts.sizeOf(Math.min(loading.arrived(), loading.bytes()), loading.bytes()));
  }

  private static Line pause(Picture.Pause pause) {
    return Line.EMPTY.dim(pause.words());
  }

  private Line otherwise(Picture picture) {
    if (picture.task().isPresent()) {
      Picture.Task task = picture.task().get();
      return Line.of(task.verb() + " ").bold(task.subject());
    }
    if (picture.planned().isPresent()) {
      boolean reading = picture.reading(picture.planned().get());
      return Line.of(reading ? "Asking the server what is there" : "Finishing");
    }
    return Line.of(picture.account().isPresent() ? "Reading the lists of channels" : "Signing in");
  }

  private void addWarnings(List<Line> lines, Picture picture) {
    if (picture.warnings().isEmpty()) return;
    lines.add(Line.EMPTY);
    for (String warning : picture.warnings()) {
      lines.add(Line.of("  ").sign(Sign.CARE, glyphs).plain(" " + warning));
    }
    if (picture.moreWarnings() > 0) {
      lines.add(Line.of("    ").dim("and " + picture.moreWarnings() + " more, listed at the end"));
    }
  }

  private Line bar(String label, double share) {
    int columns = Math.clamp(width - LABEL - BESIDE_BAR, NARROWEST_BAR, WIDEST_BAR);
    String percent = (int) (share * 100) + " %";
    return Line.of("  " + label)
        .to(LABEL)
        .add(glyphs.bar(share, columns))
        .right(Style.BOLD, percent, LABEL + columns + 6);
  }

  private Line second(String facts, Optional<Duration> left) {
    Line line = Line.EMPTY.to(LABEL).dim(facts);
    return left.map(time -> line.plain("  ").to(TIME_COLUMN).dim(Amounts.left(time))).orElse(line);
  }

  private Line name(Style style, String name) {
    return Line.EMPTY.add(style, name).cut(SECOND_COLUMN - LABEL - 2, glyphs);
  }

  private static String conversations(Picture picture, Picture.Plan plan) {
    return picture.conversationsDone()
        + " of "
        + Amounts.count(plan.conversations(), "conversation");
  }

  /** Never full before the end: what the server counts is a guess. */
  static double share(long done, long all, boolean goesOn) {
    if (!goesOn) return 1;
    return all <= 0 ? 0 : Math.min(0.99, (double) done / all);
  }
}
