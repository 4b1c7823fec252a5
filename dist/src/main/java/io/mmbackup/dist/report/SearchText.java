package io.mmbackup.dist.report;

import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import io.mmbackup.dist.terminal.MarkedText;
import io.mmbackup.dist.terminal.Sign;
import io.mmbackup.dist.terminal.Style;
import io.mmbackup.search.Excerpt;
import io.mmbackup.search.Marks;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.query.Place;
import io.mmbackup.search.query.Problem;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a search found, with the words marked, and what of the query was not understood. */
public final class SearchText {
  private static final int WIDEST = 80;
  private static final int TEXT_LINES = 3;
  private static final int MORE = 50;

  private final Sheet sheet;
  private final OpenBackup backup;

  /** Texts and names are the backup's. */
  public SearchText(Sheet sheet, OpenBackup backup) {
    this.sheet = sheet;
    this.backup = backup;
  }

  /** Problems, how many, each message, and how to see more. */
  public List<Line> lines(String query, SearchResults results) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    for (Problem problem : results.problems()) addProblem(lines, query, problem);
    lines.add(total(results));
    lines.add(Line.EMPTY);
    int digits = Integer.toString(results.hits().size()).length();
    int number = 0;
    for (SearchResults.Hit hit : results.hits()) {
      Optional<Post> post = backup.post(hit.postId());
      if (post.isEmpty()) continue; // of an archive that an older copy was put in place of
      addPost(lines, ++number, digits, post.get(), results.marks());
    }
    long more = results.total() - results.hits().size();
    if (more > 0) lines.add(more(more, results.hits().size()));
    if (more > 0) lines.add(Line.EMPTY);
    return lines;
  }

  private void addProblem(List<Line> lines, String query, Problem problem) {
    lines.addAll(sheet.prose(Sign.CARE, problem.sentence()));
    int start = Math.min(problem.place().start(), query.length());
    int end = Math.min(problem.place().end(), query.length());
    int column = Line.of(query.substring(0, start)).width();
    int width = Line.of(query.substring(start, end)).width();
    if (4 + column + width <= sheet.width()) {
      lines.add(Line.of("    ").add(Line.of(query)).cut(sheet.width(), sheet.glyphs()));
      lines.add(Line.EMPTY.to(4 + column).add(Style.YELLOW, "^".repeat(Math.max(1, width))));
    }
    lines.add(Line.EMPTY);
  }

  private static Line total(SearchResults results) {
    if (results.total() == 0) return Line.of("  ").bold("No message").plain(" is like this.");
    Line total = Line.of("  ").bold(Amounts.count(results.total(), "message"));
    if (results.total() == 1) return total;
    return total.plain(results.order() == Order.BEST ? ", best first" : ", newest first");
  }

  private void addPost(List<Line> lines, int number, int digits, Post post, Marks marks) {
    int indent = 4 + digits;
    Line head =
        Line.of("  ")
            .right(Style.CYAN, Integer.toString(number), 2 + digits)
            .plain("  ")
            .bold(channel(post))
            .plain("  " + Amounts.shortDayAndTime(post.createAt(), sheet.zone()) + "  ")
            .bold(post.author().shownName());
    for (String aside : asides(post)) head = head.plain("  ").dim(aside);
    lines.add(head.cut(sheet.width(), sheet.glyphs()));
    int columns = Math.min(sheet.width(), WIDEST) - indent;
    for (Line line : text(post, marks, columns)) lines.add(Line.EMPTY.to(indent).add(line));
    if (!post.files().isEmpty()) {
      lines.add(
          Line.EMPTY
              .to(indent)
              .add(files(post, marks))
              .cut(Math.min(sheet.width(), WIDEST), sheet.glyphs()));
    }
    lines.add(Line.EMPTY);
  }

  private String channel(Post post) {
    return backup
        .lookup()
        .channel(post.channelId())
        .map(Channel::displayName)
        .filter(name -> !name.isBlank())
        .orElse(post.channelId());
  }

  private List<String> asides(Post post) {
    List<String> asides = new ArrayList<>();
    post.rootId()
        .flatMap(backup::post)
        .ifPresent(root -> asides.add("reply to " + root.author().shownName()));
    if (post.deleteAt().isPresent()) asides.add("deleted there, kept here");
    return asides;
  }

  private List<Line> text(Post post, Marks marks, int columns) {
    String text = SearchJson.bestText(post, marks);
    if (text.isBlank()) return List.of();
    int length = TEXT_LINES * columns;
    if (Line.of(text).width() > text.length() * 3 / 2) length /= 2; // letters of two columns
    Excerpt excerpt = Excerpt.of(text, marks, length - columns / 4);
    return MarkedText.wrap(
        excerpt.text(), spans(excerpt.marks()), columns, TEXT_LINES, sheet.glyphs());
  }

  private static List<MarkedText.Span> spans(List<Place> places) {
    return places.stream().map(place -> new MarkedText.Span(place.start(), place.end())).toList();
  }

  private static Line files(Post post, Marks marks) {
    String names = post.files().stream().map(FileInfo::name).collect(Collectors.joining(", "));
    String text = Amounts.count(post.files().size(), "file") + ": " + names;
    return MarkedText.line(text, spans(marks.in(text)), Style.DIM);
  }

  private static Line more(long more, int shown) {
    int limit = shown < MORE ? MORE : shown * 5;
    return Line.of("  ")
        .dim(Amounts.count(more) + " more: --limit " + limit + ". For programs: --json.");
  }
}
