package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel of any length that takes no memory: each post follows from its index. Of ten posts
 * three are replies (the posts 3 and 6 to post 2, post 9 to post 8), every 25th post has a
 * reaction, and twice in a thousand posts two have the same millisecond. Read only.
 */
public final class GeneratedTimeline implements Timeline {
  private static final long FIRST = 1_500_000_000_000L;
  private static final long STEP = 60_000;
  private static final int TIES = 500;
  private static final int LATEST_REPLY = 4;
  private static final long REACTION_AFTER = 5_000;

  private final int channel;
  private final int posts;
  private final GeneratedPosts format;
  private final long lastUpdateAt;

  /** A channel of so many posts; the number tells it from others of its kind. */
  public GeneratedTimeline(
      Dialect dialect, int channel, int posts, String channelId, List<String> userIds) {
    this.channel = channel;
    this.posts = posts;
    this.format = new GeneratedPosts(dialect, channelId, userIds);
    long last = 0;
    for (int i = Math.max(0, posts - 2 * LATEST_REPLY); i < posts; i++) {
      last = Math.max(last, updateAt(i));
    }
    this.lastUpdateAt = last;
  }

  /** How many of the posts are roots. */
  public int rootCount() {
    int roots = posts / 10 * 7;
    for (int i = posts / 10 * 10; i < posts; i++) {
      roots += rootOf(i) < 0 ? 1 : 0;
    }
    return roots;
  }

  /** When the newest root was created (Unix ms). */
  public long lastRootPostAt() {
    int i = posts - 1;
    while (i >= 0 && rootOf(i) >= 0) {
      i--;
    }
    return i < 0 ? 0 : createAt(i);
  }

  static long createAt(int index) {
    return FIRST + STEP * (index % TIES == 1 ? index - 1L : index);
  }

  /** The index of the root that a post answers; -1 for a root. */
  static int rootOf(int index) {
    return switch (index % 10) {
      case 3, 9 -> index - 1;
      case 6 -> index - LATEST_REPLY;
      default -> -1;
    };
  }

  static boolean hasReaction(int index) {
    return index % 25 == 0;
  }

  private int replies(int rootIndex) {
    return switch (rootIndex % 10) {
      case 2 -> rootIndex + LATEST_REPLY < posts ? 2 : rootIndex + 1 < posts ? 1 : 0;
      case 8 -> rootIndex + 1 < posts ? 1 : 0;
      default -> 0;
    };
  }

  private long updateAt(int index) {
    int replies = replies(index);
    if (replies > 0) {
      return createAt(replies == 2 ? index + LATEST_REPLY : index + 1);
    }
    return createAt(index) + (hasReaction(index) ? REACTION_AFTER : 0);
  }

  private final class Post implements PostView {
    private final int index;
    private @Nullable String id;

    Post(int index) {
      this.index = index;
    }

    @Override
    public String id() {
      String known = id;
      if (known == null) {
        known = GeneratedId.of(channel, index);
        id = known;
      }
      return known;
    }

    @Override
    public String channelId() {
      return format.channelId();
    }

    @Override
    public String userId() {
      return format.userId(index);
    }

    @Override
    public String rootId() {
      int root = rootOf(index);
      return root < 0 ? "" : GeneratedId.of(channel, root);
    }

    @Override
    public String originalId() {
      return "";
    }

    @Override
    public long createAt() {
      return GeneratedTimeline.createAt(index);
    }

    @Override
    public long updateAt() {
      return GeneratedTimeline.this.updateAt(index);
    }

    @Override
    public long deleteAt() {
      return 0;
    }

    @Override
    public boolean pinned() {
      return false;
    }

    @Override
    public void write(Bytes out, int replyCount) {
      format.write(out, id(), channel, index, updateAt(), replyCount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Post post && post.id().equals(id());
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  @Override
  public int liveCount() {
    return posts;
  }

  @Override
  public PostView live(int index) {
    return new Post(index);
  }

  @Override
  public int countBefore(long createAt) {
    if (createAt <= FIRST) {
      return 0;
    }
    long steps = Math.ceilDiv(createAt - FIRST, STEP);
    long count = steps % TIES == 1 ? steps + 1 : steps;
    return (int) Math.min(count, posts);
  }

  @Override
  public @Nullable PostView find(String id) {
    int index = GeneratedId.index(channel, id);
    return index < 0 || index >= posts ? null : new Post(index);
  }

  @Override
  public List<PostView> changedAfter(long since, int limit, boolean withNewest) {
    int start = countBefore(since - (LATEST_REPLY + 1) * STEP);
    int end = posts;
    List<PostView> changed = new ArrayList<>();
    if (end - start > limit + 2 * LATEST_REPLY) {
      // More than fit: some run of neighbors, and the newest.
      start += (end - start - limit) / 3 + LATEST_REPLY + 2;
      end = start + limit - 1;
      if (withNewest) {
        changed.add(new Post(posts - 1));
      }
    }
    for (int i = start; i < end && changed.size() < limit; i++) {
      if (updateAt(i) > since) {
        changed.add(new Post(i));
      }
    }
    return changed;
  }

  @Override
  public List<PostView> thread(String rootId) {
    List<PostView> thread = new ArrayList<>();
    int index = GeneratedId.index(channel, rootId);
    if (index < 0 || index >= posts) {
      return thread;
    }
    thread.add(new Post(index));
    int replies = replies(index);
    if (replies > 0) {
      thread.add(new Post(index + 1));
    }
    if (replies > 1) {
      thread.add(new Post(index + LATEST_REPLY));
    }
    return thread;
  }

  @Override
  public int replyCount(String rootId) {
    int index = GeneratedId.index(channel, rootId);
    return index < 0 ? 0 : replies(index);
  }

  @Override
  public List<PostView> history(String postId) {
    return List.of();
  }

  @Override
  public List<PostView> pinned() {
    return List.of();
  }

  @Override
  public long lastUpdateAt() {
    return lastUpdateAt;
  }
}
