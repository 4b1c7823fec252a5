package io.mmbackup.dist.storm;

/** What can happen to a workspace; {@code weight} says how often, compared with others. */
enum Deed {
  POST(10),
  POSTS(2),
  REPLY(6),
  TIES(2),
  MANY_TIES(1),
  EDIT(6),
  EDIT_COMMITTED_LATE(3),
  DELETE(7),
  DELETE_PERMANENTLY(2),
  UNDELETE(2),
  RETENTION(1),
  REACT(5),
  UNREACT(3),
  MANY_REACTIONS(1),
  PIN(2),
  UNPIN(1),
  IMPORT(3),
  IMPORT_REPLY(3),
  LATE_COMMIT(3),
  FROM_THE_FUTURE(1),
  FILE(3),
  FILE_LISTED_LATER(2),
  FILES_LISTED(2),
  RENAME_CHANNEL(1),
  RENAME_CHANNEL_URL(1),
  HEADER(1),
  STALE_COPY_WRITTEN(2),
  ARCHIVE(1),
  RESTORE(1),
  LEAVE(1),
  KICKED(1),
  JOIN(3),
  CONVERT(1),
  NEW_CHANNEL(1),
  ARCHIVE_TEAM(1),
  RESTORE_TEAM(2),
  LEAVE_TEAM(1),
  JOIN_TEAM(2),
  PLAN_LIMIT(1),
  PLAN_LIMIT_LIFTED(1),
  RENAME_USER(1),
  AVATAR(1),
  EMOJI(1),
  EMOJI_DELETED(1),
  SAVE(1),
  UNSAVE(1),
  POISON(3),
  LAG(3),
  ADVANCE_SECONDS(3),
  ADVANCE_HOURS(2);

  final int weight;

  Deed(int weight) {
    this.weight = weight;
  }
}
