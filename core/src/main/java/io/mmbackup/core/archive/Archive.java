package io.mmbackup.core.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * An open archive, locked against other runs for as long as it is open. Thread-safe: changes go
 * through {@link #writer}, reading through any number of {@link Snapshot}s.
 */
public final class Archive implements AutoCloseable {
  static final String FILE = "archive.db";

  private final Path folder;
  private final FolderLock lock;
  private final ArchiveWriter writer;
  private boolean isForNothing;

  private Archive(Path folder, FolderLock lock, ArchiveWriter writer) {
    this.folder = folder;
    this.lock = lock;
    this.writer = writer;
  }

  /** Whether the folder holds an archive. */
  public static boolean existsIn(Path folder) {
    return Database.exists(folder.resolve(FILE));
  }

  /** Opens the archive of this folder for writing; creates both when they are not there. */
  public static Archive openOrCreate(Path folder) throws IOException {
    PrivateFiles.createFolder(folder);
    FolderLock lock = FolderLock.take(folder);
    try {
      Path file = folder.resolve(FILE);
      Archive archive =
          new Archive(folder, lock, new ArchiveWriter(file, Database.forWriting(file)));
      archive.writer.apply(Archive::name);
      return archive;
    } catch (SQLException e) {
      lock.close();
      throw Database.failure("cannot be opened for writing", folder.resolve(FILE), e);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens the archive of a backup for writing; it must be there. */
  public static Archive open(Path folder) throws IOException {
    Database.require(folder.resolve(FILE));
    return openOrCreate(folder);
  }

  private static Optional<String> name(Transaction transaction) throws SQLException {
    if (transaction.meta("archive_id").isEmpty()) {
      transaction.putMeta("archive_id", UUID.randomUUID().toString());
    }
    return transaction.meta("archive_id");
  }

  /** The state of now, to be read; needs no lock, so also beside a running backup. */
  public static Snapshot snapshot(Path folder) throws IOException {
    return snapshot(folder, () -> {});
  }

  /**
   * The same; {@code onRead} is called before each row is read, and may throw to stop the reading.
   */
  public static Snapshot snapshot(Path folder, Runnable onRead) throws IOException {
    Path file = folder.resolve(FILE);
    ReadConnection connection = new ReadConnection(Database.forReading(file));
    return new Snapshot(folder, file, connection, ReadConnection::close, onRead);
  }

  /** The state of now, to be read. */
  public Snapshot snapshot() throws IOException {
    return snapshot(folder);
  }

  /** The folder of the backup. */
  public Path folder() {
    return folder;
  }

  /** Whether only its owner can read it; not on a file system without owners' rights. */
  public boolean isPrivate() throws IOException {
    return PrivateFiles.isPrivate(folder.resolve(FILE));
  }

  /** Where changes are handed in. */
  public ArchiveWriter writer() {
    return writer;
  }

  /**
   * Makes the archive this server's and user's, or sees that it is; an {@link ArchiveException}
   * tells whose it is otherwise.
   */
  public void claim(Owner owner) throws IOException {
    String refusal = writer.apply(transaction -> claim(transaction, owner));
    if (refusal.isEmpty()) return;
    throw new ArchiveException(
        refusal, "Choose another folder with --output: a backup holds one account of one server.");
  }

  private static String claim(Transaction transaction, Owner owner) throws SQLException {
    Optional<String> server = transaction.meta("server_id");
    Optional<String> user = transaction.meta("user_id");
    if (server.isPresent() && !server.get().equals(owner.serverId())) {
      return "This folder is a backup of "
          + transaction.meta("server_url").orElse("another server")
          + ", not of "
          + owner.serverUrl()
          + ".";
    }
    if (user.isPresent() && !user.get().equals(owner.userId())) {
      return "This folder is the backup of "
          + transaction.meta("username").orElse("another user")
          + ", not of "
          + owner.username()
          + ".";
    }
    transaction.putMeta("server_id", owner.serverId());
    transaction.putMeta("server_url", owner.serverUrl());
    transaction.putMeta("user_id", owner.userId());
    transaction.putMeta("username", owner.username());
    return "";
  }

  /** It was created for nothing: {@link #close} takes it away, and nothing else of the folder. */
  public void discard() {
    isForNothing = true;
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      writer.close();
      if (isForNothing) Files.delete(folder.resolve(FILE));
    }
  }
}
