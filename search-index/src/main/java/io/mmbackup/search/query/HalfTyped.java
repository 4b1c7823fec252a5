package io.mmbackup.search.query;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last word of a query that is being typed.
 *
 * @param kept how it goes on beginning, whatever is suggested: {@code -}, {@code from:anna,}
 * @param filter the filter whose value is being typed
 * @param sign {@code @} or {@code ~} before the value; empty when there is none
 * @param start the value or word as far as it goes, without its quotes
 */
public record HalfTyped(String kept, Optional<Filter> filter, String sign, String start) {
  private static final Pattern WORD =
      Pattern.compile("(\\(*-?\\(*)(?:(\\p{L}+):)?(.*)", Pattern.DOTALL);

  /** Of a whole query, or of its last word. */
  public static HalfTyped of(String query) {
    String last = query.substring(afterLast(query, Scanner::isSpace));
    Matcher word = WORD.matcher(last);
    if (!word.matches()) throw new IllegalStateException("anything is a word");
    Optional<Filter> filter = Optional.ofNullable(word.group(2)).flatMap(Filter::named);
    if (filter.isEmpty()) {
      return new HalfTyped(word.group(1), filter, "", withoutQuotes(last.substring(word.end(1))));
    }
    int value = word.start(3) + afterLast(word.group(3), c -> c == ',');
    String typed = last.substring(value);
    String sign = typed.startsWith("@") || typed.startsWith("~") ? typed.substring(0, 1) : "";
    return new HalfTyped(
        last.substring(0, value), filter, sign, withoutQuotes(typed.substring(sign.length())));
  }

  /** Behind the last of these that is not within quotes. */
  private static int afterLast(String text, IntPredicate separates) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scanner.isQuote(c)) quoted = !quoted;
      else if (!quoted && separates.test(c)) start = i + 1;
    }
    return start;
  }

  private static String withoutQuotes(String text) {
    StringBuilder without = new StringBuilder();
    text.chars().filter(c -> !Scanner.isQuote(c)).forEach(without::appendCodePoint);
    return without.toString();
  }
}
