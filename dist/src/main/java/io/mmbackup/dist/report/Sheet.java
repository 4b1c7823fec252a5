package io.mmbackup.dist.report;

import io.mmbackup.dist.terminal.Glyphs;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.Paragraph;
import io.mmbackup.dist.terminal.Sign;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report is written on: so many columns, these glyphs, the zone of the dates shown, and the
 * home folder that is written as {@code ~}.
 */
public record Sheet(int width, Glyphs glyphs, ZoneId zone, Path home) {
  /** Prose is hard to read on longer lines. */
  private static final int WIDEST_PROSE = 80;

  private static final int AFTER_SIGN = 4;

  /** The same with dates of another zone. */
  public Sheet in(ZoneId other) {
    return new Sheet(width, glyphs, other, home);
  }

  /** A path as the user knows it. */
  public String path(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!absolute.startsWith(home) || home.getNameCount() == 0) return absolute.toString();
    String rest = home.relativize(absolute).toString();
    return rest.isEmpty() ? "~" : "~/" + rest.replace('\\', '/');
  }

  /** A line that begins with a sign. */
  Line sign(Sign sign) {
    return Line.of("  ").sign(sign, glyphs).plain(" ");
  }

  /** A paragraph, indented. */
  List<Line> prose(String text, int indent) {
    int columns = Math.max(20, Math.min(width, WIDEST_PROSE) - indent);
    return Paragraph.wrap(text, columns).stream()
        .map(line -> Line.EMPTY.to(indent).plain(line))
        .toList();
  }

  /** A paragraph that begins with a sign. */
  List<Line> prose(Sign sign, String text) {
    List<Line> prose = prose(text, AFTER_SIGN);
    List<Line> lines = new ArrayList<>();
    lines.add(sign(sign).plain(prose.getFirst().toString().strip()));
    lines.addAll(prose.subList(1, prose.size()));
    return lines;
  }
}
