package io.mmbackup.dist;

import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.ServerAddress;
import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.run.BackupRequest;
import io.mmbackup.fake.FakeMattermost;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What tests of whole backups share. */
final class Backups {
  static final Writers WRITERS = Writers.onClassPath(Backups.class.getClassLoader());

  private Backups() {}

  static BackupRequest request(FakeMattermost server, Path folder) {
    return new BackupRequest(
        ConnectionSettings.of(
            ServerAddress.parse(server.url()), Credentials.token(server.token()), "test"),
        folder,
        Optional.empty(),
        List.of("json"),
        Map.of(),
        Optional.empty(),
        ExportOptions.DEFAULT_STALL,
        true);
  }

  /** Time that only passes when somebody waits for it. */
  static Waiting noWaiting() {
    AtomicLong now = new AtomicLong(Instant.parse("2026-11-22T12:00:00Z").toEpochMilli());
    return new Waiting() {
      @Override
      public Instant now() {
        return Instant.ofEpochMilli(now.get());
      }

      @Override
      public void sleep(Duration duration) {
        now.addAndGet(duration.toMillis());
      }

      @Override
      public double chance() {
        return 0.5;
      }
    };
  }
}
