package io.mmbackup.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.Digest64;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A made-up server, and the archive that a crawl would make of what happens on it. */
final class Workspace implements AutoCloseable {
  static final long YEAR_2024 = 1_704_067_200_000L;
  static final String ME = id("me");
  static final String LAB = id("lab");

  /** Half a surrogate pair is JSON too; escaped, it comes through. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Archive archive;
  private final Map<String, ChannelRow> channels = new HashMap<>();
  private final Map<String, Sent> posts = new LinkedHashMap<>();
  private long now = YEAR_2024;

  /** A new backup in this folder: an account and a team, nothing else. */
  Workspace(Path folder) throws IOException {
    archive = Archive.openOrCreate(folder);
    archive.claim(new Owner("server", "https://chat.example.com", ME, "avocet"));
    document("config", Map.of("Version", "11.6.0", "SiteName", "Lab chat"));
    user(ME, "avocet", "Anna Avocet");
    team("Laboratory");
  }

  /** An id of Mattermost's form that a person knows again. */
  static String id(String word) {
    return word + "0".repeat(26 - word.length());
  }

  Archive archive() {
    return archive;
  }

  /** A later time of the server. */
  long tick() {
    return ++now;
  }

  Collection<Sent> posts() {
    return posts.values();
  }

  Sent post(String id) {
    return Objects.requireNonNull(posts.get(id));
  }

  /** A change of the archive that parses what the server says. */
  interface Change {
    void of(Transaction transaction) throws SQLException, MalformedJsonException;
  }

  void change(Change change) throws IOException {
    archive
        .writer()
        .run(
            transaction -> {
              try {
                change.of(transaction);
              } catch (MalformedJsonException e) {
                throw new SQLException(e);
              }
            });
  }

  private interface Asking<T> {
    T of(Transaction transaction) throws SQLException, MalformedJsonException;
  }

  private <T> T apply(Asking<T> asking) throws IOException {
    return archive
        .writer()
        .apply(
            transaction -> {
              try {
                return asking.of(transaction);
              } catch (MalformedJsonException e) {
                throw new SQLException(e);
              }
            });
  }

  private static byte[] bytes(Object json) {
    return JSON.writeValueAsBytes(json);
  }

  /** Something that the server tells of itself or the account. */
  void document(String name, Object json) throws IOException {
    change(t -> t.putDocument(name, bytes(json)));
  }

  void user(String id, String username, String nickname) throws IOException {
    user(id, Map.of("id", id, "username", username, "nickname", nickname));
  }

  void user(String id, Map<String, Object> json) throws IOException {
    change(t -> t.putUser(UserObject.parse(bytes(json)), tick()));
  }

  void team(String displayName) throws IOException {
    byte[] json = bytes(Map.of("id", LAB, "name", "lab", "display_name", displayName));
    change(t -> t.putTeams(List.of(TeamObject.parse(json)), tick()));
  }

  /** A new channel, or what has become of one; read to its end. */
  void channel(String id, String type, String name, String displayName) throws IOException {
    channel(id, type, name, displayName, Map.of());
  }

  void channel(String id, String type, String name, String displayName, Map<String, Object> more)
      throws IOException {
    boolean ofTeam = type.equals("O") || type.equals("P");
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("team_id", ofTeam ? LAB : "");
    json.put("type", type);
    json.put("name", name);
    json.put("display_name", displayName);
    json.put("create_at", YEAR_2024);
    json.putAll(more);
    ChannelRow row =
        apply(
            t ->
                t.putChannel(
                    ChannelObject.parse(bytes(json)), displayName, List.of(displayName), tick()));
    if (channels.put(id, row) == null) state(id, state -> state.complete(1, "{}"));
  }

  /** What is known of a channel's completeness changes. */
  void state(String channelId, UnaryOperator<ChannelState> change) throws IOException {
    change(
        t -> {
          ChannelRow now = t.channel(channelId).orElseThrow();
          t.putState(now.no(), change.apply(now.state()));
        });
  }

  void members(String channelId, String... userIds) throws IOException {
    change(t -> t.putMembers(row(channelId).no(), List.of(userIds), tick()));
  }

  private ChannelRow row(String channelId) {
    return Objects.requireNonNull(channels.get(channelId));
  }

  /** The server shows these posts as they are now; new ones are remembered. */
  void send(Sent... sent) throws IOException {
    for (Sent post : sent) {
      posts.put(post.id, post);
      sendUnremembered(post.channel, List.of(post));
    }
  }

  /** Many new posts of one channel, which are not remembered. */
  void sendUnremembered(String channelId, List<Sent> sent) throws IOException {
    change(
        t -> {
          List<PostObject> page = new ArrayList<>();
          for (Sent post : sent) page.add(PostObject.parse(bytes(post.json())));
          t.putPosts(row(channelId), page, tick());
        });
  }

  void edit(String postId, String text) throws IOException {
    Sent post = post(postId);
    post.edited(text, tick());
    send(post);
  }

  void delete(String postId) throws IOException {
    Sent post = post(postId);
    post.deleted(tick());
    send(post);
  }

  void react(String postId, String userId, String emoji) throws IOException {
    Sent post = post(postId);
    post.reaction(userId, emoji, post.later(tick()));
    send(post);
  }

  /** The content of a file that a post has arrives. */
  void fileArrives(String fileId, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    Content wanted = wanted(fileId);
    Path file = archive.folder().resolve(wanted.path());
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
    put(wanted.present(bytes.length, HexFormat.of().formatHex(Digest64.sha256().digest(bytes))));
  }

  /** A file that a post has is not to be had. */
  void fileIsMissing(String fileId, String because) throws IOException {
    put(wanted(fileId).absent(Content.Status.MISSING, because));
  }

  /** Ids of files that have not arrived yet. */
  List<String> wantedFiles() throws IOException {
    return apply(t -> t.wanted(100)).stream().map(Content::id).toList();
  }

  private Content wanted(String fileId) throws IOException {
    return apply(t -> t.content(Content.Kind.ATTACHMENT, fileId)).orElseThrow();
  }

  private void put(Content content) throws IOException {
    change(t -> t.putContent(content, tick()));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
