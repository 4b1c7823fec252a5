package io.mmbackup.benchmarks;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.crawl.Crawl;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.crawl.CrawlListener;
import io.mmbackup.core.crawl.CrawlResult;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.MattermostClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Recording as a backup does it: everything into the archive, without any output. Arguments:
 * address, token, a folder that does not exist yet.
 */
public final class Recording {
  private Recording() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[2]);
    CrawlResult result;
    try (MattermostClient client = Server.connect(arguments[0], arguments[1]);
        Archive archive = Archive.openOrCreate(folder)) {
      result =
          Crawl.run(
              client,
              client.me(),
              client.clientConfig(),
              archive,
              ConnectionSettings.DEFAULT_CONCURRENCY,
              CrawlDepth.CHANGES,
              new CrawlListener() {});
    }
    Cost.soFar().print("record", result.postsAdded(), Files.size(folder.resolve("archive.db")));
  }
}
