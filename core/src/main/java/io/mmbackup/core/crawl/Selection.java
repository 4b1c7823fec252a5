package io.mmbackup.core.crawl;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of the account's content a run asks for. Each part narrows: a channel is chosen when it
 * passes all of them, and an empty part lets everything pass. Narrowing never removes what the
 * backup has.
 *
 * @param teams names or ids; globs as in {@code lab*}
 * @param channels names, ids, {@code team/channel}, globs; for direct messages the person's names
 * @param excluded likewise
 * @param types of channels
 * @param since the first day of posts, in the user's zone
 * @param until the last day of posts
 * @param files which attachments
 * @param unjoined also public channels that the user has not joined
 */
public record Selection(
    List<String> teams,
    List<String> channels,
    List<String> excluded,
    Set<ChannelType> types,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    FileChoice files,
    boolean unjoined) {
  /** Everything that the user has joined. */
  public static final Selection EVERYTHING =
      new Selection(
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          FileChoice.ALL,
          false);

  /** The time span of the posts asked for, by the days of this zone. */
  public PostRange range(ZoneId zone) {
    return new PostRange(
        since.map(day -> start(day, zone)).orElse(0L),
        until.map(day -> start(day.plusDays(1), zone)).orElse(Long.MAX_VALUE));
  }

  /** Whether any channel is chosen, or left out, by its name. */
  boolean names() {
    return !channels.isEmpty() || !excluded.isEmpty();
  }

  private static long start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }
}
