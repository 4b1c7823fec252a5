package io.mmbackup.core.export;

import static io.mmbackup.core.export.ExportTesting.OPTIONS;
import static io.mmbackup.core.export.ExportTesting.export;
import static io.mmbackup.core.export.ExportTesting.files;
import static io.mmbackup.core.export.ExportTesting.named;
import static io.mmbackup.core.export.ExportTesting.problems;
import static io.mmbackup.core.export.ExportTesting.writer;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.StoreWriter;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host promises to writers, and what it does about those that misbehave. */
class ExportContractTest {
  @TempDir Path temp;
  private Path backup;
  private History history;

  @BeforeEach
  void fill() throws Exception {
    backup = temp.resolve("backup");
    history = new History(backup);
    for (int i = 0; i < 10; i++) {
      history.post(
          "p" + i, i % 2 == 0 ? "c1" : "c2", "", History.YEAR_2024 + i, "u1", "hello " + i);
    }
  }

  @AfterEach
  void close() throws Exception {
    history.close();
  }

  private ExportResult run(Writer... writers) throws Exception {
    return export(history.archive, OPTIONS, writers);
  }

  private static void text(ChannelExport export) throws IOException {
    try (var out = export.output().createText(export.channel().path() + ".txt")) {
      for (ExportEvent event : export.events()) {
        if (event instanceof PostEvent(var post)) out.write(post.message() + "\n");
      }
    }
  }

  @Test
  void whatACallWroteIsPublishedWhenItReturns() throws Exception {
    ExportResult result = run(writer("good", context -> ExportContractTest::text));
    assertThat(problems(result)).isEmpty();
    assertThat(result.writers().getFirst().channels()).isEqualTo(3);
    assertThat(result.writers().getFirst().filesInAll()).isEqualTo(3);
    assertThat(backup.resolve("good/lab/random.txt"))
        .hasContent("hello 1\nhello 3\nhello 5\nhello 7\nhello 9");
    assertThat(backup.resolve(".staging")).doesNotExist();
    assertThat(Files.readString(backup.resolve("manifest.json"))).contains("good/lab/random.txt");
  }

  @Test
  void aFailingChannelStopsNeitherTheOthersNorOtherWriters() throws Exception {
    Writer half =
        writer(
            "half",
            context ->
                export -> {
                  text(export);
                  if (export.channel().id().equals("c1")) throw new IOException("no such luck");
                });
    Writer good = writer("good", context -> ExportContractTest::text);
    ExportResult result = run(half, good);
    assertThat(problems(result))
        .containsExactly(
            "The writer half could not render lab/town-square: no such luck."
                + " What it published before is kept.");
    assertThat(backup.resolve("half/lab/town-square.txt")).doesNotExist();
    assertThat(backup.resolve("half/lab/random.txt")).exists();
    assertThat(backup.resolve("good/lab/town-square.txt")).exists();
    assertThat(backup.resolve(".staging")).doesNotExist();
    assertThat(run(good).writers().getFirst().channels()).isZero();
    assertThat(
            run(writer("half", context -> ExportContractTest::text))
                .writers()
                .getFirst()
                .channels())
        .as("only what failed")
        .isEqualTo(1);
  }

  @Test
  void misbehaviorPublishesNothingOfThatCall() throws Exception {
    Map<String, ExportWriter> writers =
        Map.of(
            "leaky", export -> export.output().createText("lab/x.txt").write("x"),
            "twice",
                export -> {
                  export.output().create("lab/x").close();
                  export.output().create("LAB/X").close();
                },
            "escape", export -> export.output().create("../../evil").close(),
            "absolute", export -> export.output().create("/tmp/evil").close(),
            "device", export -> export.output().create("lab/CON.txt").close(),
            "store", export -> export.output().create("_store/x").close(),
            "long", export -> export.output().create("x".repeat(201)).close(),
            "deep", ExportContractTest::callsItself,
            "error",
                export -> {
                  throw new AssertionError("pretend");
                });
    Writer[] all =
        writers.entrySet().stream()
            .map(entry -> writer(entry.getKey(), context -> entry.getValue()))
            .toArray(Writer[]::new);
    ExportResult result = run(all);
    for (ExportResult.Written one : result.writers()) {
      assertThat(one.problems()).as(one.writer()).hasSize(3);
      assertThat(one.filesInAll()).as(one.writer()).isZero();
    }
    assertThat(temp.resolve("evil")).doesNotExist();
    assertThat(backup.resolve(".staging")).doesNotExist();
  }

  @SuppressWarnings("InfiniteRecursion")
  private static void callsItself(ChannelExport export) {
    callsItself(export);
  }

  @Test
  void aFileOfAnotherChannelCannotBeTaken() throws Exception {
    ExportResult result = run(writer("steal", c -> e -> e.output().create("lab/Same.txt").close()));
    assertThat(problems(result))
        .hasSize(2)
        .allMatch(problem -> problem.contains("belongs to another channel"));
  }

  @Test
  void aWriterThatCannotBeOpenedIsReportedByName() throws Exception {
    WriterProvider provider =
        context -> {
          throw new IllegalStateException("no license");
        };
    assertThat(problems(run(writer("licensed", provider))))
        .containsExactly(
            "The writer licensed could not be started: no license."
                + " What it published before is kept.");
  }

  @Test
  void closeIsCalledOnceAlsoAfterAFailureAndPublishesNothing() throws Exception {
    List<String> closed = Collections.synchronizedList(new ArrayList<>());
    WriterProvider provider =
        context ->
            new ExportWriter() {
              @Override
              public void write(ChannelExport export) throws IOException {
                throw new IOException("always");
              }

              @Override
              public void close() {
                closed.add("closed");
              }
            };
    run(writer("failing", provider));
    assertThat(closed).containsExactly("closed");
  }

  /** A store that is given the channel in pieces; {@code between} happens after the first. */
  private List<String> givenInPieces(Between between) throws Exception {
    List<String> given = new ArrayList<>();
    WriterProvider provider =
        context ->
            new StoreWriter() {
              @Override
              public Map<String, String> checkpoints() {
                return Map.of();
              }

              @Override
              public void write(ChannelExport export) throws IOException {
                boolean first = given.isEmpty();
                for (ExportEvent event : export.changes()) {
                  if (event instanceof PostEvent(var post)) {
                    given.add(post.id() + " " + post.replyCount());
                  }
                }
                if (first && !given.isEmpty()) happen(between);
              }

              @Override
              public void commit(Map<String, String> checkpoints) {}
            };
    assertThat(problems(run(writer("pieces", provider)))).isEmpty();
    return given;
  }

  private interface Between {
    void happens() throws Exception;
  }

  private static void happen(Between between) throws IOException {
    try {
      between.happens();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private void threadsInFewMessages() throws Exception {
    for (String root : List.of("p0", "p2", "p4", "p6")) {
      history.post("re-" + root, "c1", root, History.YEAR_2024 + 20, "u2", "yes");
    }
  }

  @Test
  void aStoreThatIsFilledFromNothingIsGivenEachPostOnce() throws Exception {
    threadsInFewMessages();
    assertThat(givenInPieces(() -> {}))
        .hasSize(14)
        .doesNotHaveDuplicates()
        .contains("p0 1", "p2 1", "re-p0 0", "p8 0");
  }

  @Test
  void aReplyThatComesBetweenTwoPiecesBringsItsRootAgain() throws Exception {
    threadsInFewMessages();
    List<String> given =
        givenInPieces(
            () -> history.post("late", "c2", "p1", History.YEAR_2024 + 30, "u2", "me, too"));
    assertThat(given).hasSize(16).contains("p1 0", "late 0", "p1 1");
  }

  @Test
  void whatACallWasGivenIsInvalidAfterIt() throws Exception {
    AtomicReference<ChannelExport> kept = new AtomicReference<>();
    ExportResult result =
        run(
            writer(
                "late",
                context ->
                    export -> {
                      ChannelExport earlier = kept.getAndSet(export);
                      if (earlier != null) earlier.events().iterator().next();
                      if (earlier != null) earlier.output().create("late").close();
                    }));
    assertThat(problems(result))
        .hasSize(2)
        .allMatch(problem -> problem.contains("the call that this"));
  }

  @Test
  void onlyTheCallingThreadMayRead() throws Exception {
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    Writer threads =
        writer(
            "threads",
            context ->
                export -> {
                  Thread other = new Thread(() -> export.post("p1"));
                  other.setUncaughtExceptionHandler((thread, t) -> thrown.add(t));
                  other.start();
                  join(other);
                });
    run(threads);
    assertThat(thrown)
        .hasSize(3)
        .allSatisfy(t -> assertThat(t).isInstanceOf(IllegalStateException.class));
  }

  private static void join(Thread thread) throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aWriterThatDoesNothingForTooLongIsGivenUpAndTheOthersGoOn() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    Writer stuck = writer("stuck", context -> export -> awaitWhateverHappens(release));
    Writer good = writer("good", context -> ExportContractTest::text);
    ExportOptions options =
        new ExportOptions(OPTIONS.zone(), Deleted.MARK, Map.of(), Duration.ofSeconds(1));
    try {
      ExportResult result = export(history.archive, options, stuck, good);
      assertThat(result.writers().getFirst().problems())
          .singleElement()
          .asString()
          .contains("The writer stuck read and wrote nothing for a second");
      assertThat(result.writers().getLast().problems()).isEmpty();
      assertThat(backup.resolve("good/lab/random.txt")).exists();
    } finally {
      release.countDown();
    }
  }

  private static void awaitWhateverHappens(CountDownLatch latch) {
    boolean waiting = true;
    while (waiting) {
      try {
        latch.await();
        waiting = false;
      } catch (InterruptedException e) {
        // The point of this writer: it does not care.
      }
    }
  }

  @Test
  void aWriterThatWasGivenUpPublishesNothingWhenItReturnsAfterAll() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    AtomicReference<Thread> thread = new AtomicReference<>();
    Writer late =
        writer(
            "late",
            context ->
                export -> {
                  thread.set(Thread.currentThread());
                  text(export);
                  awaitWhateverHappens(release);
                });
    ExportOptions options =
        new ExportOptions(OPTIONS.zone(), Deleted.MARK, Map.of(), Duration.ofSeconds(1));
    assertThat(problems(export(history.archive, options, late))).hasSize(1);
    release.countDown();
    thread.get().join();
    assertThat(backup.resolve("late")).doesNotExist();
    try (var snapshot = history.archive.snapshot()) {
      assertThat(snapshot.publications().count("late")).isZero();
    }
  }

  @Test
  void aWriterThatForgetsToWriteTakesNothingAway() throws Exception {
    run(writer("good", context -> ExportContractTest::text));
    Map<String, String> before = files(backup, backup.resolve("good"));
    Writer forgetful =
        new Writer(
            "good", 2, "", "test", () -> context -> export -> {}, getClass().getClassLoader());
    assertThat(problems(run(forgetful)))
        .as("the third channel has no posts")
        .hasSize(2)
        .contains(
            "The writer good could not render lab/random: it wrote no file, though it once did."
                + " What it published before is kept.");
    Map<String, String> after = files(backup, backup.resolve("good"));
    assertThat(after).hasSize(2);
    assertThat(before).containsAllEntriesOf(after);
  }

  @Test
  void aWriterOfWhichThereIsNothingIsAProblemAndIsAskedAgain() throws Exception {
    Writer empty = writer("empty", context -> export -> {});
    String problem = "The writer empty was given every post and wrote no file.";
    assertThat(problems(run(empty))).containsExactly(problem);
    assertThat(problems(run(empty))).containsExactly(problem);
    Writer mended = writer("empty", context -> ExportContractTest::text);
    assertThat(run(mended).writers().getFirst().filesNow()).isEqualTo(3);
  }

  @Test
  void aFileThatCouldNotBeWrittenIsNotPublishedEvenIfTheWriterSwallowsIt() throws Exception {
    Writer careless =
        writer(
            "careless",
            context ->
                export -> {
                  text(export);
                  try {
                    export.output().create(export.channel().path() + ".txt/more").close();
                  } catch (IOException e) {
                    // As if nothing had happened.
                  }
                });
    assertThat(problems(run(careless)))
        .hasSize(3)
        .allMatch(problem -> problem.contains("went on after a file could not be written"));
    assertThat(backup.resolve("careless")).doesNotExist();
  }

  @Test
  void aThreadThatIsLeftRunningIsNamed() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    Writer leaks =
        writer(
            "leaks",
            context -> {
              new Thread(() -> awaitWhateverHappens(release), "my-helper").start();
              return ExportContractTest::text;
            });
    try {
      assertThat(problems(run(leaks)))
          .containsExactly(
              "The writer leaks left a thread running: my-helper. What it published is kept.");
      assertThat(backup.resolve("leaks/lab/random.txt")).exists();
    } finally {
      release.countDown();
    }
  }

  @Test
  void threadsThatJavaKeepsForEverybodyAreNobodysFault() throws Exception {
    Writer parallel =
        writer(
            "parallel",
            context ->
                export -> {
                  text(export);
                  IntStream.range(0, 1000).parallel().forEach(i -> {});
                });
    assertThat(problems(run(parallel))).isEmpty();
  }

  @Test
  void nothingDueDoesNotOpenTheWriter() throws Exception {
    List<String> opened = Collections.synchronizedList(new ArrayList<>());
    WriterProvider provider =
        context -> {
          opened.add("opened");
          return ExportContractTest::text;
        };
    run(writer("good", provider));
    assertThat(run(writer("good", provider)).writers().getFirst().problems()).isEmpty();
    assertThat(opened).hasSize(1);
    history.document("config", "{\"Version\":\"11.7.0\",\"SiteName\":\"Lab chat\"}");
    run(writer("good", provider));
    assertThat(opened).as("an index page may show the version").hasSize(2);
  }

  @Test
  void whatAnOptionChangesIsRenderedAnewAndWhatIsLeftOverGoes() throws Exception {
    WriterOption<String> ending = WriterOption.text("ending", "of files", "txt");
    WriterProvider provider =
        new WriterProvider() {
          @Override
          public ExportWriter open(WriterContext context) {
            String end = context.option(ending);
            return e -> e.output().create(e.channel().path() + "/x/y." + end).close();
          }

          @Override
          public List<WriterOption<?>> options() {
            return List.of(ending);
          }
        };
    run(writer("end", provider));
    ExportOptions changed =
        new ExportOptions(
            OPTIONS.zone(), Deleted.MARK, Map.of("end.ending", "text"), OPTIONS.stall());
    assertThat(problems(export(history.archive, changed, writer("end", provider)))).isEmpty();
    assertThat(files(backup, backup.resolve("end")).keySet())
        .containsExactly(
            "end/direct-messages/bob/x/y.text",
            "end/lab/random/x/y.text",
            "end/lab/town-square/x/y.text");
    ExportOptions wrong =
        new ExportOptions(
            OPTIONS.zone(), Deleted.MARK, Map.of("end.color", "red"), OPTIONS.stall());
    assertThat(problems(export(history.archive, wrong, writer("end", provider))))
        .singleElement()
        .asString()
        .contains("the writer end has no option 'color'; it has: ending");
  }

  @Test
  void aFormatOfAnotherVersionIsRenderedAnew() throws Exception {
    Writer one = writer("good", context -> ExportContractTest::text);
    run(one);
    Writer two = new Writer("good", 2, "", "test", one.maker(), getClass().getClassLoader());
    assertThat(run(two).writers().getFirst().channels()).isEqualTo(3);
    assertThat(run(two).writers().getFirst().channels()).isZero();
  }

  @Test
  void aDiskWithoutRoomIsToldOnceAndNotForEachChannel() throws Exception {
    List<String> tried = Collections.synchronizedList(new ArrayList<>());
    WriterProvider provider =
        context ->
            export -> {
              tried.add(export.channel().path());
              throw new IOException("No space left on device");
            };
    assertThat(problems(run(writer("full", provider))))
        .singleElement()
        .asString()
        .contains("No space left on device");
    assertThat(tried).hasSize(1);
  }

  @Test
  void theSameBytesAreNotTouched() throws Exception {
    run(writer("good", context -> ExportContractTest::text));
    Path file = backup.resolve("good/lab/random.txt");
    var before = Files.readAttributes(file, "unix:ino");
    history.channel("c2", "O", "random", "Another name");
    ExportResult result = run(writer("good", context -> ExportContractTest::text));
    assertThat(result.writers().getFirst().channels()).isEqualTo(1);
    assertThat(result.writers().getFirst().filesNow()).isZero();
    assertThat(Files.readAttributes(file, "unix:ino")).isEqualTo(before);
  }

  @Test
  void aPublishedFileThatIsGoneIsRenderedAgain() throws Exception {
    Writer months = named("months");
    run(months);
    Map<String, String> before = files(backup, backup.resolve("months"));
    Files.delete(backup.resolve("months/lab/random/2024-01.txt"));
    Files.writeString(backup.resolve("months/index.txt"), "shorter");
    assertThat(problems(run(months))).isEmpty();
    assertThat(files(backup, backup.resolve("months"))).isEqualTo(before);
  }

  @Test
  void aReadingThatFailedPublishesNothingEvenIfTheWriterSwallowsIt() throws Exception {
    history.archive.writer().run(t -> t.buildIndices());
    ExportResult result;
    try (var db =
        java.sql.DriverManager.getConnection("jdbc:sqlite:" + backup.resolve("archive.db"))) {
      db.createStatement().execute("update post set raw = '{' where id = 'p1'");
    }
    result =
        run(
            writer(
                "swallows",
                context ->
                    export -> {
                      try {
                        text(export);
                      } catch (RuntimeException e) {
                        // As if nothing had happened.
                      }
                    }));
    assertThat(problems(result)).hasSize(1).first().asString().contains("lab/random");
    assertThat(backup.resolve("swallows/lab/random.txt")).doesNotExist();
    assertThat(backup.resolve("swallows/lab/town-square.txt")).exists();
  }

  @Test
  void aDamagedStoreIsBuiltAnewAndSaidSo() throws Exception {
    run(named("table"));
    Path store = backup.resolve("table/_store");
    Map<String, String> before = TableWriter.rows(store);
    Files.writeString(store.resolve("table.properties"), "x=\\u00");
    history.edit(history.posts.get("p1"), "edited");
    ExportResult result = run(named("table"));
    assertThat(result.writers().getFirst().warnings())
        .containsExactly("The table is damaged; it is built anew");
    assertThat(TableWriter.rows(store).keySet()).isEqualTo(before.keySet());
    assertThat(TableWriter.rows(store)).isNotEqualTo(before);
  }

  @Test
  void aDamagedStoreIsBuiltAnewThoughNothingHasChanged() throws Exception {
    run(named("table"));
    Path store = backup.resolve("table/_store");
    Map<String, String> before = TableWriter.rows(store);
    Files.writeString(store.resolve("table.properties"), "x=\\u00");
    ExportResult result = run(named("table"));
    assertThat(result.writers().getFirst().warnings())
        .containsExactly("The table is damaged; it is built anew");
    assertThat(TableWriter.rows(store)).isEqualTo(before);
    assertThat(run(named("table")).writers().getFirst().warnings()).isEmpty();
  }

  @Test
  void aStoreOfAnotherVersionIsBuiltAnewAndSaidSo() throws Exception {
    Writer one = named("table");
    assertThat(run(one).writers().getFirst().warnings()).isEmpty();
    Path store = backup.resolve("table/_store");
    Map<String, String> before = TableWriter.rows(store);
    Writer two = new Writer("table", 2, "", "test", one.maker(), getClass().getClassLoader());
    ExportResult result = run(two);
    assertThat(result.writers().getFirst().warnings())
        .containsExactly(
            "what it keeps was made by another version of it or under other settings; it is built"
                + " anew");
    assertThat(TableWriter.rows(store)).isEqualTo(before);
    assertThat(run(two).writers().getFirst().warnings()).isEmpty();
  }

  @Test
  void aStoreThatWasDeletedIsBuiltAnew() throws Exception {
    run(named("table"));
    Path store = backup.resolve("table/_store");
    Map<String, String> before = TableWriter.rows(store);
    Files.delete(store.resolve("table.properties"));
    run(named("table"));
    assertThat(TableWriter.rows(store)).isEqualTo(before);
  }

  @Test
  void theStoreOfAnotherArchiveIsNoticed() throws Exception {
    run(named("table"));
    history.close();
    Files.delete(backup.resolve("archive.db"));
    history = new History(backup);
    history.post("other", "c1", "", History.YEAR_2024, "u1", "of another archive");
    run(named("table"));
    assertThat(TableWriter.rows(backup.resolve("table/_store"))).containsOnlyKeys("other");
  }

  @Test
  void indexPagesAreWrittenWhenWhatTheyShowHasChanged() throws Exception {
    List<String> finished = Collections.synchronizedList(new ArrayList<>());
    WriterProvider provider =
        context ->
            new ExportWriter() {
              @Override
              public void write(ChannelExport export) {}

              @Override
              public void finish(BackupExport backup) throws IOException {
                for (var line : backup.channels()) finished.add(line.channel().displayName());
                backup.output().create("index.txt").close();
              }
            };
    run(writer("index", provider));
    assertThat(finished).containsExactly("bob", "Random", "Town");
    finished.clear();
    run(writer("index", provider));
    assertThat(finished).isEmpty();
    history.channel("c1", "O", "town-square", "Renamed");
    run(writer("index", provider));
    assertThat(finished).contains("Renamed");
  }

  /** Remembers what it was told in a file of its own; a commit is a line. */
  private record Diary(Path file) implements StoreWriter {
    @Override
    public Map<String, String> checkpoints() throws IOException {
      return Files.exists(file) ? Map.of("any", "thing") : Map.of();
    }

    @Override
    public void write(ChannelExport export) {}

    @Override
    public void finish(BackupExport backup) throws IOException {
      Files.writeString(file.resolveSibling("finished"), backup.personal().savedPosts().toString());
    }

    @Override
    public void commit(Map<String, String> checkpoints) throws IOException {
      Path finished = file.resolveSibling("finished");
      Files.writeString(file, Files.exists(finished) ? Files.readString(finished) : "");
    }
  }

  @Test
  void aStoreThatIsBuiltAnewIsToldOfTheSummaryAgain() throws Exception {
    WriterProvider diary = context -> new Diary(context.store().resolve("diary"));
    Path store = backup.resolve("diary/_store");
    run(writer("diary", diary));
    assertThat(store.resolve("diary")).hasContent("[p0]");
    Files.delete(store.resolve("diary"));
    Files.delete(store.resolve("finished"));
    run(writer("diary", diary));
    assertThat(store.resolve("diary")).hasContent("[p0]");
  }

  @Test
  void aSummaryIsCommittedToTheStoreBeforeTheArchiveRemembersIt() throws Exception {
    WriterProvider diary = context -> new Diary(context.store().resolve("diary"));
    Path store = backup.resolve("diary/_store");
    WriterProvider failing =
        context -> {
          Path folder = context.store();
          return new StoreWriter() {
            private final Diary inner = new Diary(folder.resolve("diary"));

            @Override
            public Map<String, String> checkpoints() throws IOException {
              return inner.checkpoints();
            }

            @Override
            public void write(ChannelExport export) {}

            @Override
            public void finish(BackupExport backup) throws IOException {
              inner.finish(backup);
            }

            @Override
            public void commit(Map<String, String> checkpoints) throws IOException {
              if (Files.exists(folder.resolve("finished"))) throw new IOException("no room");
              inner.commit(checkpoints);
            }
          };
        };
    assertThat(problems(run(writer("diary", failing)))).isNotEmpty();
    Files.delete(store.resolve("finished"));
    run(writer("diary", diary));
    assertThat(store.resolve("diary")).hasContent("[p0]");
  }
}
