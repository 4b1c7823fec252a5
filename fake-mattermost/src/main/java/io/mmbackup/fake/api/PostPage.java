package io.mmbackup.fake.api;

import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which posts a page holds, and what comes before and after it.
 *
 * @param timeline the channel's posts
 * @param mode how the page was asked for
 * @param anchor the id of the post before or after which, "" without
 * @param number the page's number, from 0
 * @param length how many posts it may hold
 * @param collapsed whether replies are left out
 * @param posts newest first
 */
record PostPage(
    Timeline timeline,
    Mode mode,
    String anchor,
    int number,
    int length,
    boolean collapsed,
    List<PostView> posts) {

  /** How a page is asked for. */
  enum Mode {
    NEWEST,
    BEFORE,
    AFTER
  }

  static PostPage of(State state, Timeline timeline, ApiRequest request) {
    String after = request.parameter("after");
    String before = request.parameter("before");
    Mode mode = !after.isEmpty() ? Mode.AFTER : !before.isEmpty() ? Mode.BEFORE : Mode.NEWEST;
    String anchor = mode == Mode.AFTER ? after : before;
    int number = request.page();
    int length = request.perPage();
    boolean collapsed = request.flag("collapsedThreads");
    int skip = number * length;
    PostView row = anchor.isEmpty() ? null : anchorRow(state, timeline, anchor);
    List<PostView> posts = List.of();
    if (mode == Mode.NEWEST) {
      posts = down(timeline, timeline.liveCount() - 1, skip, length, collapsed);
    } else if (row != null && mode == Mode.BEFORE) {
      int start = timeline.countBefore(row.createAt()) - 1;
      posts = down(timeline, start, skip, length, collapsed);
    } else if (row != null) {
      int start = timeline.countBefore(row.createAt() + 1);
      posts = up(timeline, start, skip, length, collapsed).reversed();
    }
    return new PostPage(timeline, mode, anchor, number, length, collapsed, posts);
  }

  /** The anchor may be any row of any channel: only its time is used. */
  private static @Nullable PostView anchorRow(State state, Timeline timeline, String anchor) {
    PostView here = timeline.find(anchor);
    return here != null ? here : state.findPost(anchor);
  }

  boolean anchored() {
    return mode != Mode.NEWEST;
  }

  private static List<PostView> down(
      Timeline timeline, int start, int skip, int length, boolean rootsOnly) {
    List<PostView> posts = new ArrayList<>(length);
    int left = rootsOnly ? skip : 0;
    for (int i = rootsOnly ? start : start - skip; i >= 0 && posts.size() < length; i--) {
      PostView post = timeline.live(i);
      if (!rootsOnly || post.rootId().isEmpty()) {
        if (left-- <= 0) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  private static List<PostView> up(
      Timeline timeline, int start, int skip, int length, boolean rootsOnly) {
    List<PostView> posts = new ArrayList<>(length);
    int left = rootsOnly ? skip : 0;
    int end = timeline.liveCount();
    for (int i = rootsOnly ? start : start + skip; i < end && posts.size() < length; i++) {
      PostView post = timeline.live(i);
      if (!rootsOnly || post.rootId().isEmpty()) {
        if (left-- <= 0) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  /**
   * Says where to go on. The list may be shorter than the page by then, when posts are withheld: so
   * the real server ends a walk too early, and so does this one.
   */
  void addCursors(PostList list) {
    List<PostView> order = list.order();
    boolean isShort = order.size() < length;
    boolean first = number == 0;
    switch (mode) {
      case AFTER -> {
        list.setPrevious(first ? anchor : older(order));
        list.setNext(isShort ? "" : newer(order));
      }
      case BEFORE -> {
        list.setNext(first ? anchor : newer(order));
        list.setPrevious(isShort ? "" : older(order));
      }
      case NEWEST -> {
        list.setNext(newer(order));
        list.setPrevious(older(order));
      }
    }
  }

  private String newer(List<PostView> order) {
    if (order.isEmpty()) {
      return "";
    }
    int start = timeline.countBefore(order.getFirst().createAt() + 1);
    List<PostView> next = up(timeline, start, 0, 1, collapsed);
    return next.isEmpty() ? "" : next.getFirst().id();
  }

  private String older(List<PostView> order) {
    if (order.isEmpty()) {
      return "";
    }
    int start = timeline.countBefore(order.getLast().createAt()) - 1;
    List<PostView> next = down(timeline, start, 0, 1, collapsed);
    return next.isEmpty() ? "" : next.getFirst().id();
  }
}
