package io.mmbackup.dist.storm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What an archive holds, read by its tables alone, not by the program's own reading. */
final class Held {
  /**
   * A post.
   *
   * @param deleteAt when it was deleted, or found to be missing; 0 when live
   * @param raw the last content that the server showed
   */
  record Post(String id, String channelId, long deleteAt, String raw) {}

  /** A file or picture; {@code sha256} is "" when it is not there. */
  record Content(String id, String kind, String status, String sha256) {}

  final Map<String, Post> posts = new TreeMap<>();
  final Map<String, Content> contents = new TreeMap<>();

  private Held() {}

  /** Nothing when there is no archive yet. */
  static Held in(Path folder) throws SQLException {
    Held held = new Held();
    Path file = folder.resolve("archive.db");
    if (!Files.exists(file)) return held;
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      if (number(db, "select count(*) from sqlite_master where name = 'post'") == 0) return held;
      String posts =
          """
          select post.id, channel.id, post.delete_at, post.raw
          from post join channel on channel.no = post.channel\
          """;
      try (var statement = db.createStatement();
          ResultSet row = statement.executeQuery(posts)) {
        while (row.next()) {
          Post post =
              new Post(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
          held.posts.put(post.id(), post);
        }
      }
      try (var statement = db.createStatement();
          ResultSet row = statement.executeQuery("select id, kind, status, sha256 from content")) {
        while (row.next()) {
          Content content =
              new Content(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
          held.contents.put(content.kind() + " " + content.id(), content);
        }
      }
    }
    return held;
  }

  private static long number(Connection db, String sql) throws SQLException {
    try (var statement = db.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
