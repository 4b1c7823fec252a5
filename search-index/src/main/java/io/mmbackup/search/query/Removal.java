package io.mmbackup.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a part out of a query so that the rest still reads well. */
final class Removal {
  private static final Pattern OR_BEFORE = Pattern.compile("(?s)(.*(?:[\\s()]|^))OR");
  private static final Pattern OR_AFTER = Pattern.compile("(?s)OR((?:[\\s()]|$).*)");
  private static final Pattern OPEN = Pattern.compile("(?s)(.*?)-?\\(");

  private Removal() {}

  /** Empty parentheses, an OR with nothing beside it and the spaces around them go, too. */
  static String of(String query, Place place) {
    String before = query.substring(0, place.start()).stripTrailing();
    String after = query.substring(place.end()).stripLeading();
    Matcher open = OPEN.matcher(before);
    if (open.matches() && (after.isEmpty() || after.startsWith(")"))) {
      int end = Math.min(query.length(), query.length() - after.length() + 1);
      return of(query, new Place(open.group(1).length(), end));
    }
    Matcher orAfter = OR_AFTER.matcher(after);
    Matcher orBefore = OR_BEFORE.matcher(before);
    boolean begins = before.isEmpty() || before.endsWith("(") || orBefore.matches();
    boolean ends = after.isEmpty() || after.startsWith(")") || orAfter.matches();
    if (begins && orAfter.matches()) after = orAfter.group(1).stripLeading();
    else if (ends && orBefore.matches()) before = orBefore.group(1).stripTrailing();
    boolean apart =
        !before.isEmpty() && !before.endsWith("(") && !after.isEmpty() && !after.startsWith(")");
    return (before + (apart ? " " : "") + after).strip();
  }
}
