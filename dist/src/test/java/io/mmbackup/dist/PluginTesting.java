package io.mmbackup.dist;

import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of plugins share: a server, a backup, a folder of plugins, and a shell. */
abstract class PluginTesting {
  /** What a writer does that is as it should be: {@code <channel>.txt}, a message a line. */
  static final String TEXT =
      """
      try (Writer out = export.output().createText(export.channel().path() + ".txt")) {
        for (ExportEvent event : export.events())
          if (event instanceof PostEvent(Post post)) out.write(post.message() + "\\n");
      }
      """;

  @TempDir Path home;
  final Workspace workspace = Workspace.empty(ServerVersion.V11_6);
  FakeMattermost server;
  String channel;
  Path folder;
  Path plugins;
  Jars jars;
  Shell shell;

  @BeforeEach
  void start() throws IOException {
    String team = workspace.addTeam("lab", "Lab");
    channel = workspace.addChannel(team, "gauges", "Gauges");
    workspace.post(channel, workspace.myId(), "The gauge moved, not the river.");
    server = FakeMattermost.start(workspace);
    folder = home.resolve("backup");
    plugins = Files.createDirectory(home.resolve("plugins"));
    jars = new Jars(Files.createDirectory(home.resolve("work")));
    shell = new Shell(home).with("MMBACKUP_TOKEN", server.token());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static void rights(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  /** Without the line ends that fit it onto a screen. */
  static String unwrapped(String text) {
    return text.replaceAll("\\s+", " ");
  }

  int writers() {
    return shell.type("writers", "--plugins", plugins.toString());
  }

  int verify() {
    return shell.type("verify", "--output", folder.toString(), "--plugins", plugins.toString());
  }

  int backUp(String... more) {
    List<String> words = new ArrayList<>(List.of("--plugins", plugins.toString()));
    words.addAll(List.of(more));
    return typeWithoutPlugins("backup", words.toArray(String[]::new));
  }

  String[] export(String... more) {
    return Stream.concat(Stream.of("export", "--output", folder.toString()), Stream.of(more))
        .toArray(String[]::new);
  }

  int typeWithoutPlugins(String command, String... more) {
    return shell.type(
        Stream.concat(
                Stream.of(command, "--server", server.url(), "--output", folder.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
