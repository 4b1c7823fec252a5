package io.mmbackup.dist;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.dist.command.Interruptions;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Fault;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands as they are typed, against a server: exit codes, words, files. */
class MainTest {
  @TempDir Path home;
  private final Workspace workspace = Workspace.empty(ServerVersion.V11_6);
  private FakeMattermost server;
  private Path folder;
  private Shell shell;
  private String channel;

  @BeforeEach
  void start() {
    String team = workspace.addTeam("lab", "Lab");
    channel = workspace.addChannel(team, "gauges", "Gauges");
    workspace.post(channel, workspace.myId(), "The gauge moved, not the river.");
    server = FakeMattermost.start(workspace);
    folder = home.resolve("backup");
    shell = new Shell(home).with("MMBACKUP_TOKEN", server.token());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aCompleteBackupEndsWithZero() throws IOException {
    assertThat(backUp()).isZero();
    assertThat(shell.out())
        .contains("Signed in as archivist. Nothing on the server will be changed.")
        .contains("✓ Complete. 1 conversation, 2 posts, 0 files.")
        .contains("~/backup");
    assertThat(shell.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("json/lab/gauges.json")))
        .contains("The gauge moved, not the river.");
  }

  @Test
  void theServerIsRememberedAndAFlagAloneMeansBackup() {
    backUp();
    workspace.post(channel, workspace.myId(), "And again.");
    assertThat(shell.type("--output", folder.toString(), "--resume")).isZero();
    assertThat(shell.out()).contains("1 post is new");
  }

  @Test
  void withoutAServerThatIsKnownNothingIsDone() {
    assertThat(shell.type("backup", "--output", folder.toString())).isEqualTo(2);
    assertThat(shell.err()).contains("Which server?", "--server https://chat.example.com");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aMissingFileMakesTheBackupIncomplete() {
    String file =
        workspace.addFile(workspace.myId(), "plot.png", "image/png", new byte[] {1, 2, 3});
    workspace.post(channel, workspace.myId(), "See the plot.", List.of(file));
    workspace.removeFileFromStore(file);
    assertThat(backUp()).isEqualTo(3);
    assertThat(shell.out())
        .contains("The backup is not complete.", "1  file missing", "plot.png", "Exit code 3");
  }

  @Test
  void aTokenThatIsNotAcceptedIsNotSignedIn() throws IOException {
    shell.with("MMBACKUP_TOKEN", "wrongwrongwrongwrongwrong1");
    assertThat(backUp()).isEqualTo(4);
    assertThat(shell.err())
        .contains("✗ The server does not accept your sign-in.", "Exit code 4: not signed in.")
        .doesNotContain("wrongwrong")
        .doesNotContain("Exception");
    assertThat(log()).contains("MattermostException").doesNotContain("wrongwrong");
  }

  @Test
  void aServerThatIsNotThereIsAFailure() {
    server.close();
    assertThat(backUp()).isEqualTo(1);
    assertThat(shell.err()).contains("The server cannot be reached.", "Exit code 1: failed.");
  }

  @Test
  void anotherUsersTokenIsRefusedWithBothNames() {
    assertThat(backUp("--user", "somebody")).isEqualTo(1);
    assertThat(shell.err()).contains("somebody", "archivist", "Leave out --user");
  }

  @Test
  void stackTracesAreOnTheTerminalOnlyWhenAskedFor() {
    shell.with("MMBACKUP_TOKEN", "wrongwrongwrongwrongwrong1");
    backUp("--log-level", "DEBUG");
    assertThat(shell.err()).contains("MattermostException").doesNotContain("wrongwrong");
  }

  @Test
  void theTokenIsInNoFileOfTheBackup() throws IOException {
    backUp("--log-level", "DEBUG");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).as(file.toString()).doesNotContain(server.token());
      }
    }
  }

  @Test
  void aTokenAsArgumentIsWarnedOf() {
    assertThat(backUp("--token", server.token())).isZero();
    assertThat(shell.err()).contains("can be seen by others").doesNotContain(server.token());
  }

  @Test
  void aTokenComesFromAFileOrStandardInputOrAPerson() throws IOException {
    Path file = secret("\n  " + server.token() + "\n", "rw-------");
    Shell fresh = new Shell(home);
    assertThat(typeBackUp(fresh, "--token-file", file.toString())).isZero();
    assertThat(fresh.err()).isEmpty();
    assertThat(typeBackUp(new Shell(home).input(server.token()), "--token-file", "-")).isZero();
    assertThat(typeBackUp(new Shell(home).answering(server.token()))).isZero();
    Shell nobody = new Shell(home);
    assertThat(typeBackUp(nobody)).isEqualTo(2);
    assertThat(nobody.err()).contains("nothing to sign in with", "MMBACKUP_TOKEN");
  }

  @Test
  void aCookieFileMayHoldTheWholeLineOfTheBrowser() throws IOException {
    Path file = secret("Cookie: a=1; MMAUTHTOKEN=" + server.token() + "; MMUSERID=x", "rw-------");
    Shell fresh = new Shell(home);
    assertThat(typeBackUp(fresh, "--session-cookie", file.toString())).isZero();
    assertThat(fresh.err()).isEmpty();
  }

  @Test
  void aSecretThatOthersCanReadIsWarnedOf() throws IOException {
    Path file = secret("MMAUTHTOKEN=" + server.token(), "rw-r--r--");
    Shell fresh = new Shell(home);
    assertThat(typeBackUp(fresh, "--session-cookie", file.toString())).isZero();
    assertThat(fresh.err()).contains("Others can read", "chmod 600");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bakup | Did you mean mmbackup backup?",
        "status --al | Did you mean --all?",
        "backup --writers jsn | Did you mean 'json'?",
        "backup --writer-option json.color=red | has no option 'color'",
        "backup --writer-option color=red | as html.theme=dark",
        "backup --timezone Europe/Berln | Did you mean Europe/Berlin?",
        "backup --color blue | --color is auto, always or never",
        "backup --log-level loud | --log-level is debug, info, warning or error",
        "backup --timeout soon | --timeout is a whole number",
        "backup --header X | --header looks like",
        "backup --server https://chat.example --token x --header content-length:3 |"
            + " The header content-length is set for each request",
        "backup --server ftp://x | begins with https://",
        "backup --output a --backup-dir b | name two folders",
        "backup --token a --token-file b | Sign in one way only.",
        "backup --token-file /no/such/file | There is no file /no/such/file.",
        "export --no | has no flag --no",
      })
  void whatIsNotUnderstoodEndsWithTwoAndAHint(String typed, String said) {
    String[] words = (typed + (typed.contains("--server") ? "" : " --server x")).split(" ");
    if (!words[0].equals("backup")) words = typed.split(" ");
    assertThat(shell.type(words)).isEqualTo(2);
    assertThat(shell.err()).contains(said);
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void theLastFolderNamedTwiceTheSameIsFine() {
    assertThat(backUp("--backup-dir", folder.toString())).isZero();
  }

  @Test
  void withoutABackupThereIsNothingToVerifyExportOrShow() {
    for (String command : List.of("verify", "export", "status")) {
      assertThat(shell.type(command, "--output", folder.toString())).isEqualTo(1);
      assertThat(shell.err()).contains("There is no backup in");
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void exportAndVerifyAndStatusNeedNoServer() throws IOException {
    backUp();
    server.close();
    Files.delete(folder.resolve("json/lab/gauges.json"));
    assertThat(shell.type("status", "--output", folder.toString())).isZero();
    assertThat(shell.out()).contains("CONVERSATION", "Lab", "Gauges", "✓ complete", "all complete");
    assertThat(shell.type("verify", "--output", folder.toString())).isEqualTo(3);
    assertThat(shell.out()).contains("gauges.json", "✗", "Exit code 3.");
  }

  @Test
  void statusForScriptsTellsWhatWasNotAskedFor() throws IOException {
    workspace.addChannel(workspace.teamId("lab"), "rivers", "Rivers");
    backUp("--until", "2020-01-01", "--timezone", "UTC");
    backUp("--channel", "gauges");
    assertThat(shell.type("status", "--json", "--output", folder.toString())).isZero();
    JsonNode status = JsonMapper.shared().readTree(shell.out());
    assertThat(status.path("left_out").path("conversations").longValue()).isPositive();
    for (JsonNode one : status.path("conversations")) {
      boolean whole = one.path("name").stringValue().equals("Gauges");
      assertThat(one.path("asked_until").asString(""))
          .isEqualTo(whole ? "" : "2020-01-02T00:00:00Z");
    }
    shell.type("status", "--output", folder.toString());
    assertThat(shell.out()).contains("posts from 2 January 2020 on in ");
  }

  @Test
  void statusForScriptsIsJsonAndSaysWhatItRestsOn() throws IOException {
    backUp();
    assertThat(shell.type("status", "--json", "--output", folder.toString())).isZero();
    JsonNode status = JsonMapper.shared().readTree(shell.out());
    assertThat(status.path("complete").booleanValue()).isTrue();
    assertThat(US_ASCII.newEncoder().canEncode(shell.out())).isTrue();
    assertThat(Files.readString(folder.resolve("completeness.json"))).isEqualTo(shell.out());
    for (JsonNode one : status.path("conversations")) {
      assertThat(one.path("state").stringValue()).isEqualTo("complete");
      assertThat(one.path("complete_as_of").stringValue()).endsWith("Z");
      assertThat(one.path("counted_but_never_shown").longValue()).isZero();
    }
  }

  @Test
  void aGoodBackupIsVerified() {
    backUp();
    assertThat(shell.type("verify", "--output", folder.toString())).isZero();
    assertThat(shell.out()).contains("✓ Nothing is wrong");
    assertThat(shell.type("export", "--output", folder.toString())).isZero();
    assertThat(shell.out()).contains("none had to be written again");
  }

  @Test
  void markdownIsMadeOfTheSameBackupLater() throws IOException {
    backUp();
    server.close();
    String[] export = {"export", "--writers", "json,markdown", "--output", folder.toString()};
    assertThat(shell.type(export)).isZero();
    assertThat(shell.out()).contains("markdown    2 files, all written now");
    assertThat(Files.readString(folder.resolve("markdown/lab/gauges.md")))
        .contains("> The gauge moved, not the river.");
    assertThat(shell.type("verify", "--output", folder.toString())).isZero();
  }

  @Test
  void quietlyNothingIsSaidWhenAllIsWell() {
    assertThat(backUp("--quiet")).isZero();
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).isEmpty();
    assertThat(shell.type("verify", "--quiet", "--output", folder.toString())).isZero();
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void quietlyWhatIsMissingIsSaid() {
    String file = workspace.addFile(workspace.myId(), "a.bin", "application/x", new byte[] {1});
    workspace.post(channel, workspace.myId(), "x", List.of(file));
    workspace.removeFileFromStore(file);
    assertThat(backUp("--quiet")).isEqualTo(3);
    assertThat(shell.out()).contains("a.bin").doesNotContain("Signed in");
  }

  @Test
  void inAPipeThereIsNoEscapeAndOnATerminalThereIs() {
    backUp();
    assertThat(shell.out()).doesNotContain("\u001b");
    shell.onATerminal();
    backUp();
    assertThat(shell.out()).contains("\u001b[32m✓\u001b[0m", "\u001b[J");
    backUp("--color", "never");
    assertThat(shell.out()).doesNotContain("\u001b");
  }

  @Test
  void withoutUnicodeTheSignsAreWords() {
    shell.in(US_ASCII);
    backUp();
    assertThat(shell.out()).contains("  ok Complete.").doesNotContain("?");
  }

  @Test
  void aNameFromTheServerNeverReachesTheTerminalAsIs() {
    workspace.renameChannel(channel, "\u001b[2J\u202Eevil");
    backUp();
    shell.onATerminal().type("status", "--output", folder.toString());
    assertThat(shell.out()).contains("<U+001B>[2J<U+202E>evil").doesNotContain("\u001b[2J");
  }

  @Test
  void ctrlCStopsTheRunInOrder() throws IOException {
    AtomicReference<Runnable> ctrlC = new AtomicReference<>();
    Interruptions user =
        first -> {
          ctrlC.set(first);
          first.run(); // as if it were pressed the moment the run begins
          return () -> ctrlC.set(null);
        };
    assertThat(typeBackUp(shell.interruptedBy(user))).isEqualTo(130);
    assertThat(shell.out()).contains("Stopped.", "The next run goes on from here.");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(ctrlC.get()).isNull();
    assertThat(backUpInterruptedBy(Interruptions.NONE)).isZero();
    assertThat(Archive.existsIn(folder)).isTrue();
  }

  @Test
  void ctrlCInTheMiddleKeepsThePageInFlightAndSaysWhatIsLeft() {
    for (int i = 0; i < 900; i++) workspace.post(channel, workspace.myId(), "post " + i);
    AtomicReference<Runnable> ctrlC = new AtomicReference<>(() -> {});
    shell.interruptedBy(
        first -> {
          ctrlC.set(first);
          return () -> ctrlC.set(() -> {});
        });
    server
        .faults()
        .once(
            request -> {
              if (request.path().contains("/posts")) ctrlC.get().run();
              return false;
            },
            Fault.status(500));
    assertThat(backUp()).isEqualTo(130);
    assertThat(server.requests().count("/posts")).isOne();
    assertThat(shell.out())
        .contains("Stopped.", "Everything read so far (200 posts, 0 files) is safe.")
        .contains("Left to read: 1 of 1 conversation, 0 files.");
    assertThat(folder.resolve("json")).doesNotExist();
    server.faults().clear();
    server.requests().clear();
    assertThat(backUpInterruptedBy(Interruptions.NONE)).isZero();
    assertThat(shell.out()).contains("Complete. 1 conversation, 902 posts");
  }

  @Test
  void aSessionThatEndsInTheMiddleIsSaidAndWhatIsThereIsWritten() {
    expireAtThePosts();
    assertThat(backUp()).isEqualTo(4);
    assertThat(shell.err()).contains("does not accept your sign-in", "Exit code 4");
    server.faults().reviveSession();
    assertThat(backUp()).isZero();
  }

  @Test
  void whoIsThereMayPasteANewTokenAndTheRunGoesOn() throws IOException {
    expireAtThePosts();
    shell
        .onATerminal()
        .answeredBy(
            question -> {
              assertThat(question).contains("A new access token");
              server.faults().reviveSession();
              return Optional.of(server.token());
            });
    assertThat(backUp()).isZero();
    assertThat(shell.err()).contains("Your session has ended. Everything read so far is safe.");
    assertThat(shell.out()).contains("Complete. 1 conversation, 2 posts");
    assertThat(log()).doesNotContain(server.token());
  }

  @Test
  void whoHasNoNewTokenIsNotSignedIn() {
    expireAtThePosts();
    shell.onATerminal().answeredBy(question -> Optional.of(""));
    assertThat(backUp()).isEqualTo(4);
  }

  private void expireAtThePosts() {
    AtomicBoolean expired = new AtomicBoolean();
    server
        .faults()
        .once(
            request -> {
              if (request.path().contains("/posts") && !expired.getAndSet(true)) {
                server.faults().expireSession();
              }
              return false;
            },
            Fault.status(500));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--channel gauge | Did you mean 'gauges'?",
        "--team lap | Did you mean 'lab'?",
        "--exclude-channel guages | Did you mean 'gauges'?",
        "--channel gauges --type private | passes all of what you chose by",
      })
  void aNameThatIsNobodysEndsWithTwoAndTheNearestAndReadsNothing(String flags, String said) {
    assertThat(backUp(flags.split(" "))).isEqualTo(2);
    assertThat(shell.err()).contains(said);
    assertThat(server.requests().count("/posts")).isZero();
    assertThat(folder.resolve("json")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--type publik | --type is public, private, direct or group",
        "--since yesterday | a day, month or year as 2026-01-31",
        "--since 2026-02 --until 2026-01 | --until is before --since",
        "--max-file-size big | a size as 50MB",
        "--deleted burn | mark or hide",
      })
  void aChoiceThatCannotBeUnderstoodEndsWithTwo(String flags, String said) {
    assertThat(backUp(flags.split(" "))).isEqualTo(2);
    assertThat(shell.err()).contains(said);
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void whatIsLeftOutByChoiceIsSaidAndIsNoGap() {
    String file =
        workspace.addFile(workspace.myId(), "plot.png", "image/png", new byte[] {1, 2, 3});
    workspace.post(channel, workspace.myId(), "See the plot.", List.of(file));
    String other = workspace.addChannel(workspace.teamId("lab"), "rivers", "Rivers");
    workspace.post(other, workspace.myId(), "High water.");
    assertThat(backUp("--channel", "gauges", "--no-files", "--since", "2020")).isZero();
    assertThat(shell.out())
        .contains("Complete. 1 conversation, 3 posts, 0 files.")
        .contains("Left out by choice, and no gap:")
        .contains(
            "1 conversation in the last run", "posts before 1 January 2020", "1 file (3 bytes).");
    shell.type("status", "--output", folder.toString());
    assertThat(shell.out()).contains("posts before 1 January 2020 in 1 conversation.");
    assertThat(backUp()).isZero();
    assertThat(shell.out())
        .contains("Complete. 2 conversations, 5 posts, 1 file.")
        .doesNotContain("Left out by choice");
  }

  @Test
  void whatSomebodyElseHasInTheFolderIsNotWrittenOver() throws Exception {
    Path own = Files.createDirectories(folder.resolve("html")).resolve("index.html");
    Files.writeString(own, "my own pages");
    Files.createDirectories(folder.resolve("attachments")); // nothing in it
    Files.writeString(folder.resolve("notes.txt"), "beside it");
    assertThat(backUp()).isNotZero();
    assertThat(shell.err().replaceAll("\\s+", " "))
        .contains(folder + " holds something that is not of a backup: html.")
        .contains("Choose another folder with --output");
    assertThat(own).hasContent("my own pages");
    assertThat(folder.resolve("archive.db")).doesNotExist();
    Files.delete(own);
    assertThat(backUp()).isZero();
    assertThat(folder.resolve("notes.txt")).hasContent("beside it");
  }

  @Test
  void filesOfDeletedPostsAreKeptAndCounted() {
    String file = workspace.addFile(workspace.myId(), "a.bin", "application/x", new byte[] {1});
    String post = workspace.post(channel, workspace.myId(), "see", List.of(file));
    backUp();
    workspace.delete(post);
    String lost = workspace.addFile(workspace.myId(), "b.bin", "application/x", new byte[] {1});
    workspace.post(channel, workspace.myId(), "x", List.of(lost));
    workspace.removeFileFromStore(lost);
    assertThat(backUp("--full")).isEqualTo(3);
    assertThat(shell.out()).containsPattern("Files +1 +0 +0 +1\\n");
  }

  @Test
  void aDryRunSaysHowMuchThereIsAndWritesNothing() {
    String file = workspace.addFile(workspace.myId(), "a.bin", "application/x", new byte[1000]);
    for (int i = 0; i < 700; i++) workspace.post(channel, workspace.myId(), "post " + i);
    workspace.post(channel, workspace.myId(), "see", List.of(file));
    assertThat(backUp("--dry-run")).isZero();
    assertThat(shell.out())
        .containsPattern("1 conversation, about 70\\d posts and [3-5] files \\(\\d\\.\\d kB\\)\\.")
        .containsPattern("Needs about \\d+ seconds? and .* of disk; .* are free\\.")
        .contains("requests to the server. Nothing was written");
    assertThat(server.requests().count("/posts")).isOne();
    assertThat(server.requests().count("/files")).isZero();
    assertThat(folder).doesNotExist();
    assertThat(backUp("--dry-run", "--channel", "gaugs")).isEqualTo(2);
    assertThat(shell.err()).contains("Did you mean 'gauges'?");
    backUp();
    assertThat(backUp("--dry-run")).isZero();
    assertThat(shell.out()).contains("about 0 posts and 0 files.");
  }

  @Test
  void aDryRunOfSomeDaysSaysThatItCountsAll() {
    backUp("--dry-run", "--since", "2026-01-05");
    assertThat(shell.out()).contains("That is at most: the server counts all days");
    Shell other = new Shell(home);
    other.with("MMBACKUP_TOKEN", server.token());
    other.type("backup", "--server", server.url(), "--output", folder.toString(), "--dry-run");
    assertThat(other.out()).contains("Needs about").doesNotContain("all days");
  }

  @Test
  void whatIsOnlyTheOwnersIsInADocumentOfItsOwn() throws IOException {
    String post = workspace.post(channel, workspace.myId(), "to be kept");
    workspace.reply(post, workspace.myId(), "a reply");
    workspace.savePost(post);
    backUp();
    assertThat(Files.readString(folder.resolve("personal.json")))
        .contains("\"post\" : \"" + post, "\"root\" : \"" + post);
    assertThat(Files.readString(folder.resolve("completeness.json")))
        .contains("\"path\" : \"lab/gauges\"", "\"state\" : \"complete\"");
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"path\" : \"personal.json\"");
  }

  @Test
  void deletedPostsAreHiddenWhenAskedForAndSoFromThenOn() throws IOException {
    String gone = workspace.post(channel, workspace.myId(), "A slip of the tongue.");
    backUp();
    workspace.delete(gone);
    assertThat(backUp("--deleted", "hide", "--verify")).isZero();
    Path json = folder.resolve("json/lab/gauges.json");
    assertThat(Files.readString(json)).doesNotContain("A slip");
    assertThat(backUp()).isZero();
    assertThat(Files.readString(json)).doesNotContain("A slip");
    assertThat(shell.type("export", "--deleted", "mark", "--output", folder.toString())).isZero();
    assertThat(Files.readString(json)).contains("A slip of the tongue.");
    assertThat(shell.type("verify", "--output", folder.toString())).isZero();
  }

  @Test
  void helpAndVersionAreAnswered() {
    assertThat(shell.type("help", "backup")).isZero();
    assertThat(shell.out()).contains("--session-cookie FILE");
    assertThat(shell.type("verify", "--help")).isZero();
    assertThat(shell.out()).contains("mmbackup verify [FLAGS]");
    assertThat(shell.type("--help")).isZero();
    assertThat(shell.type("--version")).isZero();
    assertThat(shell.out()).startsWith("mmbackup ");
    assertThat(shell.type()).isEqualTo(2);
    assertThat(shell.out()).contains("mmbackup demo");
  }

  @Test
  void theWritersAreListed() {
    assertThat(shell.type("writers")).isZero();
    assertThat(shell.out()).contains("json", "built in");
  }

  private int backUp(String... more) {
    return typeBackUp(shell, more);
  }

  private int backUpInterruptedBy(Interruptions user) {
    return typeBackUp(shell.interruptedBy(user));
  }

  private int typeBackUp(Shell typing, String... more) {
    List<String> words =
        Stream.concat(
                Stream.of("backup", "--server", server.url(), "--output", folder.toString()),
                Stream.of(more))
            .toList();
    return typing.type(words.toArray(String[]::new));
  }

  private Path secret(String text, String rights) throws IOException {
    Path file = home.resolve("secret.txt");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return file;
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("logs/2026-04-02.log"));
  }
}
