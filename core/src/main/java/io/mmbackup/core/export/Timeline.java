package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.archive.PostRows;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The posts of one channel, a few at a time from any place, by key: as fast at the end of a million
 * posts as at their start. Lists begin with the oldest.
 */
public final class Timeline {
  /** Between two posts: before the one with this time (ms UTC) and id. */
  public record Place(long createAt, String postId) {
    /** After every post. */
    public static final Place END = new Place(Long.MAX_VALUE, "");

    /** Before this post. */
    public static Place of(Post post) {
      return new Place(post.createAt().toEpochMilli(), post.id());
    }

    /** Before the first post of this time or later. */
    public static Place of(Instant time) {
      return new Place(time.toEpochMilli(), "");
    }
  }

  private final Reading reading;
  private final PostRows posts;
  private final ChannelRow row;

  Timeline(Reading reading, ChannelRow row) {
    this.reading = reading;
    this.posts = reading.snapshot().posts();
    this.row = row;
  }

  /** The last posts before a place. */
  public List<Post> before(Place place, int limit) {
    return list(posts.before(row.no(), place.createAt(), place.postId(), limit, reading.deleted()))
        .reversed();
  }

  /** The first posts after a place. */
  public List<Post> from(Place place, int limit) {
    return list(posts.from(row.no(), place.createAt(), place.postId(), limit, reading.deleted()));
  }

  /** All replies to a root. */
  public Iterable<Post> replies(String rootId) {
    return Mapped.of(posts.replies(rootId, reading.deleted()), reading::post);
  }

  /** The last reply to a root. */
  public Optional<Post> lastReply(String rootId) {
    return posts.lastReply(rootId, reading.deleted()).map(reading::post);
  }

  /** A post of this channel. */
  public Optional<Post> post(String id) {
    return posts
        .find(id, reading.deleted())
        .filter(post -> post.channel() == row.no())
        .map(reading::post);
  }

  /** How many posts each day of a month has; those without any are left out. */
  public SortedMap<LocalDate, Integer> days(YearMonth month, ZoneId zone) {
    return reading.postsPerDay(row, start(month, zone), start(month.plusMonths(1), zone), zone);
  }

  private static long start(YearMonth month, ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** How many posts each day has, of all its years; reads the time of each. */
  public SortedMap<LocalDate, Integer> days(ZoneId zone) {
    return reading.postsPerDay(row, zone);
  }

  /** Members, by user name. */
  public Iterable<Member> members() {
    return reading.members(row.no());
  }

  /** Grows with every change of the channel. */
  public long revision() {
    return row.revision();
  }

  private List<Post> list(Iterable<PostRow> rows) {
    List<Post> list = new ArrayList<>();
    rows.forEach(one -> list.add(reading.post(one)));
    return list;
  }
}
