package io.mmbackup.fake.state;

import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Changes of users, teams and saved posts. Call inside {@link State#change}. */
public final class PeopleChanges {
  private final State state;

  /** Changes people of a state. */
  public PeopleChanges(State state) {
    this.state = state;
  }

  /** A user as others see him. */
  public static ObjectNode userJson(
      Dialect dialect, String id, long now, String username, String firstName, String lastName) {
    ObjectNode json = GoJson.object();
    json.put("id", id).put("create_at", now).put("update_at", now).put("delete_at", 0);
    json.put("username", username).put("auth_data", "").put("auth_service", "");
    json.put("email", username + "@example.test").put("nickname", "");
    json.put("first_name", firstName).put("last_name", lastName).put("position", "");
    json.put("roles", "system_user").put("locale", "en");
    ObjectNode zone = json.putObject("timezone");
    zone.put("automaticTimezone", "").put("manualTimezone", "").put("useAutomaticTimezone", "true");
    if (dialect.sendsLaterFields()) {
      json.put("remote_id", "");
    }
    json.put("disable_welcome_email", false);
    return json;
  }

  /** Adds a user to the server. */
  public String addUser(String username, String firstName, String lastName) {
    String id = state.ids().next();
    long now = state.clock().tick();
    ObjectNode json = userJson(state.dialect(), id, now, username, firstName, lastName);
    state.users().put(id, json);
    return id;
  }

  /** Changes a user's name. */
  public void renameUser(String userId, String username) {
    long now = state.clock().tick();
    user(userId).put("username", username).put("update_at", now);
    if (userId.equals(state.myId())) {
      state.me().put("username", username).put("update_at", now);
    }
  }

  /** Deactivates a user. */
  public void deactivateUser(String userId) {
    long now = state.clock().tick();
    user(userId).put("delete_at", now).put("update_at", now);
  }

  /** Takes a user away for ever: his id is unknown from now on. */
  public void deleteUserPermanently(String userId) {
    user(userId);
    state.clock().tick();
    state.users().remove(userId);
  }

  /** Sets a user's avatar. */
  public void setUserImage(String userId, byte[] png) {
    long now = state.clock().tick();
    state.userImages().put(userId, png.clone());
    user(userId).put("last_picture_update", now).put("update_at", now);
    if (userId.equals(state.myId())) {
      state.me().put("last_picture_update", now).put("update_at", now);
    }
  }

  /** Adds a team with the signed-in user as its only member. */
  public String addTeam(String name, String displayName) {
    long now = state.clock().tick();
    ObjectNode json = GoJson.object();
    json.put("id", state.ids().next()).put("create_at", now).put("update_at", now);
    json.put("delete_at", 0).put("display_name", displayName).put("name", name);
    json.put("description", "").put("email", "").put("type", "O").put("company_name", "");
    json.put("allowed_domains", "").put("invite_id", "").put("allow_open_invite", false);
    json.putNull("scheme_id").putNull("group_constrained").putNull("policy_id");
    if (state.dialect().sendsLaterFields()) {
      json.put("cloud_limits_archived", false);
    }
    Team team = new Team(json);
    team.members().add(state.myId());
    state.teams().put(team.id(), team);
    state.categories().put(team.id(), categories(team.id()));
    return team.id();
  }

  private ObjectNode categories(String teamId) {
    ObjectNode json = GoJson.object();
    var categories = json.putArray("categories");
    var order = json.putArray("order");
    int sortOrder = 0;
    for (String type : new String[] {"favorites", "channels", "direct_messages"}) {
      String id = type + "_" + state.myId() + "_" + teamId;
      ObjectNode category = categories.addObject();
      category.put("id", id).put("user_id", state.myId()).put("team_id", teamId);
      if (state.dialect().sendsLaterFields()) {
        category.put("sort_order", sortOrder);
      }
      category.put("sorting", type.equals("direct_messages") ? "recent" : "");
      category.put("type", type).put("display_name", displayName(type));
      category.put("muted", false).put("collapsed", false).putArray("channel_ids");
      order.add(id);
      sortOrder += 10;
    }
    return json;
  }

  private static String displayName(String categoryType) {
    return switch (categoryType) {
      case "favorites" -> "Favorites";
      case "channels" -> "Channels";
      default -> "Direct Messages";
    };
  }

  /** Archives a team, or takes it back. */
  public void archiveTeam(Team team, boolean archived) {
    long now = state.clock().tick();
    team.json().put("delete_at", archived ? now : 0).put("update_at", now);
  }

  /** Begins a message that is not sent yet, or changes it; "" takes it away. */
  public void draft(String channelId, String rootId, String message) {
    long now = state.clock().tick();
    ObjectNode json = GoJson.object();
    json.put("create_at", now).put("update_at", now).put("delete_at", 0);
    json.put("user_id", state.myId()).put("channel_id", channelId).put("root_id", rootId);
    json.put("message", message).put("type", "").putObject("props");
    json.putObject("metadata");
    Predicate<ObjectNode> same =
        old ->
            old.path("channel_id").equals(json.path("channel_id"))
                && old.path("root_id").equals(json.path("root_id"));
    state.drafts().stream()
        .filter(same)
        .findFirst()
        .ifPresent(old -> json.set("create_at", old.path("create_at")));
    state.keepDrafts();
    state.drafts().removeIf(same);
    if (!message.isEmpty()) {
      state.drafts().add(json);
    }
  }

  /** Follows a thread, or ceases to; one follows by oneself what one started or answered. */
  public void follow(String rootId, boolean following) {
    state.clock().tick();
    ObjectNode membership =
        state.threadMemberships().computeIfAbsent(rootId, id -> GoJson.object());
    membership.put("following", following);
  }

  /** Saves a post for later, or takes that back. */
  public void savePost(String postId, boolean saved) {
    state
        .preferences()
        .removeIf(
            p ->
                p.path("category").stringValue("").equals("flagged_post")
                    && p.path("name").stringValue("").equals(postId));
    if (saved) {
      ObjectNode preference = GoJson.object();
      preference.put("user_id", state.myId()).put("category", "flagged_post");
      preference.put("name", postId).put("value", "true");
      state.preferences().add(preference);
    }
  }

  private ObjectNode user(String userId) {
    ObjectNode user = state.users().get(userId);
    if (user == null) {
      throw new IllegalArgumentException("There is no user " + userId + ".");
    }
    return user;
  }
}
