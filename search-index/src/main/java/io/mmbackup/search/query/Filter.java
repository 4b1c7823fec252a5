package io.mmbackup.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can stand before a colon. */
public enum Filter {
  /** Who wrote it. */
  FROM(true, "a name, as from:anna"),
  /** Where it was written. */
  IN(true, "a channel, as in:town-square"),
  /** In which team. */
  TEAM(true, "a team, as team:lab"),
  /** What its files are. */
  EXT(true, "the end of a file name, as ext:pdf"),
  /** What it has. */
  HAS("link, file, image, reaction, thread"),
  /** What it is. */
  IS("pinned, saved, edited, deleted, reply"),
  /** Whom it speaks to. */
  MENTIONS(false, "a name, as mentions:anna"),
  /** What somebody reacted with. */
  REACTION(false, "the name of an emoji, as reaction:tada"),
  /** What kind of post it is. */
  TYPE(true, "a kind of post, as type:post, type:bot or type:system"),
  /** Written before this day, month or year began. */
  BEFORE(false, Dates.WANTED),
  /** Written after this day, month or year was over. */
  AFTER(false, Dates.WANTED),
  /** Written on this day, in this month or year. */
  ON(false, Dates.WANTED),
  /** The same, for months and years. */
  DURING(false, Dates.WANTED);

  private static final Set<Filter> OF_TIME = Set.of(BEFORE, AFTER, ON, DURING);

  private final boolean alternatives;
  private final String wanted;
  private final boolean listed;

  Filter(boolean alternatives, String wanted) {
    this.alternatives = alternatives;
    this.wanted = wanted;
    this.listed = false;
  }

  /** Takes these values only. */
  Filter(String words) {
    this.alternatives = false;
    this.wanted = words;
    this.listed = true;
  }

  /** As it is typed, in any case; Mattermost has {@code channel:} for {@code in:}. */
  static Optional<Filter> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("channel")) return Optional.of(IN);
    for (Filter filter : values()) if (filter.spelled().equals(lower)) return Optional.of(filter);
    return Optional.empty();
  }

  /** As it is typed, without the colon. */
  public String spelled() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a post cannot match two of them, so that repeating it means any of them. */
  boolean isAlternative() {
    return alternatives;
  }

  boolean isOfTime() {
    return OF_TIME.contains(this);
  }

  /** The only values it takes; empty: it takes any. */
  public List<String> words() {
    return listed ? List.of(wanted.split(", ", -1)) : List.of();
  }

  /** What has to follow, for sentences. */
  public String wanted() {
    return wanted;
  }
}
