package io.mmbackup.dist.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.run.BackupRun;
import io.mmbackup.core.run.Progress;
import io.mmbackup.core.run.Status;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.Backups;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs when a first backup of one long channel is interrupted again and again. */
class InterruptionsTest {
  /** A tenth of what the long run has: it ends as often, between as many pages in proportion. */
  private static final int POSTS = Boolean.getBoolean("mmbackup.long") ? 200_000 : 20_000;

  private static final int INTERRUPTIONS = 10;
  private static final int PAGES_APART = POSTS / 200 / (INTERRUPTIONS + 2);
  private static final Predicate<Request> PAGES = Faults.path("/posts");

  @TempDir Path temp;

  private final FakeMattermost fake =
      FakeMattermost.start(Workspace.generated(ServerVersion.V11_6, POSTS, 1));
  private final SplittableRandom random = new SplittableRandom(20_26);

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void tenOfThemCostAtMostTenPages() throws Exception {
    run(temp.resolve("undisturbed"), new Stop());
    long undisturbed = pages();
    Path folder = temp.resolve("interrupted");
    fake.requests().clear();
    for (int i = 0; i < INTERRUPTIONS; i++) {
      int at = PAGES_APART - random.nextInt(3);
      switch (i % 4) {
        case 0, 2 -> kill(folder, at);
        case 1 -> stop(folder, at);
        default -> expire(folder, at);
      }
      assertThat(Status.of(folder).summary().complete(true)).as("interruption " + i).isFalse();
    }
    assertThat(run(folder, new Stop()).complete(true)).isTrue();
    assertThat(pages() - undisturbed).isBetween(0L, (long) INTERRUPTIONS);
    assertThat(Status.of(folder).summary().posts())
        .isEqualTo(Status.of(temp.resolve("undisturbed")).summary().posts());
  }

  /** What is refused is no page; what a killed program has asked for and never got is one. */
  private long pages() {
    return fake.requests().count(PAGES.and(request -> request.status() != 401));
  }

  private Summary run(Path folder, Stop stop) throws Exception {
    return BackupRun.run(
        Backups.oneByOne(fake, folder, CrawlDepth.CHANGES),
        Backups.WRITERS,
        Backups.noWaiting(),
        Progress.SILENT,
        () -> stop);
  }

  /**
   * SIGKILL as soon as the server has the request: its page is lost, and the page before may be
   * too, for it is stored meanwhile. Nothing else is.
   */
  private void kill(Path folder, int at) throws Exception {
    List<Process> running = new ArrayList<>();
    fake.meanwhile()
        .at(
            at,
            PAGES,
            () -> {
              synchronized (running) {
                running.getFirst().destroyForcibly().onExit().join();
              }
            });
    Process process;
    synchronized (running) {
      process = new Program(fake, folder, temp).start();
      running.add(process);
    }
    assertThat(process.waitFor()).as("as killed").isEqualTo(128 + 9);
  }

  /** Ctrl-C. */
  private void stop(Path folder, int at) {
    Stop stop = new Stop();
    fake.meanwhile().at(at, PAGES, stop::ask);
    assertThatThrownBy(() -> run(folder, stop)).isInstanceOf(Stop.StoppedException.class);
  }

  private void expire(Path folder, int at) throws IOException {
    fake.meanwhile().at(at, PAGES, fake.faults()::expireSession);
    assertThatThrownBy(() -> run(folder, new Stop())).isInstanceOf(MattermostException.class);
    fake.faults().clear();
  }
}
