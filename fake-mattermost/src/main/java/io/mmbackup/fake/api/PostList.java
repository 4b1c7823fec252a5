package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A PostList: posts in order, more posts that belong to them, and where to go on. */
final class PostList {
  private static final int BYTES_PER_POST = 720;

  private final List<PostView> order;
  private final Map<String, PostView> posts;
  private String next = "";
  private String previous = "";
  private @Nullable Boolean hasNext;
  private long firstInaccessible;

  PostList(List<PostView> order) {
    this.order = order;
    posts = HashMap.newHashMap(order.size() * 2);
    order.forEach(post -> posts.put(post.id(), post));
  }

  List<PostView> order() {
    return order;
  }

  /** Adds a post that is not in the order. */
  void addExtra(PostView post) {
    posts.putIfAbsent(post.id(), post);
  }

  void setNext(String id) {
    next = id;
  }

  void setPrevious(String id) {
    previous = id;
  }

  void setHasNext(boolean more) {
    hasNext = more;
  }

  void setFirstInaccessible(long createAt) {
    firstInaccessible = createAt;
  }

  /** The ETag of lists that are not a channel's: first id, id and time of the newest change. */
  String etag(Dialect dialect) {
    if (order.isEmpty()) {
      return dialect.version() + ".0.0.0";
    }
    PostView newest = order.getFirst();
    for (PostView post : order) {
      newest = post.updateAt() > newest.updateAt() ? post : newest;
    }
    String first = order.getFirst().id();
    return dialect.version() + "." + first + "." + newest.id() + "." + newest.updateAt();
  }

  /** The list as it is sent; the state remembers which posts were shown. */
  Bytes json(State state, ToIntFunction<PostView> replyCounts) {
    posts.values().forEach(state.fates()::shown);
    Bytes out = new Bytes(200 + posts.size() * BYTES_PER_POST);
    out.ascii("{\"order\":[");
    String separator = "\"";
    for (PostView post : order) {
      out.ascii(separator).ascii(post.id()).ascii("\"");
      separator = ",\"";
    }
    out.ascii("],\"posts\":{");
    // Go writes maps in the order of their keys.
    List<PostView> sorted = new ArrayList<>(posts.values());
    sorted.sort(Comparator.comparing(PostView::id));
    separator = "\"";
    for (PostView post : sorted) {
      out.ascii(separator).ascii(post.id()).ascii("\":");
      post.write(out, replyCounts.applyAsInt(post));
      separator = ",\"";
    }
    out.ascii("},\"next_post_id\":\"").ascii(next);
    out.ascii("\",\"prev_post_id\":\"").ascii(previous).ascii("\"");
    if (hasNext != null) {
      out.ascii(",\"has_next\":").ascii(hasNext.toString());
    }
    if (state.dialect().reportsInaccessiblePosts()) {
      out.ascii(",\"first_inaccessible_post_time\":").number(firstInaccessible);
    }
    return out.ascii("}");
  }
}
