package io.mmbackup.search;

import org.apache.lucene.search.FieldDoc;

/**
 * Where a page ended, by what results are ordered by, so that it holds while posts are added: the
 * time and the tie of the last post; of the best first, also its score and the time from which
 * recent was counted.
 */
record Cursor(Order order, long origin, float score, long time, long tie) {

  static Cursor byTime(Order order, FieldDoc last) {
    return new Cursor(order, 0, 0, number(last, 0), number(last, 1));
  }

  static Cursor byRelevance(FieldDoc last, long origin) {
    return new Cursor(
        Order.BEST,
        origin,
        ((Number) last.fields[0]).floatValue(),
        number(last, 1),
        number(last, 2));
  }

  private static long number(FieldDoc last, int field) {
    return ((Number) last.fields[field]).longValue();
  }

  /** An {@link IllegalArgumentException} for what is no cursor. */
  static Cursor parse(String text) {
    String[] parts = text.split(":", -1);
    try {
      if (parts.length == 3 && (parts[0].equals("t") || parts[0].equals("o"))) {
        Order order = parts[0].equals("t") ? Order.NEWEST : Order.OLDEST;
        return new Cursor(order, 0, 0, Long.parseLong(parts[1]), Long.parseLong(parts[2]));
      }
      if (parts.length == 5 && parts[0].equals("b")) {
        return new Cursor(
            Order.BEST,
            Long.parseLong(parts[1]),
            Float.intBitsToFloat(Integer.parseInt(parts[2])),
            Long.parseLong(parts[3]),
            Long.parseLong(parts[4]));
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("'" + text + "' is not where a page of a search ended.");
  }

  FieldDoc after() {
    if (order != Order.BEST) return new FieldDoc(Integer.MAX_VALUE, 0, new Object[] {time, tie});
    return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, time, tie});
  }

  @Override
  public String toString() {
    String where = time + ":" + tie;
    return switch (order) {
      case NEWEST -> "t:" + where;
      case OLDEST -> "o:" + where;
      case BEST -> "b:" + origin + ":" + Float.floatToIntBits(score) + ":" + where;
    };
  }
}
