package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.Summary;
import io.mmbackup.core.run.WriterReport;
import io.mmbackup.dist.terminal.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to look at after the demo. */
public final class DemoText {
  private static final int COLUMN = 14;

  private final Sheet sheet;

  /** Writes on this sheet. */
  public DemoText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Places in the backup, and commands to try on it. */
  public List<Line> lines(Summary summary) {
    String folder = sheet.path(summary.folder());
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        sheet.prose(
            "This was a made-up workspace on a server inside this process: no network was used.",
            2));
    lines.add(Line.EMPTY);
    List<String> places = new ArrayList<>();
    Set<String> writers =
        summary.writers().stream().map(WriterReport::writer).collect(Collectors.toSet());
    if (writers.contains("html")) {
      places.add(sheet.path(summary.folder().resolve("html").resolve("index.html")));
    }
    fullest(summary)
        .ifPresent(
            one -> {
              if (writers.contains("json")) {
                places.add(path(summary.folder(), "json", one, ".json"));
              }
              places.add(path(summary.folder(), "attachments", one, ""));
            });
    for (String place : places) {
      lines.add(entry(place.equals(places.getFirst()) ? "Look at" : "", place));
    }
    lines.add(entry("Try", "mmbackup view --output " + folder));
    lines.add(entry("", "mmbackup search 'tide gauge' --output " + folder));
    lines.add(entry("", "mmbackup status --output " + folder));
    lines.add(entry("", "mmbackup verify --output " + folder));
    lines.add(entry("", "mmbackup demo --output " + folder).dim("   again: nothing is new"));
    lines.add(Line.EMPTY);
    return lines;
  }

  private String path(Path folder, String output, Conversation conversation, String extension) {
    return sheet.path(folder.resolve(output).resolve(conversation.path() + extension));
  }

  private static Optional<Conversation> fullest(Summary summary) {
    return summary.conversations().stream()
        .filter(conversation -> conversation.files() > 0)
        .max(Comparator.comparingLong(Conversation::posts));
  }

  private static Line entry(String label, String what) {
    return Line.of("  " + label).to(COLUMN).cyan(what);
  }
}
