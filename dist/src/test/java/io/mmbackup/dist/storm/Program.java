package io.mmbackup.dist.storm;

import io.mmbackup.fake.FakeMattermost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real program in a process of its own. */
final class Program {
  private final FakeMattermost fake;
  private final Path folder;
  private final Path said;

  Program(FakeMattermost fake, Path folder, Path temp) {
    this.fake = fake;
    this.folder = folder;
    this.said = temp.resolve("said");
  }

  /** Begins a backup. */
  Process start(String... more) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    // Quick to start, small, and no line of Java's own about native code.
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    words.add(System.getProperty("java.class.path"));
    words.addAll(List.of("io.mmbackup.dist.Main", "backup", "--server", fake.url()));
    words.addAll(List.of("--output", folder.toString(), "--quiet"));
    words.addAll(List.of("--writers", "json"));
    words.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("MMBACKUP_TOKEN", fake.token());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    return builder.start();
  }

  /** Runs a backup to its end and returns the exit code. */
  int run(String... more) throws IOException, InterruptedException {
    return start(more).waitFor();
  }

  /** What the last one printed. */
  String said() throws IOException {
    return Files.exists(said) ? Files.readString(said) : "";
  }
}
