package io.mmbackup.core.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows carry a digest of their other columns. Values are text, numbers, or UTF-8
 * bytes for JSON; they are given in the order of the columns. Used by the writing thread only.
 */
final class SealedTable {
  private final String name;
  private final int keys;
  private final Tally tally;
  private final RowDigest digest = new RowDigest();
  private final PreparedStatement find;
  private final PreparedStatement upsert;
  private final PreparedStatement delete;

  SealedTable(Connection db, Tally tally, Sealed table) throws SQLException {
    this.name = table.table();
    this.keys = table.keys();
    this.tally = tally;
    List<String> all = table.columns();
    String key = String.join(", ", all.subList(0, keys));
    String where =
        all.subList(0, keys).stream().map(c -> c + " = ?").collect(Collectors.joining(" and "));
    String values =
        all.stream()
            .map(column -> column.equals("raw") ? "cast(? as text)" : "?")
            .collect(Collectors.joining(", "));
    String updates =
        all.subList(keys, all.size()).stream()
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    find = db.prepareStatement("select digest from " + name + " where " + where);
    delete = db.prepareStatement("delete from " + name + " where " + where);
    upsert =
        db.prepareStatement(
            "insert into %s (%s, digest) values (%s, ?) on conflict (%s) do update set %s, digest = excluded.digest"
                .formatted(name, String.join(", ", all), values, key, updates));
  }

  /** Inserts or replaces a row; false when it was there just so. */
  boolean put(Object... values) throws SQLException {
    long after = digest.of(values);
    Long before = digestOf(values);
    if (before != null && before == after) return false;
    bind(upsert, values, values.length);
    upsert.setLong(values.length + 1, after);
    upsert.executeUpdate();
    if (before == null) tally.added(name, 0, after);
    else tally.replaced(name, 0, before, after);
    return true;
  }

  /** Removes a row, if it is there. */
  void remove(Object... key) throws SQLException {
    Long before = digestOf(key);
    if (before == null) return;
    bind(delete, key, keys);
    delete.executeUpdate();
    tally.removed(name, 0, before);
  }

  /** Whether a row of this key is there. */
  boolean has(Object... key) throws SQLException {
    return digestOf(key) != null;
  }

  private @Nullable Long digestOf(Object[] key) throws SQLException {
    bind(find, key, keys);
    try (ResultSet row = find.executeQuery()) {
      return row.next() ? row.getLong(1) : null;
    }
  }

  private static void bind(PreparedStatement statement, Object[] values, int count)
      throws SQLException {
    for (int i = 0; i < count; i++) statement.setObject(i + 1, values[i]);
  }
}
