package io.mmbackup.core.archive;

import java.util.List;
import java.util.Locale;

/**
 * The sealed tables: each row carries a digest of these columns, in this order. The order is part
 * of the archive's format.
 */
enum Sealed {
  TEAM(1, "id name display_name folder listed raw"),
  CHANNEL(1, "id no team_id type name display_name path raw"),
  POST(
      3,
      "channel id create_at update_at delete_at deleted_by root_id user_id fingerprint revision"
          + " raw"),
  POST_VERSION(2, "post_id fingerprint channel replaced_at raw"),
  TOMBSTONE(1, "id channel create_at delete_at raw"),
  MISSING_POST(1, "post_id channel noticed_at"),
  REMOVED_REACTION(4, "post_id user_id emoji_name create_at channel removed_at"),
  USER(1, "id username raw"),
  EMOJI(1, "id name raw"),
  FILE(1, "id channel post_id position raw"),
  CONTENT(2, "kind id version channel size status path length sha256 reason reported"),
  DOCUMENT(1, "name raw"),
  PUBLICATION(2, "writer path channel length sha256");

  private final int keys;
  private final String columns;

  Sealed(int keys, String columns) {
    this.keys = keys;
    this.columns = columns;
  }

  /** Its name in the database. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many of the columns, from the first, are the key. */
  int keys() {
    return keys;
  }

  /** All but the digest. */
  List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  /** The column by which the tally is kept; every other table is tallied as a whole. */
  boolean isTalliedByChannel() {
    return this == POST;
  }
}
