package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.TransferListener;
import io.mmbackup.core.mattermost.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** The way to the server, which a backup remembers: it need not be looked for at each run. */
final class Route {
  private static final String TYPED = "server_typed";
  private static final String FOUND = "server_found";

  private Route() {}

  /** Connects, by the way that led there the last time when the same address is asked for. */
  static MattermostClient connect(
      ConnectionSettings settings, Path folder, Waiting waiting, TransferListener listener)
      throws IOException {
    return MattermostClient.connect(settings, known(settings, folder), waiting, listener);
  }

  private static Optional<URI> known(ConnectionSettings settings, Path folder) throws IOException {
    if (!Archive.existsIn(folder)) return Optional.empty();
    try (Snapshot snapshot = Archive.snapshot(folder)) {
      boolean same = snapshot.meta(TYPED).equals(Optional.of(settings.address().toString()));
      return same ? snapshot.meta(FOUND).map(URI::create) : Optional.empty();
    }
  }

  static void keep(Transaction transaction, ConnectionSettings settings, MattermostClient client)
      throws SQLException {
    transaction.putMeta(TYPED, settings.address().toString());
    transaction.putMeta(FOUND, client.server().base().toString());
  }
}
