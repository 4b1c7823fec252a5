package io.mmbackup.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ArchiveWriter;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.Digest64;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An archive and what happens on its server, taken in as a crawl would. */
public final class History implements AutoCloseable {
  public static final long YEAR_2024 = 1_704_067_200_000L;

  public final Archive archive;
  private final Map<String, ChannelRow> channels = new HashMap<>();
  public final Map<String, Sent> posts = new LinkedHashMap<>();
  private long now = YEAR_2024;

  /** A post as the server has it. */
  public static final class Sent {
    public final String id;
    public final String channel;
    public final String root;
    public final long createAt;
    public final String user;
    public final List<String> files = new ArrayList<>();
    public final List<String> reactions = new ArrayList<>();
    public String message;
    public String props = "{}";
    public String embeds = "null";
    public boolean pinned;
    public long updateAt;
    public long editAt;
    public long deleteAt;

    public Sent(
        String id, String channel, String root, long createAt, String user, String message) {
      this.id = id;
      this.channel = channel;
      this.root = root;
      this.createAt = createAt;
      this.updateAt = createAt;
      this.user = user;
      this.message = message;
    }

    private byte[] json() {
      String described =
          files.stream()
              .map(
                  id ->
                      "{\"id\":\"%s\",\"post_id\":\"%s\",\"name\":\"%s #1.txt\",\"size\":5,\"mime_type\":\"text/plain\"}"
                          .formatted(id, this.id, id))
              .collect(Collectors.joining(","));
      String ids = files.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","));
      boolean gone = deleteAt != 0;
      return """
      {"id":"%s","channel_id":"%s","user_id":"%s","root_id":"%s","create_at":%d,"update_at":%d,\
      "edit_at":%d,"delete_at":%d,"is_pinned":%b,"message":"%s","props":%s,"file_ids":[%s],\
      "metadata":{"embeds":%s,"files":[%s],"reactions":[%s]}}\
      """
          .formatted(
              id,
              channel,
              user,
              root,
              createAt,
              updateAt,
              editAt,
              deleteAt,
              pinned,
              gone ? "" : message,
              gone ? "{\"deleteBy\":\"" + user + "\"}" : props,
              ids,
              gone ? "null" : embeds,
              gone ? "" : described,
              gone ? "" : String.join(",", reactions))
          .getBytes(UTF_8);
    }
  }

  /** A new backup in this folder: one team, two channels, a direct message, three people. */
  public History(Path folder) throws Exception {
    archive = Archive.openOrCreate(folder);
    archive.claim(new Owner("s", "https://chat.example.com", "u1", "alice"));
    user("u1", "alice", "Alice <b>");
    user("u2", "bob", "");
    team("lab", "Lab");
    channel("c1", "O", "town-square", "Town");
    channel("c2", "O", "random", "Random");
    channel("c3", "D", "u1__u2", "bob");
    document(
        "preferences",
        "[{\"category\":\"display_settings\",\"name\":\"name_format\",\"value\":\"nickname_full_name\"},"
            + "{\"category\":\"flagged_post\",\"name\":\"p0\",\"value\":\"true\"}]");
    document("config", "{\"Version\":\"11.6.0\",\"SiteName\":\"Lab chat\"}");
  }

  public <T> T apply(ArchiveWriter.Change<T> change) throws Exception {
    return archive.writer().apply(change);
  }

  public long tick() {
    return ++now;
  }

  public void document(String name, String json) throws Exception {
    apply(
        t -> {
          t.putDocument(name, json.getBytes(UTF_8));
          return null;
        });
  }

  public void user(String id, String username, String nickname) throws Exception {
    UserObject user =
        UserObject.parse(
            "{\"id\":\"%s\",\"username\":\"%s\",\"nickname\":\"%s\"}"
                .formatted(id, username, nickname)
                .getBytes(UTF_8));
    apply(
        t -> {
          t.putUser(user, tick());
          return null;
        });
  }

  public void team(String name, String displayName) throws Exception {
    TeamObject team =
        TeamObject.parse(
            "{\"id\":\"t1\",\"name\":\"%s\",\"display_name\":\"%s\"}"
                .formatted(name, displayName)
                .getBytes(UTF_8));
    apply(
        t -> {
          t.putTeams(List.of(team), tick());
          return null;
        });
  }

  public ChannelRow channel(String id, String type, String name, String displayName)
      throws Exception {
    ChannelObject channel =
        ChannelObject.parse(
            "{\"id\":\"%s\",\"team_id\":\"%s\",\"type\":\"%s\",\"name\":\"%s\",\"display_name\":\"%s\"}"
                .formatted(id, type.equals("D") ? "" : "t1", type, name, displayName)
                .getBytes(UTF_8));
    ChannelRow row = apply(t -> t.putChannel(channel, displayName, List.of(displayName), tick()));
    apply(
        t -> {
          if (row.state().completeAsOf() == 0) t.putState(row.no(), row.state().complete(1, "{}"));
          return null;
        });
    channels.put(id, row);
    return row;
  }

  public ChannelRow row(String channelId) {
    return channels.get(channelId);
  }

  /** A new post, or a reply when {@code root} is not empty. */
  public Sent post(
      String id, String channel, String root, long createAt, String user, String message)
      throws Exception {
    Sent post = new Sent(id, channel, root, createAt, user, message);
    posts.put(id, post);
    send(post);
    return post;
  }

  /** The server shows the post as it is now. */
  public void send(Sent post) throws Exception {
    PostObject object = PostObject.parse(post.json());
    apply(t -> t.putPosts(channels.get(post.channel), List.of(object), tick()));
  }

  public void edit(Sent post, String message) throws Exception {
    post.message = message;
    post.editAt = post.updateAt = Math.max(tick(), post.updateAt + 1);
    send(post);
  }

  public void delete(Sent post) throws Exception {
    post.deleteAt = post.updateAt = Math.max(tick(), post.updateAt + 1);
    send(post);
  }

  public void react(Sent post, String user) throws Exception {
    post.reactions.add(
        "{\"user_id\":\"%s\",\"emoji_name\":\"+1\",\"create_at\":%d}".formatted(user, tick()));
    post.updateAt = Math.max(tick(), post.updateAt + 1);
    send(post);
  }

  /** The content of a wanted file arrives, or is not to be had. */
  public void fileArrives(String fileId, boolean stored) throws Exception {
    Content wanted = apply(t -> t.content(Content.Kind.ATTACHMENT, fileId)).orElseThrow();
    byte[] bytes = ("text of " + fileId).getBytes(UTF_8);
    if (stored) {
      Path file = archive.folder().resolve(wanted.path());
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
    String sha256 = HexFormat.of().formatHex(Digest64.sha256().digest(bytes));
    Content now =
        stored
            ? wanted.present(bytes.length, sha256)
            : wanted.absent(Content.Status.MISSING, "The server answered 404.");
    apply(
        t -> {
          t.putContent(now, tick());
          return null;
        });
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
