package io.mmbackup.dist.command;

import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.dist.report.ViewText;
import io.mmbackup.search.NoIndexException;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.viewer.Viewer;
import io.mmbackup.viewer.ViewerSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code mmbackup view}: a backup in the browser, until Ctrl-C. */
final class ViewCommand implements Command {
  /** What says where it can be opened; also for {@code mmbackup demo --view}. */
  static final FlagGroup FLAGS =
      new FlagGroup(
          "The address",
          List.of(Flags.HOST, Flags.PORT, Flags.NO_OPEN, Flags.PASSWORD_FILE, Flags.NO_PASSWORD));

  private static final String LOOPBACK = "127.0.0.1";
  private static final int USUAL_PORT = 5000;
  private static final int SHORTEST_PASSWORD = 8;

  @Override
  public String name() {
    return "view";
  }

  @Override
  public String summary() {
    return "Browse and search a backup in your browser";
  }

  @Override
  public String usage() {
    return "view [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(Folder.FLAGS, FLAGS, ConsoleFlags.RUN);
  }

  @Override
  public List<String> notes() {
    return List.of(
        "mmbackup view --output ~/backups/work",
        "mmbackup view --host 0.0.0.0 --password-file ~/.mmbackup-password");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console)
      throws UsageException, IOException, InterruptedException {
    return view(Folder.existing(arguments), arguments, console);
  }

  /** Shows this backup, as these arguments say, until the user ends it. */
  static ExitCode view(Path folder, Arguments arguments, Console console)
      throws UsageException, IOException, InterruptedException {
    ViewerSettings settings = settings(folder, arguments, console);
    if (offerIndex(folder, console) == ExitCode.INTERRUPTED) return ExitCode.INTERRUPTED;
    try (Viewer viewer = Viewer.start(settings)) {
      console.print(
          new ViewText(console.sheet())
              .lines(folder, viewer.url(), settings.port() == 0 ? viewer.port() : settings.port()));
      if (!arguments.has(Flags.NO_OPEN)) openBrowser(viewer.url(), console.surroundings());
      CountDownLatch ended = new CountDownLatch(1);
      Interruptions.Watch watch =
          console.surroundings().interruptions().onInterrupt(ended::countDown);
      try {
        ended.await();
      } finally {
        watch.close();
      }
    }
    return ExitCode.COMPLETE;
  }

  private static ViewerSettings settings(Path folder, Arguments arguments, Console console)
      throws UsageException, IOException {
    String host = arguments.value(Flags.HOST).orElse(LOOPBACK);
    int port = arguments.number(Flags.PORT, 0, 65_535, USUAL_PORT);
    Optional<String> password = password(arguments, console);
    if (password.isEmpty() && !arguments.has(Flags.NO_PASSWORD) && !isLoopback(host, arguments)) {
      throw new UsageException(
          "With --host " + host + " everybody who can reach this computer could read the backup.",
          "Give --password-file FILE with a password, or --no-password if that is meant.");
    }
    return new ViewerSettings(folder, host, port, password);
  }

  private static Optional<String> password(Arguments arguments, Console console)
      throws UsageException, IOException {
    Optional<String> file = arguments.value(Flags.PASSWORD_FILE);
    if (file.isEmpty()) return Optional.empty();
    if (arguments.has(Flags.NO_PASSWORD)) {
      throw new UsageException(
          "--password-file and --no-password contradict each other.", "Give one of them.");
    }
    String password = SecretFile.read(file.get(), "password", console);
    if (password.length() < SHORTEST_PASSWORD) {
      throw new UsageException(
          "The password in " + file.get() + " is too short.",
          "Choose one of at least " + SHORTEST_PASSWORD + " characters.");
    }
    return Optional.of(password);
  }

  private static boolean isLoopback(String host, Arguments arguments) throws UsageException {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw arguments.wrong(Flags.HOST, host, "a name or address of this computer");
    }
  }

  /**
   * Without an index, or with an old one, everything but searching works. Returns how building it
   * ended; an index that is not built is no failure.
   */
  private static ExitCode offerIndex(Path folder, Console console)
      throws UsageException, IOException, InterruptedException {
    String writers;
    String renewal;
    try (OpenBackup backup = OpenBackup.open(folder)) {
      if (isIndexed(backup)) return ExitCode.COMPLETE;
      writers = String.join(",", backup.writersWith(IndexFormat.WRITER));
      renewal = backup.renewal(IndexFormat.WRITER);
    }
    console.warn("The search index is missing, damaged, or older than the backup.");
    if (!isWanted(console.surroundings())) {
      console.warn("To build it: " + renewal);
      return ExitCode.COMPLETE;
    }
    Command export = new ExportCommand();
    return export.run(
        Arguments.parse(export, List.of("--output", folder.toString(), "--writers", writers)),
        console);
  }

  /** The archive cannot know that somebody took the index away, or that it is damaged. */
  private static boolean isIndexed(OpenBackup backup) throws IOException {
    if (!backup.isUpToDate(IndexFormat.WRITER)) return false;
    try {
      SearchIndex.open(backup.store(IndexFormat.WRITER)).close();
      return true;
    } catch (NoIndexException e) {
      return false;
    }
  }

  private static boolean isWanted(Surroundings surroundings) throws IOException {
    if (!surroundings.outIsTerminal() || surroundings.prompt().isEmpty()) return false;
    surroundings.out().print("    Build it now? [Y/n] ");
    surroundings.out().flush();
    // Not closed: it is the process's own.
    BufferedReader in =
        new BufferedReader(new InputStreamReader(surroundings.in(), surroundings.charset()));
    String answer = in.readLine();
    return answer != null && !answer.strip().toLowerCase(Locale.ROOT).startsWith("n");
  }

  /** As the system does it; when it does not, the address stands on the screen. */
  private static void openBrowser(String url, Surroundings surroundings) {
    if (!surroundings.outIsTerminal()) return;
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean hasDisplay =
        surroundings.environment().containsKey("DISPLAY")
            || surroundings.environment().containsKey("WAYLAND_DISPLAY");
    List<String> command;
    if (system.contains("mac")) command = List.of("open", url);
    else if (system.contains("win"))
      command = List.of("rundll32", "url.dll,FileProtocolHandler", url);
    else if (hasDisplay) command = List.of("xdg-open", url);
    else return;
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no browser to open.
    }
  }
}
