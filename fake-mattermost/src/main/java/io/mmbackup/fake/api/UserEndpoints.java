package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Team;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Users: the signed-in one, others by id and in lists, avatars. */
final class UserEndpoints {
  private static final int MOST_GROUP_CHANNELS = 50;

  private final State state;
  private final Access access;
  private final Reply reply;

  UserEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/users/me", this::me);
    routes.get("/users", this::list);
    routes.get("/users/known", this::known);
    routes.get("/users/{user_id}", this::user);
    routes.get("/users/username/{username}", this::userByName);
    routes.post("/users/ids", this::byIds);
    routes.post("/users/usernames", this::byUsernames);
    routes.post("/users/group_channels", this::groupChannels);
    routes.content("GET", "/users/{user_id}/image", this::image);
  }

  private Answer me(ApiRequest request) {
    return reply.encoded(state.me()).with("Etag", etag(state.me()));
  }

  private Answer user(ApiRequest request) {
    String id = access.id(request, "user_id");
    if (id.equals(state.myId())) {
      return me(request);
    }
    return one(state.users().get(id));
  }

  private Answer userByName(ApiRequest request) {
    return one(
        state.users().values().stream()
            .filter(u -> username(u).equals(request.variable("username")))
            .findFirst()
            .orElse(null));
  }

  private Answer one(@Nullable ObjectNode user) {
    if (user == null) {
      throw new ApiException(404, "app.user.missing_account.const", "Unable to find the user.");
    }
    return reply.encoded(user).with("Etag", etag(user));
  }

  private String etag(ObjectNode user) {
    return state.dialect().version()
        + "."
        + user.path("id").stringValue("")
        + "."
        + user.path("update_at").longValue(0)
        + "."
        + ".0.true.true.0";
  }

  private Answer list(ApiRequest request) {
    Collection<ObjectNode> users = state.users().values();
    String channelId = request.parameter("in_channel");
    String teamId = request.parameter("in_team");
    if (!channelId.isEmpty()) {
      Channel channel = state.channels().get(channelId);
      if (channel == null || !access.isMember(channel)) {
        throw ApiException.forbidden();
      }
      users = known(channel.members().keySet());
    } else if (!teamId.isEmpty()) {
      Team team = state.teams().get(teamId);
      if (team == null || !access.isMember(team)) {
        throw ApiException.forbidden();
      }
      users = known(team.members());
    }
    return reply.marshaled(request.pageOf(byName(users)));
  }

  private Answer known(ApiRequest request) {
    Set<String> ids = new TreeSet<>();
    state.channelsOf(state.myId()).forEach(channel -> ids.addAll(channel.members().keySet()));
    ids.remove(state.myId());
    var array = GoJson.parse("[]").asArray();
    ids.forEach(array::add);
    return reply.encoded(array);
  }

  private Answer byIds(ApiRequest request) {
    List<String> ids = request.bodyIds();
    if (ids.isEmpty()) {
      throw ApiException.invalidBody("user_ids");
    }
    long since = request.number("since", 0);
    List<ObjectNode> users =
        byName(known(ids)).stream()
            .filter(user -> user.path("update_at").longValue(0) > since)
            .toList();
    return reply.marshaled(users);
  }

  private Answer byUsernames(ApiRequest request) {
    List<String> names = request.bodyIds();
    return reply.marshaled(
        byName(state.users().values()).stream().filter(u -> names.contains(username(u))).toList());
  }

  private Answer groupChannels(ApiRequest request) {
    ObjectNode json = GoJson.object();
    TreeSet<String> ids =
        new TreeSet<>(request.bodyIds().stream().limit(MOST_GROUP_CHANNELS).toList());
    for (String id : ids) {
      Channel channel = state.channels().get(id);
      if (channel != null && channel.type().equals("G") && access.isMember(channel)) {
        var members = json.putArray(id);
        byName(known(channel.members().keySet())).stream()
            .filter(user -> !user.path("id").stringValue("").equals(state.myId()))
            .forEach(members::add);
      }
    }
    return reply.encoded(json);
  }

  private Answer image(ApiRequest request) {
    String id = access.id(request, "user_id");
    ObjectNode user = state.users().get(id);
    if (user == null) {
      throw new ApiException(404, "app.user.missing_account.const", "Unable to find the user.");
    }
    byte[] set = state.userImages().get(id);
    byte[] image = set == null ? LetterImage.of(username(user)) : set;
    Answer answer = Answer.of(200, "image/png", image);
    if (set == null && !state.dialect().sendsLaterFields()) {
      return answer.with("Cache-Control", "max-age=300, private");
    }
    return answer
        .with("Cache-Control", "max-age=86400, private")
        .with("Etag", Long.toString(user.path("last_picture_update").longValue(0)));
  }

  private List<ObjectNode> known(Collection<String> ids) {
    return ids.stream().distinct().map(state.users()::get).filter(Objects::nonNull).toList();
  }

  private static List<ObjectNode> byName(Collection<ObjectNode> users) {
    return users.stream().sorted(Comparator.comparing(UserEndpoints::username)).toList();
  }

  private static String username(ObjectNode user) {
    return user.path("username").stringValue("");
  }
}
