package io.mmbackup.html;

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
import io.mmbackup.core.plugin.Writer;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A real archive in a folder, filled with objects as a server sends them, and what an export run
 * with writer html makes of it.
 */
final class TestBackup implements AutoCloseable {
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

  /** Runs writer html, found as in production, with these options. */
  ExportResult.Written export(Map<String, String> options, Deleted deleted) throws Exception {
    List<Writer> writers =
        Writers.onClassPath(HtmlWriter.class.getClassLoader()).named(List.of("html"));
    ExportOptions how =
        new ExportOptions(ZoneId.of("Europe/Oslo"), deleted, options, ExportOptions.DEFAULT_STALL);
    ExportResult result = ExportRun.run(archive, writers, how, ExportListener.SILENT);
    return result.writers().getFirst();
  }

  /** The same with the usual options. */
  ExportResult.Written export() throws Exception {
    return export(Map.of(), Deleted.MARK);
  }

  /** A page, by its path in the writer's folder. */
  Path page(String path) {
    return folder.resolve("html").resolve(path);
  }

  /** Every page with its content. */
  SortedMap<String, String> pages() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    Path html = folder.resolve("html");
    try (Stream<Path> all = Files.walk(html)) {
      for (Path page : all.filter(file -> file.toString().endsWith(".html")).toList()) {
        pages.put(html.relativize(page).toString(), Files.readString(page));
      }
    }
    return pages;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
