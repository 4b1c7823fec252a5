package io.mmbackup.dist.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of output: pieces of text, each in a style. Immutable. All text is made safe as it comes
 * in, so that no line can carry a control character, whoever wrote the text.
 */
public final class Line {
  /** Nothing yet. */
  public static final Line EMPTY = new Line(List.of());

  private record Piece(Style style, String text) {}

  private final List<Piece> pieces;

  private Line(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Begins with plain text. */
  public static Line of(String text) {
    return EMPTY.plain(text);
  }

  /** Adds text of a style. */
  public Line add(Style style, String text) {
    return text.isEmpty() ? this : with(new Piece(style, SafeText.of(text)));
  }

  /** Adds another line's pieces. */
  public Line add(Line other) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new Line(List.copyOf(both));
  }

  /** Adds plain text. */
  public Line plain(String text) {
    return add(Style.PLAIN, text);
  }

  /** Adds a name or the sentence that matters. */
  public Line bold(String text) {
    return add(Style.BOLD, text);
  }

  /** Adds what one may skip. */
  public Line dim(String text) {
    return add(Style.DIM, text);
  }

  /** Adds what one can type or open. */
  public Line cyan(String text) {
    return add(Style.CYAN, text);
  }

  /** Adds a sign, as wide as the widest. */
  public Line sign(Sign sign, Glyphs glyphs) {
    return to(width()).add(sign.style(), glyphs.sign(sign)).to(width() + glyphs.signWidth());
  }

  /** Fills up with spaces to this column; a line that is longer stays as it is. */
  public Line to(int column) {
    return plain(" ".repeat(Math.max(0, column - width())));
  }

  /** Adds text that ends before this column. */
  public Line right(Style style, String text, int column) {
    return to(column - Cells.width(SafeText.of(text))).add(style, text);
  }

  /** How many columns it takes. */
  public int width() {
    return pieces.stream().mapToInt(piece -> Cells.width(piece.text)).sum();
  }

  /** The line, or as much of it as fits. */
  public Line cut(int columns, Glyphs glyphs) {
    if (width() <= columns) return this;
    List<Piece> kept = new ArrayList<>();
    int left = columns;
    for (Piece piece : pieces) {
      int width = Cells.width(piece.text);
      if (width >= left) {
        // Also when it just fits: something follows, and that has to be seen.
        String text = Cells.cut(piece.text + " ", left, glyphs.ellipsis());
        kept.add(new Piece(piece.style, text));
        break;
      }
      kept.add(piece);
      left -= width;
    }
    return new Line(List.copyOf(kept));
  }

  /** As it is sent: with the codes of its styles, or without. Spaces at the end are left out. */
  public String render(boolean color) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) text.append(color ? piece.style.around(piece.text) : piece.text);
    return text.toString().stripTrailing();
  }

  private Line with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new Line(List.copyOf(more));
  }

  @Override
  public String toString() {
    return render(false);
  }
}
