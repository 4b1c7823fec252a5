package io.mmbackup.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** How {@code archive.db} is opened: settings, schema and its version. */
final class Database {
  static final int SCHEMA_VERSION = 3;

  private Database() {}

  /** The one connection that writes; creates the schema in a new file. */
  static Connection forWriting(Path file) throws IOException {
    PrivateFiles.createFile(file);
    try {
      Connection db = connect("jdbc:sqlite:" + uri(file));
      try (Statement statement = db.createStatement()) {
        statement.execute("pragma page_size = 8192");
        // A log beside the database; where the file system cannot share memory (network drives),
        // SQLite stays with its rollback journal by itself.
        statement.execute("pragma journal_mode = wal");
        statement.execute("pragma synchronous = normal");
        // What is sorted for an index goes to disk: memory must not grow with the backup.
        statement.execute("pragma temp_store = file");
        statement.execute("pragma cache_size = -8000");
      }
      db.setAutoCommit(false);
      int version = version(db);
      if (version == 0) run("schema.sql", db);
      for (int next = version + 1; version > 0 && next <= SCHEMA_VERSION; next++) {
        run("upgrade-" + next + ".sql", db);
      }
      if (version <= SCHEMA_VERSION) setVersion(db);
      checkVersion(db, file);
      db.commit();
      return db;
    } catch (SQLException e) {
      throw failure("cannot be opened for writing", file, e);
    }
  }

  /** A connection for one snapshot: it sees the state of now, whatever is written later. */
  static Connection forReading(Path file) throws IOException {
    require(file);
    try {
      Connection db = connect("jdbc:sqlite:" + uri(file) + mode(file));
      int version = version(db);
      if (version > 0 && version < SCHEMA_VERSION) {
        db.close();
        bringUpToDate(file);
        return forReading(file);
      }
      db.setAutoCommit(false);
      checkVersion(db, file);
      return db;
    } catch (SQLException e) {
      throw failure("cannot be read", file, e);
    }
  }

  private static void bringUpToDate(Path file) throws SQLException, IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    FolderLock lock = FolderLock.take(folder);
    try {
      forWriting(file).close();
    } finally {
      lock.close();
    }
  }

  /**
   * Whether there is an archive. A run that was cut short while it made one leaves a file without a
   * table: the next run goes on with it.
   */
  static boolean exists(Path file) {
    if (!Files.exists(file)) return false;
    try (Connection db = connect("jdbc:sqlite:" + uri(file) + mode(file));
        Statement statement = db.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from sqlite_master")) {
      return row.getInt(1) > 0;
    } catch (SQLException e) {
      return true; // whoever reads it says what is wrong with it
    }
  }

  /** Sees that there is an archive. */
  static void require(Path file) throws ArchiveException {
    if (exists(file)) return;
    throw new ArchiveException(
        "There is no backup in " + file.toAbsolutePath().getParent() + ".",
        "Name the folder of a backup with --output, or make one with: mmbackup backup");
  }

  /** On a medium that cannot be written nobody else writes either: no lock, no log. */
  private static String mode(Path file) {
    return isLocked(file) ? "?mode=ro" : "?immutable=1";
  }

  /** Whether readers lock the file. */
  static boolean isLocked(Path file) {
    return Files.isWritable(Objects.requireNonNull(file.toAbsolutePath().getParent()));
  }

  /**
   * Nobody asks for generated keys; the driver would look one up after each insert. SQLite's own
   * lock would be taken for each column of each row: a connection here has one user at a time, and
   * the driver locks, too.
   */
  private static Connection connect(String url) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setGetGeneratedKeys(false);
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    return config.createConnection(url);
  }

  /** As a URI, so that a question mark or percent sign in a folder's name is only a name. */
  private static String uri(Path file) {
    return file.toAbsolutePath().toUri().toString();
  }

  static int version(Connection db) throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet row = statement.executeQuery("pragma user_version")) {
      return row.getInt(1);
    }
  }

  private static void checkVersion(Connection db, Path file) throws SQLException, IOException {
    int version = version(db);
    if (version == SCHEMA_VERSION) return;
    db.close();
    throw new ArchiveException(
        "%s has version %d of the archive format; this mmbackup knows version %d."
            .formatted(file, version, SCHEMA_VERSION),
        version > SCHEMA_VERSION
            ? "Use a newer mmbackup: nothing of it was changed."
            : "It is no archive of mmbackup.");
  }

  private static void run(String script, Connection db) throws SQLException, IOException {
    try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream(script));
        Statement statement = db.createStatement()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String sql : text.replaceAll("--[^\n]*", "").split(";", -1)) {
        if (!sql.isBlank()) statement.execute(sql);
      }
    }
  }

  private static void setVersion(Connection db) throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.execute("pragma user_version = " + SCHEMA_VERSION);
    }
  }

  /** SQLite's own words are kept as the cause; the user gets what they mean. */
  static ArchiveException failure(String what, Path file, SQLException e) {
    String words = String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT);
    if (words.contains("SQLITE_FULL")) {
      return new ArchiveException(
          "The disk is full: " + file + " " + what + ".",
          "Everything read so far is safe. Make room and run the same command again: it goes on"
              + " where it stopped.",
          e);
    }
    if (words.contains("SQLITE_NOTADB") || words.contains("SQLITE_CORRUPT")) {
      return new ArchiveException(
          "The archive " + file + " is damaged: " + e.getMessage() + ".",
          "Put back a copy of it, or begin a new backup in another folder.",
          e);
    }
    return new ArchiveException(
        "The archive " + file + " " + what + ": " + e.getMessage() + ".",
        "See that the folder exists, belongs to you and can be written.",
        e);
  }
}
