package io.mmbackup.markdown;

/** A channel with more posts than {@code limit} has a page for each month. */
record Split(long limit) {
  /** As in {@code --writer-option markdown.split=…}. */
  static Split parse(String text) {
    return switch (text) {
      case "month" -> new Split(0);
      case "never" -> new Split(Long.MAX_VALUE);
      default -> new Split(parseLimit(text));
    };
  }

  private static int parseLimit(String text) {
    int limit = Integer.parseInt(text);
    if (limit < 0) throw new IllegalArgumentException(text);
    return limit;
  }

  boolean byMonth(long posts) {
    return posts > limit;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    if (limit == 0) return "month";
    return limit == Long.MAX_VALUE ? "never" : Long.toString(limit);
  }
}
