package io.mmbackup.dist.report;

import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Sign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a run could not go on, and what to do. */
public final class FailureText {
  private final Sheet sheet;

  /** Writes on this sheet. */
  public FailureText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The failure; {@code exit} as "4: not signed in"; the log when there is one. */
  public List<Line> lines(Failure failure, String exit, Optional<Path> log) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    List<Line> headline = sheet.prose(failure.headline(), 4);
    lines.add(sheet.sign(Sign.BAD).bold(headline.getFirst().toString().strip()));
    headline.stream().skip(1).forEach(line -> lines.add(Line.EMPTY.bold(line.toString())));
    lines.add(Line.EMPTY);
    for (String paragraph : failure.details()) lines.addAll(sheet.prose(paragraph, 4));
    if (!failure.details().isEmpty()) lines.add(Line.EMPTY);
    if (!failure.remedy().isEmpty()) {
      lines.addAll(sheet.prose(failure.remedy(), 4));
      lines.add(Line.EMPTY);
    }
    String details = log.map(file -> " Details: " + sheet.path(file)).orElse("");
    lines.add(Line.of("  ").dim("Exit code " + exit + "." + details));
    lines.add(Line.EMPTY);
    return lines;
  }
}
