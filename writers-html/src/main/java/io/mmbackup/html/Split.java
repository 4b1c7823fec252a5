package io.mmbackup.html;

/** From how many posts on a channel is split by month. */
record Split(long above) {
  static final Split DEFAULT = new Split(2_000);

  /** {@code month}, {@code never}, or a number. */
  static Split parse(String text) {
    return switch (text) {
      case "month" -> new Split(0);
      case "never" -> new Split(Long.MAX_VALUE);
      default -> {
        long above = Long.parseLong(text);
        if (above < 1) throw new IllegalArgumentException(text);
        yield new Split(above);
      }
    };
  }

  boolean applies(long posts) {
    return posts > above;
  }

  /** Part of what the host remembers: another value renders everything again. */
  @Override
  public String toString() {
    if (above == Long.MAX_VALUE) return "never";
    return above == 0 ? "month" : String.valueOf(above);
  }
}
