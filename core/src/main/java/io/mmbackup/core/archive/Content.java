package io.mmbackup.core.archive;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Something that is downloaded into a file of the backup. {@code version} is the time of a picture
 * (ms UTC), 0 for what never changes; {@code size} what the server says (-1 unknown), {@code
 * length} what is stored, in bytes; {@code path} from the backup's root; {@code reason} why it is
 * not there, one sentence. {@code reported} how many summaries have told of its absence.
 */
public record Content(
    Kind kind,
    String id,
    long version,
    long channel,
    long size,
    Status status,
    String path,
    long length,
    String sha256,
    String reason,
    int reported) {

  /** What it belongs to. */
  public enum Kind {
    /** A file of a post. */
    ATTACHMENT("attachment"),
    /** A person's picture. */
    AVATAR("avatar"),
    /** A team's icon. */
    TEAM_ICON("team_icon"),
    /** A custom emoji's image. */
    EMOJI("emoji");

    private final String column;

    Kind(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }

    static Kind of(String column) {
      for (Kind kind : values()) if (kind.column.equals(column)) return kind;
      throw new IllegalArgumentException("no kind of content: " + column);
    }
  }

  /** Whether the backup has it. */
  public enum Status {
    /** To be downloaded. */
    WANTED,
    /** Stored, with length and SHA-256. */
    PRESENT,
    /** The server says that it has not got it, or never lets this user have it. */
    MISSING,
    /** Could not be had this time; tried again at the next run. */
    FAILED,
    /** The user did not ask for it; downloaded when a later run does. */
    LEFT_OUT
  }

  static final String SELECT =
      "select kind, id, version, channel, size, status, path, length, sha256, reason, reported"
          + " from content";

  static Content of(ResultSet row) throws SQLException {
    return new Content(
        Kind.of(row.getString(1)),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        Status.valueOf(row.getString(6)),
        row.getString(7),
        row.getLong(8),
        row.getString(9),
        row.getString(10),
        row.getInt(11));
  }

  /** To be downloaded, with the path it will have. */
  public static Content wanted(
      Kind kind, String id, long version, long channel, long size, String path) {
    return new Content(kind, id, version, channel, size, Status.WANTED, path, 0, "", "", 0);
  }

  /** The same at another path. */
  public Content at(String newPath) {
    return new Content(
        kind, id, version, channel, size, status, newPath, length, sha256, reason, reported);
  }

  /** The same, stored. */
  public Content present(long length, String sha256) {
    return new Content(
        kind, id, version, channel, size, Status.PRESENT, path, length, sha256, "", 0);
  }

  /** The same, not to be had: {@code MISSING}, {@code FAILED} or {@code LEFT_OUT}. */
  public Content absent(Status status, String reason) {
    return new Content(
        kind, id, version, channel, size, status, path, length, sha256, reason, reported);
  }

  /** A newer version is to be downloaded; the stored one serves until then. */
  public Content renewed(long newVersion) {
    return new Content(
        kind, id, newVersion, channel, size, Status.WANTED, path, length, sha256, "", 0);
  }

  /** To be asked for (again). */
  public Content again() {
    return absent(Status.WANTED, "");
  }

  /** To be asked for again, since the file that was stored is not what it was, or not there. */
  public Content lost() {
    return new Content(kind, id, version, channel, size, Status.WANTED, path, 0, "", "", 0);
  }

  /** Whether there is a file, of this version or the one before. */
  public boolean stored() {
    return !sha256.isEmpty();
  }

  /** The same, its absence told of. */
  public Content told() {
    return new Content(
        kind, id, version, channel, size, status, path, length, sha256, reason, reported + 1);
  }
}
