package io.mmbackup.core.archive;

import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.PostObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of posts, and everything else that is downloaded: what is wanted, where it is, why it is
 * not. Used by the writing thread only.
 */
final class ContentTable {
  private static final int MAX_PATH = 200;

  /** The server's word that it has not got something is believed when two runs have heard it. */
  private static final int TIMES_ASKED = 2;

  private static final byte[] NOT_DESCRIBED = {'{', '}'};

  private final Query query;
  private final SealedTable files;
  private final SealedTable contents;
  private final Revisions revisions;
  private final PeopleTable people;

  ContentTable(Connection db, Tally tally, Revisions revisions, PeopleTable people)
      throws SQLException {
    this.query = new Query(db);
    this.revisions = revisions;
    this.people = people;
    files = new SealedTable(db, tally, Sealed.FILE);
    contents = new SealedTable(db, tally, Sealed.CONTENT);
  }

  /**
   * Takes in the files of a post, in the author's order. An id without a description is wanted too:
   * right after posting the server has not attached it yet.
   */
  void putFiles(long channel, String channelPath, PostObject post) throws SQLException {
    if (post.fileIds().isEmpty() && post.files().isEmpty()) return;
    Map<String, FileObject> described = new HashMap<>();
    for (FileObject file : post.files()) described.put(file.id(), file);
    int position = 0;
    for (String id : post.fileIds()) {
      FileObject file = described.remove(id);
      if (file != null) describe(channel, channelPath, post.id(), position++, file);
      else putUndescribed(channel, post.id(), position++, id);
    }
    for (FileObject file : post.files()) {
      if (described.containsKey(file.id())) {
        describe(channel, channelPath, post.id(), position++, file);
      }
    }
  }

  /** Takes in a file's description, and wants its content when that is new. */
  void describe(long channel, String channelPath, String postId, int position, FileObject file)
      throws SQLException {
    files.put(file.id(), channel, postId, position, file.raw());
    Optional<Content> held = find(Content.Kind.ATTACHMENT, file.id());
    if (held.isPresent() && !held.get().path().isEmpty()) return;
    put(
        Content.wanted(
            Content.Kind.ATTACHMENT,
            file.id(),
            0,
            channel,
            file.size(),
            attachmentPath(channelPath, file)));
  }

  private void putUndescribed(long channel, String postId, int position, String id)
      throws SQLException {
    if (files.has(id)) return;
    files.put(id, channel, postId, position, NOT_DESCRIBED);
    put(Content.wanted(Content.Kind.ATTACHMENT, id, 0, channel, -1, ""));
  }

  private static String attachmentPath(String channelPath, FileObject file) {
    String folder = "attachments/" + channelPath + "/";
    String id = file.id() + "_";
    int most = Math.max(id.length() + 20, MAX_PATH - folder.length());
    return folder + SafeName.of(id + file.name(), most);
  }

  /** Wants a picture when there is a new version of it; the stored one stays until then. */
  void wantPicture(Content wanted) throws SQLException {
    Optional<Content> held = find(wanted.kind(), wanted.id());
    if (held.isEmpty()) put(wanted);
    else if (held.get().version() != wanted.version()) put(held.get().renewed(wanted.version()));
  }

  /** Records what became of a download; the channels that show it are due. */
  void put(Content content, long serverTime) throws SQLException {
    put(content);
    switch (content.kind()) {
      case ATTACHMENT -> noteFileChange(content, serverTime);
      case AVATAR -> people.noteChange(content.id(), serverTime);
      case EMOJI -> people.noteEmojiChange(content.id(), serverTime);
      case TEAM_ICON -> {}
    }
  }

  /** The file's post shows another thing now, though the server said nothing new of the post. */
  private void noteFileChange(Content file, long serverTime) throws SQLException {
    long revision = revisions.next();
    query.update(
        "insert or replace into file_change (file_id, channel, revision) values (?, ?, ?)",
        file.id(),
        file.channel(),
        revision);
    revisions.changed(file.channel(), revision, serverTime);
  }

  private void put(Content content) throws SQLException {
    contents.put(
        content.kind().column(),
        content.id(),
        content.version(),
        content.channel(),
        content.size(),
        content.status().name(),
        content.path(),
        content.length(),
        content.sha256(),
        content.reason(),
        content.reported());
  }

  /** Notes that a summary has told of everything that is missing for good. */
  void tellMissing() throws SQLException {
    for (Content content :
        query.list(
            Content::of,
            Content.SELECT + " where status = 'MISSING' and reported < " + TIMES_ASKED)) {
      put(content.told());
    }
  }

  Optional<Content> find(Content.Kind kind, String id) throws SQLException {
    return query.first(
        Content::of, Content.SELECT + " where kind = ? and id = ?", kind.column(), id);
  }

  /** Contents of this status that follow another in the order of kind and id, at most so many. */
  List<Content> of(Content.Status status, Optional<Content> after, int most) throws SQLException {
    return query.list(
        Content::of,
        Content.SELECT + " where status = ? and (kind, id) > (?, ?) order by kind, id limit ?",
        status.name(),
        after.map(content -> content.kind().column()).orElse(""),
        after.map(Content::id).orElse(""),
        most);
  }

  /** Asks again for what failed before, and for what one run only was told to be missing. */
  void askAgain() throws SQLException {
    for (Content content :
        query.list(
            Content::of,
            Content.SELECT
                + " where status = 'FAILED' or (status = 'MISSING' and reported < "
                + TIMES_ASKED
                + ")")) {
      put(content.again());
    }
  }
}
