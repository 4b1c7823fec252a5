package io.mmbackup.dist.storm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: killed, without space, twice at once. */
class ProcessTest {
  private static final int KILLS = Integer.getInteger("kills", 40);

  @TempDir Path temp;
  private final Workspace lab = Workspace.empty(ServerVersion.V11_6);
  private final FakeMattermost fake = FakeMattermost.start(lab);
  private String bob = "";
  private String team = "";

  @BeforeEach
  void populate() {
    bob = lab.addUser("bob", "Bob", "Brown");
    team = lab.addTeam("lab", "Lab");
  }

  @AfterEach
  void close() {
    fake.close();
  }

  /** Channels to be walked and small ones, with files of so many bytes. */
  private void write(int channels, int postsEach, int filesEach, int size) {
    for (int c = 0; c < channels; c++) {
      String channel = lab.addChannel(team, "channel-" + c, "Channel " + c);
      lab.addMembers(channel, List.of(bob));
      for (int p = 0; p < postsEach; p++) lab.post(channel, bob, "post " + p);
      for (int f = 0; f < filesEach; f++) {
        byte[] bytes = ("content " + c + "/" + f + " ").repeat(size / 12 + 1).getBytes(UTF_8);
        String file = lab.addFile(bob, "f" + f + ".txt", "text/plain", bytes);
        lab.post(channel, bob, "with a file", List.of(file));
      }
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString()));
    }
    names.removeIf(name -> name.startsWith("logs"));
    return names;
  }

  private void isWhole(Path folder) throws Exception {
    Judge judge = new Judge(lab, Set.of()).hasEverythingLive(Held.in(folder));
    Path fresh = temp.resolve("fresh");
    new CrashingBackup(fake, fresh).run(CrawlDepth.FULL);
    judge.saysWhatAFreshBackupSays(folder, fresh.resolve("backup"));
    assertThat(judge.findings()).isEmpty();
    assertThat(files(folder)).isEqualTo(files(fresh.resolve("backup")));
  }

  @Test
  void killsCostNothing() throws Exception {
    write(30, 12, 4, 3_000);
    write(2, 1_500, 0, 0);
    Path folder = temp.resolve("backup");
    Program program = new Program(fake, folder, temp);
    SplittableRandom random = new SplittableRandom(20_26);
    int interrupted = 0;
    for (int i = 0; i < KILLS; i++) {
      CountDownLatch reached = new CountDownLatch(1);
      fake.meanwhile().at(5 + random.nextInt(12), reached::countDown);
      Process process = program.start();
      CompletableFuture<Void> exited = process.onExit().thenRun(reached::countDown);
      reached.await();
      // Not only while it waits for an answer, but wherever it is some moments later.
      process.waitFor(random.nextInt(30_000), TimeUnit.MICROSECONDS);
      if (process.isAlive()) interrupted++;
      process.destroyForcibly();
      exited.join();
      fake.meanwhile().clear();
    }
    assertThat(interrupted).as("kills that hit").isGreaterThan(KILLS / 2);
    assertThat(program.run("--verify")).as(program.said()).isZero();
    isWhole(folder);
  }

  @Test
  void aFullDiskIsNamedAndTheBackupGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(Mounted.tmpfs(disk, "3m"), "Only root can mount a small disk, and not everywhere.");
    try {
      write(6, 20, 5, 200_000);
      Path folder = disk.resolve("backup");
      Program program = new Program(fake, folder, temp);
      assertThat(program.run()).as(program.said()).isNotZero();
      assertThat(program.said()).containsIgnoringCase("disk is full").doesNotContain("\tat ");
      assertThat(program.run()).as("again: " + program.said()).isNotZero();

      Mounted.resize(disk, "64m");
      assertThat(program.run("--verify")).as(program.said()).isZero();
      isWhole(folder);
    } finally {
      Mounted.unmount(disk);
    }
  }

  @Test
  void theSecondOfTwoRunsAtOnceIsRefused() throws Exception {
    write(2, 5, 1, 100);
    Path folder = temp.resolve("backup");
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(1);
    List<String> waited = new ArrayList<>();
    fake.meanwhile()
        .at(
            1,
            Faults.path("/posts"),
            () -> {
              reading.countDown();
              try {
                if (!refused.await(2, TimeUnit.MINUTES)) waited.add("in vain");
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Process first = new Program(fake, folder, temp).start();
    reading.await();
    Program second = new Program(fake, folder, Files.createDirectory(temp.resolve("second")));
    int code = second.run();
    refused.countDown();
    assertThat(code).as(second.said()).isEqualTo(1);
    assertThat(second.said()).contains(folder.toString());
    assertThat(first.waitFor()).isZero();
    assertThat(waited).isEmpty();
    isWhole(folder);
  }
}
