package io.mmbackup.search;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.export.PiecewiseExport;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import io.mmbackup.search.index.LuceneWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A real archive in a folder, filled with objects as a server sends them, and its index. */
public final class TestBackup implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Archive archive;
  private final Map<String, ChannelRow> channels = new HashMap<>();
  private long now = 1_700_000_000_000L;

  /** A post as the server has it. */
  public static final class Sent {
    public final String id;
    public final String channel;
    public final String root;
    public final String user;
    public final long createAt;
    public String message = "";
    public String type = "";
    public String speaker = "";
    public String attachment = "";
    public String quoted = "";
    public boolean pinned;
    public long editAt;
    public long deleteAt;
    public final List<String> files = new ArrayList<>();
    public final List<String> reactions = new ArrayList<>();
    private long updateAt;

    public Sent(String id, String channel, String root, String user, long createAt) {
      this.id = id;
      this.channel = channel;
      this.root = root;
      this.user = user;
      this.createAt = createAt;
      this.updateAt = createAt;
    }

    public Sent says(String text) {
      message = text;
      return this;
    }

    private byte[] json() {
      boolean gone = deleteAt != 0;
      Map<String, Object> props = new LinkedHashMap<>();
      if (!speaker.isEmpty()) {
        props.put("from_webhook", "true");
        props.put("override_username", speaker);
      }
      if (!attachment.isEmpty()) props.put("attachments", List.of(Map.of("text", attachment)));
      List<Map<String, Object>> described = new ArrayList<>();
      for (String name : files) {
        String mime = name.endsWith(".png") ? "image/png" : "text/plain";
        described.add(
            Map.of("id", id + name, "post_id", id, "name", name, "size", 5, "mime_type", mime));
      }
      List<Map<String, Object>> reacted = new ArrayList<>();
      for (String emoji : reactions) {
        reacted.add(Map.of("user_id", "u1", "emoji_name", emoji, "create_at", createAt + 1));
      }
      Map<String, Object> post = new LinkedHashMap<>();
      post.put("id", id);
      post.put("channel_id", channel);
      post.put("user_id", user);
      post.put("root_id", root);
      post.put("create_at", createAt);
      post.put("update_at", updateAt);
      post.put("edit_at", editAt);
      post.put("delete_at", deleteAt);
      post.put("type", type);
      post.put("is_pinned", pinned);
      post.put("message", gone ? "" : message);
      post.put("props", gone ? Map.of("deleteBy", user) : props);
      post.put("file_ids", files.stream().map(name -> id + name).toList());
      Map<String, Object> metadata = new LinkedHashMap<>();
      metadata.put("files", described);
      metadata.put("reactions", reacted);
      if (!quoted.isEmpty()) metadata.put("embeds", List.of(embed()));
      post.put("metadata", gone ? Map.of() : metadata);
      return JSON.writeValueAsBytes(post);
    }

    private Map<String, Object> embed() {
      Map<String, Object> post = Map.of("id", "q", "channel_id", "far", "message", quoted);
      return Map.of("type", "permalink", "data", Map.of("post", post));
    }
  }

  public TestBackup(Path folder) throws IOException {
    this.folder = folder;
    archive = Archive.openOrCreate(folder);
    archive.claim(new Owner("s", "https://chat.example.com", "u1", "anna"));
  }

  private interface Change {
    void apply(Transaction transaction) throws SQLException, MalformedJsonException;
  }

  private void put(Change change) throws IOException {
    archive
        .writer()
        .apply(
            transaction -> {
              try {
                change.apply(transaction);
              } catch (MalformedJsonException e) {
                throw new SQLException(e);
              }
              return true;
            });
  }

  public long tick() {
    return ++now;
  }

  public void user(String id, String username, String nickname) throws IOException {
    byte[] json =
        JSON.writeValueAsBytes(Map.of("id", id, "username", username, "nickname", nickname));
    put(transaction -> transaction.putUser(UserObject.parse(json), tick()));
  }

  public void bot(String id, String username) throws IOException {
    byte[] json = JSON.writeValueAsBytes(Map.of("id", id, "username", username, "is_bot", true));
    put(transaction -> transaction.putUser(UserObject.parse(json), tick()));
  }

  /** Names are shown as nicknames; these posts are saved. */
  public void preferences(List<String> saved) throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    all.add(
        Map.of(
            "category", "display_settings", "name", "name_format", "value", "nickname_full_name"));
    for (String id : saved)
      all.add(Map.of("category", "flagged_post", "name", id, "value", "true"));
    put(transaction -> transaction.putDocument("preferences", JSON.writeValueAsBytes(all)));
  }

  /** Teams with these ids, which are their names, too; shown as {@code Team t1}. */
  public void teams(String... ids) throws IOException {
    List<TeamObject> teams = new ArrayList<>();
    for (String id : ids) {
      try {
        teams.add(
            TeamObject.parse(
                JSON.writeValueAsBytes(
                    Map.of("id", id, "name", id, "display_name", "Team " + id))));
      } catch (MalformedJsonException e) {
        throw new IOException(e);
      }
    }
    put(transaction -> transaction.putTeams(teams, tick()));
  }

  /** {@code team} is empty for a direct message, whose name is {@code u1__u2}. */
  public void channel(String id, String type, String team, String name, String shown)
      throws IOException {
    byte[] json =
        JSON.writeValueAsBytes(
            Map.of("id", id, "type", type, "team_id", team, "name", name, "display_name", shown));
    put(
        transaction -> {
          ChannelRow row =
              transaction.putChannel(ChannelObject.parse(json), shown, List.of(shown), tick());
          if (row.state().completeAsOf() == 0) {
            transaction.putState(row.no(), row.state().complete(1, "{}"));
          }
          channels.put(id, row);
        });
  }

  public void members(String channel, List<String> users) throws IOException {
    put(transaction -> transaction.putMembers(channels.get(channel).no(), users, tick()));
  }

  /** The server shows these posts as they are now. */
  public void send(List<Sent> posts) throws IOException {
    put(
        transaction -> {
          for (Sent post : posts) {
            transaction.putPosts(
                channels.get(post.channel), List.of(PostObject.parse(post.json())), tick());
          }
        });
  }

  public void send(Sent post) throws IOException {
    send(List.of(post));
  }

  public void edit(Sent post, String message) throws IOException {
    post.message = message;
    post.editAt = post.updateAt = Math.max(tick(), post.updateAt + 1);
    send(post);
  }

  public void changed(Sent post) throws IOException {
    post.updateAt = Math.max(tick(), post.updateAt + 1);
    send(post);
  }

  public void delete(Sent post) throws IOException {
    post.deleteAt = post.updateAt = Math.max(tick(), post.updateAt + 1);
    send(post);
  }

  public Archive archive() {
    return archive;
  }

  public Path folder() {
    return folder;
  }

  public Path store() {
    return folder.resolve("lucene").resolve("_store");
  }

  /** Runs writer lucene; returns what went wrong. */
  public List<String> index() throws Exception {
    return PiecewiseExport.run(archive, new LuceneWriter(), 7);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
