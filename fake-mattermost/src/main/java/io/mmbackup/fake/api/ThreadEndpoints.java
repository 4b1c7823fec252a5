package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Team;
import io.mmbackup.fake.state.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thread, and the list of the threads that the user follows. */
final class ThreadEndpoints {
  private static final int MOST_PER_PAGE = 200;
  private static final int THREADS_PER_PAGE = 30;

  private final State state;
  private final Dialect dialect;
  private final Access access;
  private final Reply reply;

  ThreadEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.dialect = state.dialect();
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/posts/{post_id}/thread", this::thread);
    routes.get("/users/{user_id}/teams/{team_id}/threads", this::followed);
  }

  private Answer thread(ApiRequest request) {
    PostView post = access.post(request);
    Timeline timeline = timeline(post);
    List<PostView> thread = new ArrayList<>(timeline.thread(post.threadId()));
    PostView root = thread.removeFirst();
    PostList list =
        new PostList(dialect.pagesThreads() ? part(root, thread, request) : whole(root, thread));
    if (dialect.pagesThreads()) {
      list.setHasNext(list.order().size() - 1 < remaining(thread, request).size());
    }
    return reply
        .encoded(list.json(state, p -> timeline.replyCount(p.threadId())))
        .with("Etag", list.etag(dialect));
  }

  private Timeline timeline(PostView post) {
    Channel channel = state.channels().get(post.channelId());
    if (channel == null) {
      throw ApiException.postNotFound();
    }
    return channel.timeline();
  }

  private List<PostView> whole(PostView root, List<PostView> replies) {
    List<PostView> order = new ArrayList<>();
    order.add(root);
    order.addAll(replies.reversed());
    if (dialect.repeatsRootInThread()) {
      order.add(root);
    }
    return order;
  }

  private List<PostView> part(PostView root, List<PostView> replies, ApiRequest request) {
    long perPage = request.number("perPage", 0);
    if (perPage < 0 || perPage > MOST_PER_PAGE) {
      throw ApiException.invalidUrl("perPage");
    }
    if (!request.parameter("fromPost").isEmpty() && request.parameter("fromCreateAt").isEmpty()) {
      throw ApiException.invalidUrl("fromCreateAt");
    }
    List<PostView> order = new ArrayList<>();
    order.add(root);
    List<PostView> rest = remaining(replies, request);
    order.addAll(perPage == 0 ? rest : rest.subList(0, (int) Math.min(perPage, rest.size())));
    return order;
  }

  /** The replies from the place asked for on, in the direction asked for; up is the default. */
  private static List<PostView> remaining(List<PostView> replies, ApiRequest request) {
    boolean down = request.parameter("direction").equals("down");
    Comparator<PostView> order =
        Comparator.comparingLong(PostView::createAt).thenComparing(PostView::id);
    List<PostView> sorted = replies.stream().sorted(down ? order : order.reversed()).toList();
    long from = request.number("fromCreateAt", 0);
    if (from == 0) {
      return sorted;
    }
    String id = request.parameter("fromPost");
    return sorted.stream()
        .filter(
            reply -> {
              int time = Long.compare(reply.createAt(), from);
              int place = time != 0 ? time : id.isEmpty() ? 0 : reply.id().compareTo(id);
              return down ? place > 0 : place < 0;
            })
        .toList();
  }

  private Answer followed(ApiRequest request) {
    Team team = access.myTeam(request);
    List<PostView> roots = new ArrayList<>();
    for (Channel channel : state.channelsOf(state.myId())) {
      if (channel.isDirectOrGroup() || channel.teamId().equals(team.id())) {
        addFollowed(channel, roots);
      }
    }
    Map<PostView, Long> times = new HashMap<>();
    roots.forEach(root -> times.put(root, lastReplyAt(root)));
    Comparator<PostView> byTime = Comparator.comparingLong(times::get);
    roots.sort(byTime.thenComparing(PostView::id).reversed());
    ArrayNode threads = GoJson.parse("[]").asArray();
    pageOf(roots, request).forEach(root -> threads.add(thread(root)));
    long unreadThreads = 0;
    long unreadMentions = 0;
    for (PostView root : roots) {
      ObjectNode membership = state.threadMemberships().get(root.id());
      if (membership == null) {
        continue; // everything is read
      }
      long viewed = membership.path("last_viewed_at").longValue(Long.MAX_VALUE);
      unreadThreads += viewed < lastReplyAt(root) ? 1 : 0;
      unreadMentions += membership.path("unread_mentions").longValue(0);
    }
    ObjectNode json = GoJson.object();
    json.put("total", roots.size()).put("total_unread_threads", unreadThreads);
    json.put("total_unread_mentions", unreadMentions);
    if (dialect.sendsLaterFields()) {
      json.put("total_unread_urgent_mentions", 0);
    }
    json.set("threads", threads);
    return reply.marshaled(json);
  }

  /** The newest, or those whose last reply is older than that of a thread, or newer. */
  private List<PostView> pageOf(List<PostView> newestFirst, ApiRequest request) {
    String before = request.parameter("before");
    String after = request.parameter("after");
    List<PostView> page = newestFirst;
    if (!before.isEmpty()) {
      page = page.subList(indexOf(newestFirst, before) + 1, newestFirst.size());
    } else if (!after.isEmpty()) {
      page = page.subList(0, Math.max(0, indexOf(newestFirst, after)));
    }
    long size = request.number(dialect.threadPageSize(), THREADS_PER_PAGE);
    int most = (int) Math.min(size <= 0 ? THREADS_PER_PAGE : size, page.size());
    return after.isEmpty() ? page.subList(0, most) : page.subList(page.size() - most, page.size());
  }

  private static int indexOf(List<PostView> roots, String id) {
    return roots.stream().map(PostView::id).toList().indexOf(id);
  }

  /** One follows the threads that one started or answered, unless one said otherwise. */
  private void addFollowed(Channel channel, List<PostView> roots) {
    Timeline timeline = channel.timeline();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < timeline.liveCount(); i++) {
      PostView post = timeline.live(i);
      if (follows(post) && timeline.replyCount(post.threadId()) > 0 && seen.add(post.threadId())) {
        PostView root = timeline.find(post.threadId());
        if (root != null && root.live()) {
          roots.add(root);
        }
      }
    }
  }

  private boolean follows(PostView post) {
    boolean mine = post.userId().equals(state.myId());
    if (state.threadMemberships().isEmpty()) {
      return mine;
    }
    ObjectNode membership = state.threadMemberships().get(post.threadId());
    return membership == null ? mine : membership.path("following").booleanValue(mine);
  }

  private long lastReplyAt(PostView root) {
    return timeline(root).thread(root.id()).getLast().createAt();
  }

  private ObjectNode thread(PostView root) {
    List<PostView> replies = new ArrayList<>(timeline(root).thread(root.id()));
    replies.remove(root);
    ObjectNode membership = state.threadMemberships().getOrDefault(root.id(), GoJson.object());
    long viewed = membership.path("last_viewed_at").longValue(lastReplyAt(root));
    ObjectNode json = GoJson.object();
    json.put("id", root.id()).put("reply_count", replies.size());
    json.put("last_reply_at", membership.path("last_reply_at").longValue(lastReplyAt(root)));
    json.put("last_viewed_at", viewed);
    ArrayNode participants = json.putArray("participants");
    for (String id : participants(root, replies)) {
      ObjectNode user = state.users().get(id);
      if (user != null) {
        participants.add(user);
      }
    }
    json.set("post", postOf(root));
    json.put("unread_replies", replies.stream().filter(r -> r.createAt() > viewed).count());
    json.put("unread_mentions", membership.path("unread_mentions").longValue(0));
    if (dialect.sendsLaterFields()) {
      json.put("is_urgent", false).put("delete_at", 0);
    }
    return json;
  }

  private Set<String> participants(PostView root, List<PostView> replies) {
    Set<String> ids = new LinkedHashSet<>();
    replies.forEach(reply -> ids.add(reply.userId()));
    if (dialect.rootAuthorParticipates()) {
      ids.add(root.userId());
    }
    return ids;
  }

  /** The row as it is, without what is computed for clients. */
  private static ObjectNode postOf(PostView root) {
    Bytes out = new Bytes(1024);
    root.write(out, 0);
    ObjectNode json = (ObjectNode) GoJson.parse(out.toArray());
    json.remove("metadata");
    json.put("remote_id", "");
    return json;
  }
}
