package io.mmbackup.core.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks of the archive itself, from the archive alone. Every row is read once, none is kept. */
public final class Inspection {
  /**
   * Something in a sealed table is not as it was sealed. {@code channel} is a number, 0 for tables
   * that are tallied as a whole. {@code row} is the key of the row that was changed; it is empty
   * when rows were lost, added or exchanged: then {@code rows} are there and {@code sealedRows}
   * should be.
   */
  public record BrokenSeal(String table, long channel, String row, long rows, long sealedRows) {}

  /** Threads of a channel that begin with a post the archive has nothing of. */
  public record RootlessThreads(long channel, long threads, String exampleRootId) {}

  private record Sum(long rows, long digest) {
    static final Sum NOTHING = new Sum(0, 0);

    Sum plus(long more) {
      return new Sum(rows + 1, digest + more);
    }
  }

  private final Statements statements;

  Inspection(Statements statements) {
    this.statements = statements;
  }

  /** What SQLite finds wrong with the file, in its own words; empty when all is well. */
  public List<String> integrity() {
    List<String> words = new ArrayList<>();
    statements.each(row -> row.getString(1), "pragma integrity_check").forEach(words::add);
    words.remove("ok");
    return words;
  }

  /** The tables that {@link #checkSeals} can check. */
  public static List<String> sealedTables() {
    return Arrays.stream(Sealed.values()).map(Sealed::table).toList();
  }

  /** Holds every row of a table against its digest, and the table against its tally. */
  public void checkSeals(String table, Consumer<BrokenSeal> broken) {
    Sealed sealed =
        Arrays.stream(Sealed.values())
            .filter(one -> one.table().equals(table))
            .findFirst()
            .orElseThrow();
    Map<Long, Sum> found = sum(sealed, broken);
    Map<Long, Sum> tallied = tally(sealed);
    Set<Long> parts = new HashSet<>(found.keySet());
    parts.addAll(tallied.keySet());
    for (long part : parts) {
      Sum is = found.getOrDefault(part, Sum.NOTHING);
      Sum was = tallied.getOrDefault(part, Sum.NOTHING);
      if (!is.equals(was)) {
        broken.accept(new BrokenSeal(table, part, "", is.rows(), was.rows()));
      }
    }
  }

  private Map<Long, Sum> sum(Sealed table, Consumer<BrokenSeal> broken) {
    Map<Long, Sum> sums = new HashMap<>();
    RowDigest digest = new RowDigest();
    List<String> columns = table.columns();
    Query.Row<Long> check =
        row -> {
          long part = table.isTalliedByChannel() ? row.getLong("channel") : 0;
          long sealed = row.getLong("digest");
          if (digest.of(values(columns, row)) != sealed) {
            broken.accept(new BrokenSeal(table.table(), part, key(table, row), 0, 0));
          }
          sums.merge(part, new Sum(1, sealed), (sum, one) -> sum.plus(one.digest()));
          return part;
        };
    String listed = String.join(", ", columns);
    statements
        .each(check, "select " + listed + ", digest from " + table.table())
        .forEach(part -> {});
    return sums;
  }

  private static Object[] values(List<String> columns, ResultSet row) throws SQLException {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      boolean raw = columns.get(i).equals("raw");
      Object value = raw ? row.getBytes(i + 1) : row.getString(i + 1);
      values[i] = value == null ? "" : value;
    }
    return values;
  }

  private static String key(Sealed table, ResultSet row) throws SQLException {
    if (table == Sealed.POST) return row.getString("id");
    List<String> key = new ArrayList<>();
    for (int i = 1; i <= table.keys(); i++) key.add(row.getString(i));
    return String.join(" ", key);
  }

  private Map<Long, Sum> tally(Sealed table) {
    Map<Long, Sum> sums = new HashMap<>();
    statements
        .each(
            row -> Map.entry(row.getLong(1), new Sum(row.getLong(2), row.getLong(3))),
            "select part, rows, digest from tally where name = ?",
            table.table())
        .forEach(entry -> sums.put(entry.getKey(), entry.getValue()));
    return sums;
  }

  /** Rows that refer to a channel that is not there, by table. */
  public Map<String, Long> orphans() {
    Map<String, Long> orphans = new HashMap<>();
    statements
        .each(row -> row.getString(1), "pragma foreign_key_check")
        .forEach(table -> orphans.merge(table, 1L, Long::sum));
    return orphans;
  }

  /**
   * Replies whose root the archive has neither as a post nor as a tombstone, by channel. Works
   * without an index by id.
   */
  public Iterable<RootlessThreads> rootlessThreads() {
    return statements.each(
        row -> new RootlessThreads(row.getLong(1), row.getLong(2), row.getString(3)),
        """
        with missing (id) as materialized (
          select root_id from post where root_id <> ''
          except select id from post
          except select id from tombstone)
        select channel, count(distinct root_id), min(root_id) from post
        where root_id in (select id from missing) group by channel\
        """);
  }

  /**
   * Numbers of channels whose recorded progress cannot be true: it is missing, or posts changed
   * after the newest change it tells of, so that an export would overlook them.
   */
  public Iterable<Long> falseProgress() {
    return statements.each(
        row -> row.getLong(1),
        """
        select c.no from channel c
        left join channel_state s on s.channel = c.no
        left join (select channel, max(revision) newest from post group by channel) p
          on p.channel = c.no
        where s.channel is null or s.revision < coalesce(p.newest, 0)\
        """);
  }
}
