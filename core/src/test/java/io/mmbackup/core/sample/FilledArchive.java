package io.mmbackup.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Content;
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
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real archive in a folder, filled with objects as a server sends them: for tests of writers. */
public class FilledArchive implements AutoCloseable {
  private final Path folder;
  private final Archive archive;
  private final long serverTime;
  private final Map<String, ChannelRow> channels = new HashMap<>();

  public FilledArchive(Path folder, Owner owner, long serverTime) throws IOException {
    this.folder = folder;
    this.serverTime = serverTime;
    archive = Archive.openOrCreate(folder);
    archive.claim(owner);
  }

  /** An id of Mattermost's form that a reader of a test knows again. */
  public static String id(String word) {
    return word + "0".repeat(26 - word.length());
  }

  /** A change that parses what a test gives it. */
  public interface Parsing {
    void apply(Transaction transaction) throws SQLException, MalformedJsonException;
  }

  public void put(Parsing change) throws IOException {
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
  public void teams(List<String> teams) throws IOException {
    put(
        transaction -> {
          List<TeamObject> all = new ArrayList<>();
          for (String team : teams) all.add(TeamObject.parse(team.getBytes(UTF_8)));
          transaction.putTeams(all, serverTime);
        });
  }

  public void channel(String json, String shown, List<String> people) throws IOException {
    put(
        transaction -> {
          ChannelRow row =
              transaction.putChannel(
                  ChannelObject.parse(json.getBytes(UTF_8)), shown, people, serverTime);
          channels.put(row.id(), row);
        });
  }

  public void user(String json) throws IOException {
    put(transaction -> transaction.putUser(UserObject.parse(json.getBytes(UTF_8)), serverTime));
  }

  public void members(String channelId, List<String> userIds) throws IOException {
    put(transaction -> transaction.putMembers(channels.get(channelId).no(), userIds, serverTime));
  }

  /** Posts of any channels, as the server sends them at once. */
  public void posts(String... posts) throws IOException {
    put(
        transaction -> {
          for (String json : posts) {
            PostObject post = PostObject.parse(json.getBytes(UTF_8));
            transaction.putPosts(channels.get(post.channelId()), List.of(post), serverTime);
          }
        });
  }

  public void present(String fileId, long length, String sha256) throws IOException {
    put(
        transaction ->
            transaction.putContent(
                transaction
                    .content(Content.Kind.ATTACHMENT, fileId)
                    .orElseThrow()
                    .present(length, sha256),
                serverTime));
  }

  public void missing(String fileId, String reason) throws IOException {
    put(
        transaction ->
            transaction.putContent(
                transaction
                    .content(Content.Kind.ATTACHMENT, fileId)
                    .orElseThrow()
                    .absent(Content.Status.MISSING, reason),
                serverTime));
  }

  public Archive archive() {
    return archive;
  }

  public Path folder() {
    return folder;
  }

  /** Runs a writer, found as in production on the class path of this class. */
  protected final ExportResult.Written export(String writer, Class<?> beside, ExportOptions options)
      throws Exception {
    var writers = Writers.onClassPath(beside.getClassLoader()).named(List.of(writer));
    return ExportRun.run(archive, writers, options, ExportListener.SILENT).writers().getFirst();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
