package io.mmbackup.viewer.page;

import java.util.Locale;

/** What a search shows of what it found. */
enum SearchKind {
  MESSAGES("Messages"),
  FILES("Files"),
  PEOPLE("People");

  private final String shown;

  SearchKind(String shown) {
    this.shown = shown;
  }

  /** The kind that an address asks for. */
  static SearchKind of(Visit visit) {
    String asked = visit.asked().parameter("kind").orElse("");
    for (SearchKind kind : values()) if (kind.name().equalsIgnoreCase(asked)) return kind;
    return MESSAGES;
  }

  String shown() {
    return shown;
  }

  /** As part of an address; the usual kind needs none. */
  String parameter() {
    return this == MESSAGES ? "" : "&kind=" + name().toLowerCase(Locale.ROOT);
  }
}
