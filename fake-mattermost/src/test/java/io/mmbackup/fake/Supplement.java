package io.mmbackup.fake;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.PostRow;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.StoredFile;
import io.mmbackup.fake.state.StoredTimeline;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * State that the recorded exchanges show and the recorded workspace lacks: channels that the user
 * cannot see or has not joined, deleted posts and earlier versions, read times of memberships,
 * users whom he never met. Only state; how it is answered is the fake's affair.
 */
final class Supplement {
  private final State state;
  private final JsonNode json;

  private Supplement(State state) throws IOException {
    this.state = state;
    String name = state.dialect() == Dialect.V5_37 ? "v5.37" : "v11.6";
    try (InputStream in = Supplement.class.getResourceAsStream("/supplement/" + name + ".json")) {
      json = GoJson.parse(in.readAllBytes());
    }
  }

  static void addTo(Workspace workspace) throws IOException {
    new Supplement(workspace.state()).add();
  }

  private void add() {
    json.path("channels").forEach(c -> addChannel((ObjectNode) c));
    json.path("secret_channels").forEach(id -> addSecret(id.stringValue()));
    json.path("posts").forEach(p -> addPost((ObjectNode) p));
    json.path("users").forEach(u -> state.users().put(u.path("id").stringValue(), (ObjectNode) u));
    json.path("members").forEach(m -> setMember((ObjectNode) m));
    json.path("threads")
        .properties()
        .forEach(e -> state.threadMemberships().put(e.getKey(), (ObjectNode) e.getValue()));
    json.path("deleted_files").forEach(id -> addDeletedFile(id.stringValue()));
    json.path("pictures").properties().forEach(e -> addPictures(e.getKey(), e.getValue()));
  }

  private void addChannel(ObjectNode channel) {
    state
        .channels()
        .put(channel.path("id").stringValue(), new Channel(channel, new StoredTimeline()));
  }

  private void addSecret(String id) {
    ObjectNode channel = GoJson.object();
    channel.put("id", id).put("type", "P");
    channel.put("team_id", state.teams().firstEntry().getKey());
    addChannel(channel);
  }

  private void addPost(ObjectNode post) {
    PostRow row = PostRow.of(post);
    state.channels().get(row.channelId()).storedTimeline().put(row);
  }

  private void setMember(ObjectNode member) {
    state
        .channels()
        .get(member.path("channel_id").stringValue())
        .members()
        .put(member.path("user_id").stringValue(), member);
  }

  private void addDeletedFile(String id) {
    ObjectNode info = GoJson.object();
    info.put("id", id).put("delete_at", 1);
    state.files().put(id, new StoredFile(info, () -> new byte[0]));
  }

  private void addPictures(String fileId, JsonNode lengths) {
    byte[] thumbnail = new byte[lengths.path("thumbnail_length").intValue()];
    byte[] preview = new byte[lengths.path("preview_length").intValue()];
    StoredFile file = state.files().get(fileId);
    state.files().put(fileId, file.withPictures(() -> thumbnail, () -> preview));
  }
}
