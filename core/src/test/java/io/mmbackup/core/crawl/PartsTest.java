package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Content;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose download was stopped goes on in the next run. */
class PartsTest {
  private static final int SIZE = 6_000_000;

  @TempDir Path temp;
  private final Workspace workspace = Workspace.empty(ServerVersion.V11_6);
  private final byte[] bytes = new byte[SIZE];
  private FakeMattermost server;
  private Crawling crawling;
  private String file;
  private Predicate<Request> download;

  @BeforeEach
  void aLargeFile() {
    new Random(7).nextBytes(bytes);
    String me = workspace.myId();
    String channel = workspace.addChannel(workspace.addTeam("lab", "Lab"), "gauges", "Gauges");
    file = workspace.addFile(me, "log.gz", "application/gzip", bytes);
    workspace.post(channel, me, "see", List.of(file));
    server = FakeMattermost.start(workspace);
    crawling = new Crawling(server, temp);
    download = request -> request.path().endsWith("/files/" + file);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Stops when so much of the file has arrived. */
  private void stopAfter(long length) {
    Stop stop = new Stop();
    CrawlListener listener =
        new CrawlListener() {
          @Override
          public void fileRead(String name, long arrived) {
            if (arrived >= length) stop.ask();
          }
        };
    assertThatThrownBy(() -> crawling.run(Selection.EVERYTHING, stop, listener))
        .isInstanceOf(Stop.StoppedException.class);
  }

  private void goOn() throws IOException {
    server.requests().clear();
    crawling.run(Selection.EVERYTHING);
    Content content;
    try (var snapshot = Archive.snapshot(temp)) {
      content = snapshot.contents().file(file).orElseThrow().content().orElseThrow();
    }
    assertThat(content.status()).isEqualTo(Content.Status.PRESENT);
    assertThat(temp.resolve(content.path())).hasBinaryContent(bytes);
    assertThat(temp.resolve(".staging").resolve("downloads")).doesNotExist();
  }

  private List<Optional<String>> ranges() {
    return server.requests().matching(download).stream()
        .map(request -> Optional.ofNullable(request.headers().get("range")))
        .toList();
  }

  private Path part() {
    return temp.resolve(".staging/downloads/ATTACHMENT-" + file);
  }

  @Test
  void onlyTheRestIsAskedFor() throws IOException {
    stopAfter(2_000_000);
    long there = Files.size(part());
    assertThat(there).isBetween(2_000_000L, 2_200_000L);
    goOn();
    assertThat(ranges()).containsExactly(Optional.of("bytes=" + there + "-"));
  }

  @Test
  void whatAKilledProcessWroteAfterItsLastNoteIsAskedForAgain() throws IOException {
    stopAfter(2_000_000);
    long there = Files.size(part());
    Files.write(part(), new byte[5000], java.nio.file.StandardOpenOption.APPEND);
    goOn();
    assertThat(ranges()).containsExactly(Optional.of("bytes=" + there + "-"));
  }

  @Test
  void aBeginningThatIsNotWhatWasWrittenIsWorthNothing() throws IOException {
    stopAfter(2_000_000);
    try (var damaged = new java.io.RandomAccessFile(part().toFile(), "rw")) {
      damaged.seek(1000);
      damaged.write(bytes[1000] + 1);
    }
    goOn();
    assertThat(ranges()).containsExactly(Optional.empty());
  }

  @Test
  void aPartWithoutItsNoteIsWorthNothing() throws IOException {
    stopAfter(2_000_000);
    Files.delete(Path.of(part() + ".part"));
    goOn();
    assertThat(ranges()).containsExactly(Optional.empty());
  }

  @Test
  void aServerThatSendsAllOrRefusesTheRangeIsHeard() throws IOException {
    stopAfter(2_000_000);
    Map<String, String> type = Map.of("Content-Type", "application/gzip");
    server.faults().once(download, Fault.status(416, "", type));
    goOn();
    assertThat(ranges()).hasSize(2).endsWith(Optional.empty());
  }

  @Test
  void aLineThatIsCutForGoodLeavesAPartForTheNextRun() throws IOException {
    server.faults().once(download, Fault.cutBody(0.4));
    server.faults().times(9, download, Fault.status(404, "", Map.of()));
    crawling.run(Selection.EVERYTHING);
    assertThat(part()).exists();
    server.faults().clear();
    goOn();
    assertThat(ranges().getFirst()).isPresent();
  }

  @Test
  void aFileThatIsGoneMeanwhileLeavesNothing() throws IOException {
    stopAfter(2_000_000);
    workspace.removeFileFromStore(file);
    crawling.run(Selection.EVERYTHING);
    assertThat(temp.resolve(".staging").resolve("downloads")).doesNotExist();
  }

  @Test
  void afterAStopNoOtherPageOrFileIsBegun() {
    for (int i = 0; i < 900; i++) {
      workspace.post(workspace.channelId("lab", "gauges"), workspace.myId(), "post " + i);
    }
    Stop stop = new Stop();
    CrawlListener listener =
        new CrawlListener() {
          @Override
          public void read(String conversation, int posts, java.time.Instant oldest) {
            stop.ask();
          }
        };
    assertThatThrownBy(() -> crawling.run(Selection.EVERYTHING, stop, listener))
        .isInstanceOf(Stop.StoppedException.class);
    assertThat(server.requests().count(Faults.path("/posts"))).isOne();
    assertThat(server.requests().count(Faults.path("/files"))).isZero();
  }
}
