package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.Limits;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * {@code GET /channels/ID/posts}: pages from the newest, before or after a post, and what changed
 * since a time. All comparisons are strict and on the time alone, as on the real server, so posts
 * of the anchor's millisecond are not in the answer.
 */
final class PostListing {
  private static final int MOST_CHANGED = 1000;

  private final State state;
  private final Dialect dialect;
  private final Access access;
  private final Reply reply;

  PostListing(State state, Access access, Reply reply) {
    this.state = state;
    this.dialect = state.dialect();
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/channels/{channel_id}/posts", this::list);
  }

  private Answer list(ApiRequest request) {
    checkId(request, "before");
    checkId(request, "after");
    Channel channel = access.readable(request);
    if (dialect.refusesDeletedPosts() && request.flag("include_deleted")) {
      throw ApiException.forbidden();
    }
    long since = request.number("since", 0);
    if (since > 0) {
      return changed(channel, since, request);
    }
    String etag = dialect.version() + "." + lastUpdate(channel);
    if (etag.equals(request.header("If-None-Match"))) {
      return Answer.text(200, Answer.JSON, "").with("Etag", etag);
    }
    return page(channel, request).with("Etag", etag);
  }

  private static void checkId(ApiRequest request, String parameter) {
    String id = request.parameter(parameter);
    if (!id.isEmpty() && id.length() != 26) {
      throw new ApiException(
          400,
          "api.context.invalid_param.app_error",
          "Invalid or missing " + parameter + " parameter in request URL.");
    }
  }

  private long lastUpdate(Channel channel) {
    long now = state.clock().now();
    long cached = channel.cache().get(now);
    if (cached >= 0) {
      return cached;
    }
    long last = channel.timeline().lastUpdateAt();
    if (last == 0) {
      return now;
    }
    channel.cache().put(last, now);
    return last;
  }

  private Answer page(Channel channel, ApiRequest request) {
    Timeline timeline = channel.timeline();
    PostPage page = PostPage.of(state, timeline, request);
    boolean skipThreads = request.flag("skipFetchThreads") || page.collapsed();
    PostList list = new PostList(sent(accessible(page.posts()), page.collapsed()));
    report(list, page.posts());
    page.addCursors(list);
    addThreads(list, timeline, skipThreads, page.collapsed());
    boolean counted = skipThreads || page.anchored();
    return reply.encoded(list.json(state, post -> counted ? replies(timeline, post) : 0));
  }

  private void addThreads(PostList list, Timeline timeline, boolean rootsOnly, boolean collapsed) {
    if (collapsed) {
      return;
    }
    for (PostView post : list.order()) {
      if (rootsOnly) {
        addRoot(list, timeline, post);
      } else if (!post.rootId().isEmpty() || timeline.replyCount(post.id()) > 0) {
        timeline.thread(post.threadId()).forEach(list::addExtra);
      }
    }
  }

  private static void addRoot(PostList list, Timeline timeline, PostView post) {
    if (!post.rootId().isEmpty()) {
      PostView root = timeline.find(post.rootId());
      if (root != null && root.live()) {
        list.addExtra(root);
      }
    }
  }

  private static int replies(Timeline timeline, PostView post) {
    return timeline.replyCount(post.threadId());
  }

  private Answer changed(Channel channel, long since, ApiRequest request) {
    long now = state.clock().now();
    long cached = channel.cache().get(now);
    if (cached >= 0 && cached <= since) {
      return reply.encoded(new PostList(List.of()).json(state, post -> 0));
    }
    Timeline timeline = channel.timeline();
    List<PostView> rows =
        new ArrayList<>(
            timeline.changedAfter(since, MOST_CHANGED, state.limits().cutKeepsNewest()));
    long newest = rows.stream().mapToLong(PostView::updateAt).max().orElse(0);
    channel.cache().put(Math.max(since, newest), now);

    List<PostView> extra = new ArrayList<>();
    for (PostView row : List.copyOf(rows)) {
      PostView root = row.rootId().isEmpty() ? null : timeline.find(row.rootId());
      if (root != null) {
        (root.updateAt() > since ? rows : extra).add(root);
      }
    }
    List<PostView> order =
        rows.stream()
            .distinct()
            .sorted(Comparator.comparingLong(PostView::createAt).reversed())
            .toList();
    PostList list = new PostList(accessible(order));
    report(list, order);
    extra.forEach(list::addExtra);
    boolean counted = request.flag("skipFetchThreads");
    return reply.encoded(list.json(state, post -> counted ? replies(timeline, post) : 0));
  }

  private List<PostView> sent(List<PostView> posts, boolean collapsed) {
    if (!collapsed || dialect.sendsLaterFields()) {
      return posts;
    }
    return posts.stream().<PostView>map(UnfollowedPost::new).toList();
  }

  private List<PostView> accessible(List<PostView> posts) {
    Limits limits = state.limits();
    return limits.any() ? posts.stream().filter(post -> !limits.hides(post)).toList() : posts;
  }

  private void report(PostList list, List<PostView> before) {
    Limits limits = state.limits();
    if (limits.any()) {
      list.setFirstInaccessible(
          before.stream()
              .filter(limits::inaccessible)
              .mapToLong(PostView::createAt)
              .max()
              .orElse(0));
    }
  }
}
