package io.mmbackup.core.mattermost;

/** Which posts of a channel. */
public sealed interface PostQuery {
  /** The most that a server gives in one page; it silently gives no more. */
  int LARGEST_PAGE = 200;

  /**
   * A page counted from the newest post. Pages move while people write and delete: for more than
   * the first page use {@link Before}.
   *
   * @param page from 0
   * @param perPage 1 to {@link #LARGEST_PAGE}
   */
  record Newest(int page, int perPage) implements PostQuery {
    /** Checks the numbers. */
    public Newest {
      checkPage(page, perPage);
    }
  }

  /**
   * A page of posts strictly older, in ms, than another post. An anchor that no longer exists gives
   * an empty page, not an error.
   *
   * @param anchor id of a post
   * @param page from 0, counted from the anchor
   * @param perPage 1 to {@link #LARGEST_PAGE}
   */
  record Before(String anchor, int page, int perPage) implements PostQuery {
    /** Checks the numbers. */
    public Before {
      checkPage(page, perPage);
    }
  }

  /**
   * At most 1000 arbitrary rows changed strictly later than a time: posts, tombstones and edit
   * history.
   *
   * @param time ms UTC by the server's clock, at least 1
   */
  record Since(long time) implements PostQuery {
    /** Checks the time: 0 would ask for the newest page instead. */
    public Since {
      if (time < 1) {
        throw new IllegalArgumentException("since " + time);
      }
    }
  }

  private static void checkPage(int page, int perPage) {
    if (page < 0 || perPage < 1 || perPage > LARGEST_PAGE) {
      throw new IllegalArgumentException("page " + page + " of " + perPage);
    }
  }
}
