package io.mmbackup.dist;

import io.mmbackup.core.crawl.CrawlDepth;
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
public final class Backups {
  public static final Writers WRITERS = Writers.onClassPath(Backups.class.getClassLoader());

  private Backups() {}

  public static BackupRequest request(FakeMattermost server, Path folder) {
    return request(connection(server), folder, CrawlDepth.CHANGES);
  }

  /** One request after the other, so that the n-th is the same each time. */
  public static BackupRequest oneByOne(FakeMattermost server, Path folder, CrawlDepth depth) {
    return request(connection(server).withConcurrency(1), folder, depth);
  }

  private static BackupRequest request(
      ConnectionSettings connection, Path folder, CrawlDepth depth) {
    return new BackupRequest(
        connection,
        folder,
        Optional.empty(),
        List.of("json"),
        Map.of(),
        Optional.empty(),
        ExportOptions.DEFAULT_STALL,
        true,
        depth);
  }

  private static ConnectionSettings connection(FakeMattermost server) {
    return ConnectionSettings.of(
        ServerAddress.parse(server.url()), Credentials.token(server.token()), "test");
  }

  /** Time that only passes when somebody waits for it. */
  public static Waiting noWaiting() {
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
