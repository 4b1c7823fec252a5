package io.mmbackup.dist.report;

import io.mmbackup.core.run.Account;
import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.Evidence;
import io.mmbackup.core.run.LeftOut;
import io.mmbackup.core.run.MissingFile;
import io.mmbackup.core.run.Summary;
import io.mmbackup.core.run.Totals;
import io.mmbackup.core.run.WriterReport;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.dist.terminal.Glyphs;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.spi.Completeness;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Results of runs to be shown, and how they are read back. */
final class Summaries {
  static final Path HOME = Path.of("/home/ada");
  static final Path FOLDER = HOME.resolve("backups/meridian");
  static final Instant LOST = Instant.parse("2026-02-03T09:00:00Z");

  private Summaries() {}

  static Sheet sheet(int width, Glyphs glyphs) {
    return new Sheet(width, glyphs, ZoneOffset.UTC, HOME);
  }

  static Sheet sheet() {
    return sheet(80, Glyphs.UNICODE);
  }

  static String text(List<Line> lines, boolean color) {
    return lines.stream().map(line -> line.render(color)).collect(Collectors.joining("\n"));
  }

  static Conversation complete(String team, String name, long posts, long files, String newest) {
    return conversation(
        team,
        name,
        posts,
        files,
        newest,
        new Completeness(Completeness.State.COMPLETE, Optional.empty(), ""));
  }

  static Conversation incomplete(String team, String name, String because) {
    return conversation(
        team,
        name,
        22_961,
        1_204,
        "2026-03-31",
        new Completeness(Completeness.State.INCOMPLETE, Optional.empty(), because));
  }

  /** The server counts so many messages that it never showed. */
  static Conversation outCounted(String team, String name, long unseen) {
    Conversation one = complete(team, name, 10, 0, "2026-03-31");
    Evidence evidence = new Evidence(EVIDENCE.completeAsOf(), 10 + unseen, unseen, 0, 0, 0, 0);
    return new Conversation(
        "c".repeat(26),
        one.name(),
        one.path(),
        one.team(),
        one.direct(),
        one.posts(),
        one.files(),
        one.newestPost(),
        one.completeness(),
        Optional.empty(),
        Optional.empty(),
        evidence);
  }

  static Conversation lost(String team, String name) {
    return conversation(
        team,
        name,
        640,
        52,
        "2026-02-03",
        new Completeness(Completeness.State.NOT_ACCESSIBLE, Optional.of(LOST), "You are not in."));
  }

  private static final Evidence EVIDENCE =
      new Evidence(Optional.of(Instant.parse("2026-04-01T05:00:00Z")), 7, 0, 0, 0, 0, 0);

  private static Conversation conversation(
      String team, String name, long posts, long files, String newest, Completeness completeness) {
    Optional<Instant> day =
        newest.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(newest + "T10:00:00Z"));
    return new Conversation(
        "c".repeat(26),
        name,
        "path/" + name,
        team,
        team.isEmpty(),
        posts,
        files,
        day,
        completeness,
        Optional.empty(),
        Optional.empty(),
        EVIDENCE);
  }

  static List<Conversation> many(int count) {
    List<Conversation> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(complete("lab", "Channel " + (char) ('A' + i), 100 + i, i, "2026-03-31"));
    }
    return all;
  }

  static Summary summary(
      List<Conversation> conversations,
      List<MissingFile> missing,
      List<WriterReport> writers,
      List<String> gaps,
      List<Finding> findings) {
    return new Summary(
        FOLDER,
        Optional.of(new Account("Meridian Lab", "https://chat.meridian.example", "11.6.0", "ada")),
        Duration.ofSeconds(1241),
        conversations,
        new Totals(205_235, 1_204, 88, 12, 19),
        new Totals(8_211, 41, 0, 0, 3),
        missing,
        writers,
        gaps,
        findings,
        List.of(),
        LeftOut.NOTHING);
  }

  static Summary wellDone() {
    return summary(many(33), List.of(), List.of(json(List.of(), 9)), List.of(), List.of());
  }

  static WriterReport json(List<String> problems, int filesNow) {
    return new WriterReport("json", 33, filesNow, 412, problems, List.of());
  }
}
