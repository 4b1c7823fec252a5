package io.mmbackup.fake.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of channels with the posts that the server writes about them. Call inside {@link
 * State#change}.
 */
public final class ChannelChanges {
  private static final List<String> COUNTERS =
      List.of("last_post_at", "last_root_post_at", "total_msg_count", "total_msg_count_root");

  private final State state;
  private final PostChanges posts;

  /** Changes channels of a state. */
  public ChannelChanges(State state, PostChanges posts) {
    this.state = state;
    this.posts = posts;
  }

  /** Creates a channel of a team with its creator as its only member. */
  public String create(
      String teamId, String name, String displayName, String type, String creatorId) {
    String id = add(teamId, name, displayName, type, creatorId, new StoredTimeline());
    join(id, creatorId);
    return id;
  }

  /** Adds a channel with posts that exist already, without members. */
  public String add(
      String teamId,
      String name,
      String displayName,
      String type,
      String creatorId,
      Timeline timeline) {
    Channel channel = new Channel(json(teamId, name, displayName, type, creatorId), timeline);
    state.channels().put(channel.id(), channel);
    return channel.id();
  }

  /** Creates a direct channel of two users, or of one with himself. */
  public String createDirect(String userId, String otherId) {
    String first = userId.compareTo(otherId) < 0 ? userId : otherId;
    String second = first.equals(userId) ? otherId : userId;
    String id = add("", first + "__" + second, "", "D", userId, new StoredTimeline());
    addMembers(id, List.of(first, second));
    return id;
  }

  /** Creates a group channel. */
  public String createGroup(Collection<String> userIds) {
    List<String> sorted = userIds.stream().sorted().toList();
    String names = sorted.stream().map(this::username).sorted().collect(Collectors.joining(", "));
    String cut = names.length() > 64 ? names.substring(0, 64) : names;
    String id = add("", sha1(String.join("", sorted)), cut, "G", "", new StoredTimeline());
    addMembers(id, sorted);
    return id;
  }

  /** A new channel's own fields. */
  ObjectNode json(String teamId, String name, String displayName, String type, String creatorId) {
    long now = state.clock().tick();
    boolean later = state.dialect().sendsLaterFields();
    ObjectNode json = GoJson.object();
    json.put("id", state.ids().next()).put("create_at", now).put("update_at", now);
    json.put("delete_at", 0).put("team_id", teamId).put("type", type);
    json.put("display_name", displayName).put("name", name).put("header", "").put("purpose", "");
    json.put("last_post_at", 0).put("total_msg_count", 0).put("extra_update_at", 0);
    json.put("creator_id", creatorId).putNull("scheme_id").putNull("props");
    json.putNull("group_constrained");
    if (later) {
      json.put("autotranslation", false);
    }
    if (teamId.isEmpty()) {
      json.put("shared", false);
    } else {
      json.putNull("shared");
    }
    json.put("total_msg_count_root", 0).putNull("policy_id");
    if (later) {
      json.put("last_root_post_at", 0).putNull("banner_info").put("policy_enforced", false);
      json.put("policy_is_active", false).put("default_category_name", "");
    }
    return json;
  }

  /** Makes users members, without a word in the channel. */
  public void addMembers(String channelId, Collection<String> userIds) {
    Channel channel = channel(channelId);
    for (String userId : userIds) {
      long now = state.clock().now();
      ObjectNode member = Members.ofChannel(state.dialect(), channelId, userId, now);
      channel.members().put(userId, member);
      if (userId.equals(state.myId())) {
        categorize(channel);
      }
    }
  }

  private void categorize(Channel channel) {
    String wanted = channel.isDirectOrGroup() ? "direct_messages" : "channels";
    state
        .categories()
        .forEach(
            (teamId, categories) -> {
              if (channel.isDirectOrGroup() || teamId.equals(channel.teamId())) {
                for (var category : categories.path("categories")) {
                  if (category.path("type").stringValue("").equals(wanted)) {
                    ((ArrayNode) category.path("channel_ids")).insert(0, channel.id());
                  }
                }
              }
            });
  }

  /** A user joins by himself. */
  public void join(String channelId, String userId) {
    addMembers(channelId, List.of(userId));
    String name = username(userId);
    say(channelId, userId, "system_join_channel", name + " joined the channel.", Map.of());
  }

  /** Somebody adds a user. */
  public void addTo(String channelId, String userId, String byUserId) {
    addMembers(channelId, List.of(userId));
    String name = username(userId);
    say(
        channelId,
        byUserId,
        "system_add_to_channel",
        name + " added to the channel by " + username(byUserId) + ".",
        Map.of("addedUserId", userId, "addedUsername", name, "userId", byUserId));
  }

  /** A user leaves. */
  public void leave(String channelId, String userId) {
    takeOut(channelId, userId);
    String name = username(userId);
    say(channelId, userId, "system_leave_channel", name + " left the channel.", Map.of());
  }

  /** Somebody removes a user. */
  public void removeFrom(String channelId, String userId, String byUserId) {
    takeOut(channelId, userId);
    String name = username(userId);
    say(
        channelId,
        byUserId,
        "system_remove_from_channel",
        name + " removed from the channel.",
        Map.of("removedUserId", userId, "removedUsername", name));
  }

  private void takeOut(String channelId, String userId) {
    channel(channelId).members().remove(userId);
    if (!userId.equals(state.myId())) {
      return;
    }
    for (ObjectNode categories : state.categories().values()) {
      for (var category : categories.path("categories")) {
        removeText((ArrayNode) category.path("channel_ids"), channelId);
      }
    }
  }

  /** Writes counters and times of posts back from a copy that is no longer right. */
  public void writeBack(String channelId, ObjectNode staleCopy) {
    ObjectNode json = channel(channelId).json();
    for (String field : COUNTERS) {
      if (json.has(field)) {
        json.set(field, staleCopy.path(field));
      }
    }
    json.put("update_at", state.clock().tick());
  }

  private static void removeText(ArrayNode array, String text) {
    for (int i = array.size() - 1; i >= 0; i--) {
      if (array.get(i).stringValue("").equals(text)) {
        array.remove(i);
      }
    }
  }

  /** Changes what is shown of a channel; the server writes a post about each part that differs. */
  public void describe(String channelId, String byUserId, String displayName, String header) {
    Channel channel = channel(channelId);
    String oldName = channel.displayName();
    String oldHeader = channel.json().path("header").stringValue("");
    channel.json().put("display_name", displayName).put("header", header);
    channel.json().put("update_at", state.clock().tick());
    String who = username(byUserId);
    if (!oldName.equals(displayName)) {
      say(
          channelId,
          byUserId,
          "system_displayname_change",
          who + " updated the channel display name from: " + oldName + " to: " + displayName,
          Map.of("new_displayname", displayName, "old_displayname", oldName));
    }
    if (!oldHeader.equals(header)) {
      say(
          channelId,
          byUserId,
          "system_header_change",
          oldHeader.isEmpty()
              ? who + " updated the channel header to: " + header
              : who + " updated the channel header from: " + oldHeader + " to: " + header,
          Map.of("new_header", header, "old_header", oldHeader));
    }
  }

  /** Changes the name in URLs. */
  public void rename(String channelId, String name) {
    channel(channelId).json().put("name", name).put("update_at", state.clock().tick());
  }

  /** Archives a channel. */
  public void archive(String channelId, String byUserId) {
    say(
        channelId,
        byUserId,
        "system_channel_deleted",
        username(byUserId) + " archived the channel.",
        Map.of());
    long now = state.clock().tick();
    channel(channelId).json().put("update_at", now).put("delete_at", now);
  }

  /** Takes a channel back from the archive. */
  public void restore(String channelId, String byUserId) {
    channel(channelId).json().put("update_at", state.clock().tick()).put("delete_at", 0);
    say(
        channelId,
        byUserId,
        "system_channel_restored",
        username(byUserId) + " unarchived the channel.",
        Map.of());
  }

  /** Makes a channel private, or public. */
  public void convert(String channelId, boolean toPrivate) {
    channel(channelId).json().put("type", toPrivate ? "P" : "O");
    channel(channelId).json().put("update_at", state.clock().tick());
  }

  /** Takes a channel away with all its posts, as if it had never been. */
  public void deletePermanently(String channelId) {
    channel(channelId);
    state.clock().tick();
    state.channels().remove(channelId);
  }

  private void say(
      String channelId, String userId, String type, String message, Map<String, String> props) {
    Map<String, String> all = new HashMap<>(props);
    all.put("username", username(userId));
    posts.post(Draft.system(channelId, userId, type, message, all));
  }

  private String username(String userId) {
    ObjectNode user = state.users().get(userId);
    return user == null ? userId : user.path("username").stringValue("");
  }

  private Channel channel(String id) {
    Channel channel = state.channels().get(id);
    if (channel == null) {
      throw new IllegalArgumentException("There is no channel " + id + ".");
    }
    return channel;
  }

  private static String sha1(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1.", e);
    }
  }
}
