package io.mmbackup.core.run;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.Transaction;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The choices that stay with a backup: which writers, their options, the zone of times shown, what
 * outputs show of deleted posts. What the user names at a run replaces what is remembered.
 */
record Remembered(
    List<String> writers, Map<String, String> options, Optional<ZoneId> zone, Deleted deleted) {
  private static final String WRITERS = "writers";
  private static final String ZONE = "timezone";
  private static final String OPTIONS = "writer_options";
  private static final String DELETED = "deleted";

  /** Of a folder without a backup. */
  static final Remembered NOTHING =
      new Remembered(List.of(), Map.of(), Optional.empty(), Deleted.MARK);

  static Remembered in(Snapshot snapshot) {
    List<String> writers =
        snapshot.meta(WRITERS).map(text -> List.of(text.split(",", -1))).orElse(List.of());
    Map<String, String> options = new TreeMap<>();
    for (String line : snapshot.meta(OPTIONS).orElse("").split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) options.put(line.substring(0, equals), read(line.substring(equals + 1)));
    }
    return new Remembered(
        writers,
        options,
        snapshot.meta(ZONE).flatMap(Remembered::zone),
        snapshot.meta(DELETED).map(Deleted::valueOf).orElse(Deleted.MARK));
  }

  /** A value on one line, whatever ends of lines it has. */
  private static String written(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String read(String written) {
    return written.translateEscapes();
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty(); // a zone that this Java does not know any more
    }
  }

  /** What is in force when these are asked for; {@code defaults} where nothing was ever said. */
  Remembered with(
      List<String> askedWriters,
      Map<String, String> askedOptions,
      Optional<ZoneId> askedZone,
      Optional<Deleted> askedDeleted,
      List<String> defaults) {
    List<String> before = writers.isEmpty() ? defaults : writers;
    Map<String, String> both = new TreeMap<>(options);
    both.putAll(askedOptions);
    return new Remembered(
        askedWriters.isEmpty() ? before : askedWriters,
        both,
        askedZone.or(() -> zone),
        askedDeleted.orElse(deleted));
  }

  /** The same with another zone. */
  Remembered in(ZoneId other) {
    return new Remembered(writers, options, Optional.of(other), deleted);
  }

  void keep(Transaction transaction) throws SQLException {
    transaction.putMeta(WRITERS, String.join(",", writers));
    StringBuilder lines = new StringBuilder();
    options.forEach(
        (name, value) -> lines.append(name).append('=').append(written(value)).append('\n'));
    transaction.putMeta(OPTIONS, lines.toString());
    transaction.putMeta(DELETED, deleted.name());
    if (zone.isPresent()) transaction.putMeta(ZONE, zone.get().getId());
  }
}
