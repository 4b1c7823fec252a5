package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.crawl.CrawlPlan;
import io.mmbackup.core.crawl.Estimate;
import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.crawl.Survey;
import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.mattermost.TransferListener;
import io.mmbackup.core.mattermost.Waiting;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongSupplier;

/** Says what a backup would read, and reads none of it. Writes nothing anywhere. */
public final class DryRun {
  private DryRun() {}

  /**
   * Signs in, lists, and looks at a few pages.
   *
   * @param nanoTime a clock that only runs forward
   * @throws io.mmbackup.core.crawl.NoMatchException when a channel is chosen that is not there
   */
  public static Estimate run(
      BackupRequest request, Waiting waiting, Progress progress, LongSupplier nanoTime)
      throws IOException {
    CrawlPlan plan = request.plan(request.zone().orElse(ZoneId.systemDefault()), new Stop());
    try (MattermostClient client =
        Route.connect(request.connection(), request.folder(), waiting, TransferListener.NONE)) {
      SignedIn me = client.me();
      BackupRun.requireUser(request, me);
      ClientConfig config = client.clientConfig();
      progress.signedIn(BackupRun.account(client, me, config));
      return Survey.take(client, me, config, plan, held(request), progress, nanoTime);
    }
  }

  private static List<ChannelRow> held(BackupRequest request) throws IOException {
    if (!Archive.existsIn(request.folder())) return List.of();
    try (Snapshot snapshot = Archive.snapshot(request.folder())) {
      return snapshot.channels();
    }
  }
}
