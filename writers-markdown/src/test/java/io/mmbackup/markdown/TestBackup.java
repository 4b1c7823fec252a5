package io.mmbackup.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.export.ExportListener;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.export.ExportRun;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real archive in a folder, filled with objects as a server sends them, and what an export run
 * with writer markdown makes of it.
 */
final class TestBackup implements AutoCloseable {
  static final JsonMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final Path folder;
  private final Archive archive;
  private final long serverTime;
  private final Map<String, ChannelRow> channels = new HashMap<>();

  TestBackup(Path folder, Owner owner, long serverTime) throws IOException {
    this.folder = folder;
    this.serverTime = serverTime;
    archive = Archive.openOrCreate(folder);
    archive.claim(owner);
  }

  /** An id of Mattermost's form that a reader of a test knows again. */
  static String id(String word) {
    return word + "0".repeat(26 - word.length());
  }

  /** A change that parses what a test gives it. */
  interface Parsing {
    void apply(Transaction transaction) throws SQLException, MalformedJsonException;
  }

  void put(Parsing change) throws IOException {
    archive
        .writer()
        .apply(
            transaction -> {
              try {
                change.apply(transaction);
              } catch (MalformedJsonException e) {
                throw new SQLException(e);
              }
              return null;
            });
  }

  /** The teams that the server lists. */
  void teams(List<String> teams) throws IOException {
    put(
        transaction -> {
          List<TeamObject> all = new ArrayList<>();
          for (String team : teams) all.add(TeamObject.parse(team.getBytes(UTF_8)));
          transaction.putTeams(all, serverTime);
        });
  }

  void channel(String json, String shown, List<String> people) throws IOException {
    put(
        transaction -> {
          ChannelRow row =
              transaction.putChannel(
                  ChannelObject.parse(json.getBytes(UTF_8)), shown, people, serverTime);
          channels.put(row.id(), row);
        });
  }

  void user(String json) throws IOException {
    put(transaction -> transaction.putUser(UserObject.parse(json.getBytes(UTF_8)), serverTime));
  }

  void members(String channelId, List<String> userIds) throws IOException {
    put(transaction -> transaction.putMembers(channels.get(channelId).no(), userIds, serverTime));
  }

  /** Posts of any channels, as the server sends them at once. */
  void posts(String... posts) throws IOException {
    put(
        transaction -> {
          for (String json : posts) {
            PostObject post = PostObject.parse(json.getBytes(UTF_8));
            transaction.putPosts(channels.get(post.channelId()), List.of(post), serverTime);
          }
        });
  }

  void present(String fileId, long length, String sha256) throws IOException {
    put(
        transaction ->
            transaction.putContent(
                transaction
                    .content(Content.Kind.ATTACHMENT, fileId)
                    .orElseThrow()
                    .present(length, sha256),
                serverTime));
  }

  void missing(String fileId, String reason) throws IOException {
    put(
        transaction ->
            transaction.putContent(
                transaction
                    .content(Content.Kind.ATTACHMENT, fileId)
                    .orElseThrow()
                    .absent(Content.Status.MISSING, reason),
                serverTime));
  }

  Archive archive() {
    return archive;
  }

  Path folder() {
    return folder;
  }

  /** Runs writer markdown, found as in production, with {@code markdown.split}. */
  ExportResult.Written export(String split) throws Exception {
    return export(
        new ExportOptions(
            ZoneOffset.UTC, Deleted.MARK, Map.of("markdown.split", split), Duration.ofMinutes(5)));
  }

  ExportResult.Written export() throws Exception {
    return export(ExportOptions.of(ZoneOffset.UTC));
  }

  ExportResult.Written export(ExportOptions options) throws Exception {
    var writers =
        Writers.onClassPath(MarkdownWriter.class.getClassLoader()).named(List.of("markdown"));
    return ExportRun.run(archive, writers, options, ExportListener.SILENT).writers().getFirst();
  }

  /** A page, by its path without extension. */
  Path page(String path) {
    return folder.resolve("markdown").resolve(path + ".md");
  }

  /** Every page by its path in the writer's folder. */
  SortedMap<String, String> pages() throws IOException {
    return texts(folder.resolve("markdown"));
  }

  /** Every file below a folder, by its path there. */
  static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
