package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.PostRow;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts by id: one, many, pinned, saved, their reactions, files and earlier versions. */
final class PostEndpoints {
  private static final int MOST_IDS = 1000;

  private final State state;
  private final Access access;
  private final Reply reply;

  PostEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/posts/{post_id}", this::post);
    routes.get("/posts/{post_id}/reactions", r -> reply.marshaled(reactions(access.post(r))));
    routes.post("/posts/ids/reactions", this::reactionsByIds);
    routes.get("/posts/{post_id}/files/info", this::files);
    routes.get("/channels/{channel_id}/pinned", this::pinned);
    routes.get("/users/{user_id}/posts/flagged", this::saved);
    if (state.dialect().hasPostsByIds()) {
      routes.post("/posts/ids", this::byIds);
    }
    if (state.dialect().hasEditHistory()) {
      routes.get("/posts/{post_id}/edit_history", this::history);
    }
  }

  private Answer post(ApiRequest request) {
    PostView post = access.post(request);
    state.fates().shown(post);
    Bytes json = new Bytes(1024);
    post.write(json, replies(post));
    return reply
        .encoded(json)
        .with("Etag", state.dialect().version() + "." + post.id() + "." + post.updateAt());
  }

  private int replies(PostView post) {
    Channel channel = state.channels().get(post.channelId());
    return channel == null ? 0 : channel.timeline().replyCount(post.threadId());
  }

  /** Deleted posts are in the answer, blanked; unknown and unreadable ones are left out. */
  private Answer byIds(ApiRequest request) {
    List<String> ids = request.bodyIds();
    if (ids.isEmpty() || ids.size() > MOST_IDS) {
      throw new ApiException(
          400,
          "api.post.posts_by_ids.invalid_body.request_error",
          "Received invalid list of post ids: between 1 and 1000 are allowed.");
    }
    List<PostView> found = new ArrayList<>();
    long firstInaccessible = 0;
    for (String id : new TreeSet<>(ids)) {
      Channel channel = state.channelOfPost(id);
      PostView row = channel == null ? null : channel.timeline().find(id);
      if (channel == null || row == null || !mayRead(channel)) {
        continue;
      }
      if (state.limits().hides(row)) {
        firstInaccessible =
            state.limits().inaccessible(row)
                ? Math.max(firstInaccessible, row.createAt())
                : firstInaccessible;
      } else {
        found.add(row);
      }
    }
    if (found.isEmpty()) {
      throw new ApiException(404, "app.post.get.app_error", "Unable to get the post.");
    }
    found.sort(Comparator.comparingLong(PostView::createAt).reversed());
    Bytes json = new Bytes(found.size() * 720).ascii("[");
    String separator = "";
    for (PostView post : found) {
      state.fates().shown(post);
      json.ascii(separator);
      post.write(json, replies(post));
      separator = ",";
    }
    return reply
        .encoded(json.ascii("]"))
        .with("First-Inaccessible-Post-Time", Long.toString(firstInaccessible));
  }

  private boolean mayRead(Channel channel) {
    return access.isMember(channel) || access.publicOfMyTeams(channel);
  }

  private List<JsonNode> reactions(PostView post) {
    List<JsonNode> reactions = new ArrayList<>();
    json(post).path("metadata").path("reactions").forEach(reactions::add);
    return reactions;
  }

  private static ObjectNode json(PostView post) {
    if (post instanceof PostRow row) {
      return row.json();
    }
    Bytes out = new Bytes(1024);
    post.write(out, 0);
    return (ObjectNode) GoJson.parse(out.toArray());
  }

  private Answer reactionsByIds(ApiRequest request) {
    ObjectNode json = GoJson.object();
    for (String id : new TreeSet<>(request.bodyIds())) {
      Channel channel = state.channelOfPost(id);
      PostView post = channel == null ? null : channel.timeline().find(id);
      if (channel == null || post == null || !access.isMember(channel)) {
        throw ApiException.forbidden();
      }
      json.putArray(id).addAll(reactions(post));
    }
    return reply.marshaled(json);
  }

  private Answer files(ApiRequest request) {
    List<JsonNode> files = new ArrayList<>();
    json(access.post(request)).path("metadata").path("files").forEach(files::add);
    return reply.marshaled(files).with("Cache-Control", "max-age=2592000, private");
  }

  private Answer history(ApiRequest request) {
    PostView post = access.post(request);
    if (!post.userId().equals(state.myId())) {
      throw ApiException.forbidden();
    }
    Channel channel = state.channels().get(post.channelId());
    List<PostView> versions =
        channel == null ? List.of() : channel.timeline().history(post.id()).reversed();
    if (versions.isEmpty()) {
      throw new ApiException(
          404, "app.post.get_history.app_error", "Unable to get the edit history of the post.");
    }
    return reply.encoded(versions.stream().map(PostEndpoints::json).toList());
  }

  private Answer pinned(ApiRequest request) {
    Channel channel = access.readable(request);
    PostList list = new PostList(channel.timeline().pinned());
    return reply.encoded(list.json(state, this::replies)).with("Etag", list.etag(state.dialect()));
  }

  /** As on the real server, {@code page} is the number of rows left out, not of pages. */
  private Answer saved(ApiRequest request) {
    List<PostView> saved = new ArrayList<>();
    for (ObjectNode preference : state.preferences()) {
      if (preference.path("category").stringValue("").equals("flagged_post")) {
        String id = preference.path("name").stringValue("");
        Channel channel = state.channelOfPost(id);
        PostView post = channel == null ? null : channel.timeline().find(id);
        if (channel != null && post != null && post.live() && mayRead(channel)) {
          saved.add(post);
        }
      }
    }
    saved.sort(Comparator.comparingLong(PostView::createAt).reversed());
    int from = Math.min(request.page(), saved.size());
    int until = Math.min(from + request.perPage(), saved.size());
    PostList list = new PostList(saved.subList(from, until));
    return reply.encoded(list.json(state, this::replies));
  }
}
