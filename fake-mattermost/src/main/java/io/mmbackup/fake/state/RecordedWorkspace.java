package io.mmbackup.fake.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Loads what a real server handed out, from the resources of this module. */
public final class RecordedWorkspace {
  private static final String ROOT = "/io/mmbackup/fake/workspaces/";
  private static final int BIG_FILE = 25_165_824;

  private final String folder;
  private final State state;
  private long newest;

  private RecordedWorkspace(Dialect dialect) {
    folder = ROOT + (dialect == Dialect.V5_37 ? "v5.37/" : "v11.6/");
    state = new State(dialect, new ServerClock(0), object("me.json"));
  }

  /** The whole recorded workspace of a version. */
  public static State load(Dialect dialect) {
    return new RecordedWorkspace(dialect).load();
  }

  private State load() {
    state.setClientConfig(object("config-client.json"));
    lines("users.jsonl").forEach(user -> state.users().put(id(user), user));
    for (JsonNode team : GoJson.parse(resource("teams.json"))) {
      state.teams().put(id((ObjectNode) team), new Team((ObjectNode) team));
    }
    GoJson.parse(resource("preferences.json"))
        .forEach(preference -> state.preferences().add((ObjectNode) preference));
    object("categories.json")
        .properties()
        .forEach(e -> state.categories().put(e.getKey(), (ObjectNode) e.getValue()));
    lines("channels.jsonl").forEach(this::addChannel);
    lines("posts.jsonl").forEach(this::addPost);
    lines("emoji.jsonl").forEach(this::addEmoji);
    lines("files.jsonl").forEach(this::addFile);
    state.channels().values().forEach(this::addMembers);
    state.clock().set(newest + 60_000);
    return state;
  }

  private void addChannel(ObjectNode json) {
    seen(json);
    Channel channel = new Channel(json, new StoredTimeline());
    state.channels().put(channel.id(), channel);
  }

  private void addPost(ObjectNode json) {
    seen(json);
    PostRow row = PostRow.of(json);
    Channel channel = state.channels().get(row.channelId());
    if (channel == null) {
      throw new IllegalStateException("Recorded post " + row.id() + " is of an unknown channel.");
    }
    channel.storedTimeline().put(row);
    state.fates().written(row);
  }

  private void addEmoji(ObjectNode json) {
    String id = id(json);
    state.emoji().put(id, json);
    state.emojiImages().put(id, () -> resource("files/" + id));
  }

  private void addFile(ObjectNode json) {
    String id = id(json);
    boolean copied = json.path("copied").booleanValue(false);
    json.remove("copied");
    json.remove("sha256");
    FileContent content =
        copied ? () -> resource("files/" + id) : () -> new MersenneTwister(5).bytes(BIG_FILE);
    state.files().put(id, new StoredFile(json, content));
  }

  /** The recording has no member lists: who joined or was added says enough, and so do names. */
  private void addMembers(Channel channel) {
    Map<String, String> byName = new HashMap<>();
    state.users().forEach((id, user) -> byName.put(user.path("username").stringValue(""), id));
    List<String> members = new ArrayList<>();
    members.add(state.myId());
    switch (channel.type()) {
      case "D" ->
          members.addAll(List.of(channel.json().path("name").stringValue("").split("__", 2)));
      case "G" -> {
        for (String name : channel.displayName().split(", ", -1)) {
          members.add(byName.getOrDefault(name, ""));
        }
      }
      default -> members.addAll(joined(channel));
    }
    for (String member : members) {
      if (!member.isEmpty() && !channel.members().containsKey(member)) {
        ObjectNode json = Members.ofChannel(state.dialect(), channel.id(), member, 0);
        channel.members().put(member, json);
        Team team = state.teams().get(channel.teamId());
        if (team != null) {
          team.members().add(member);
        }
      }
    }
  }

  private static List<String> joined(Channel channel) {
    List<String> joined = new ArrayList<>();
    for (PostRow row : channel.storedTimeline().rows()) {
      JsonNode json = row.json();
      switch (json.path("type").stringValue("")) {
        case "system_join_channel", "system_join_team" -> joined.add(row.userId());
        case "system_add_to_channel" ->
            joined.add(json.path("props").path("addedUserId").stringValue(""));
        default -> {}
      }
    }
    return joined;
  }

  private void seen(ObjectNode json) {
    newest = Math.max(newest, json.path("update_at").longValue(0));
  }

  private static String id(ObjectNode json) {
    return json.path("id").stringValue("");
  }

  private ObjectNode object(String name) {
    return (ObjectNode) GoJson.parse(resource(name));
  }

  private List<ObjectNode> lines(String name) {
    return new String(resource(name), StandardCharsets.UTF_8)
        .lines()
        .map(GoJson::parseObject)
        .toList();
  }

  private byte[] resource(String name) {
    try (InputStream in = RecordedWorkspace.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + folder + name + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
