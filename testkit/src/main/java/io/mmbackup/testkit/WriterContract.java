package io.mmbackup.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.spi.WriterProvider;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every writer promises, as tests. Extend this class, give the provider, and run it as any
 * JUnit test:
 *
 * <pre>{@code
 * class CsvWriterTest extends WriterContract {
 *   @Override
 *   protected WriterProvider provider() {
 *     return new CsvWriter();
 *   }
 * }
 * }</pre>
 *
 * The writer is run by the production export over archives on disk. A failure says what the writer
 * did wrong and where to look. What takes long has a tag, to be left out where a quick answer is
 * wanted: {@code large} (memory), {@code random} (histories), {@code faults} (of the output,
 * interruptions).
 */
public abstract class WriterContract {
  private static final int LARGE = 200_000;
  private static final int WEIGHED_EVERY = 5_000;

  /** Far below what keeping anything of each post takes, far above what a run leaves behind. */
  private static final long MOST_GROWTH = 4 << 20;

  /** Outputs of more operations are not tried to the end: the first ones show it. */
  private static final int MOST_FAULTS = 2_000;

  @TempDir Path temp;

  /** For the author of a writer. */
  protected WriterContract() {}

  /** A new provider, as its public constructor without parameters makes it. */
  protected abstract WriterProvider provider();

  /** Values of declared options, by their names without the writer's; the defaults otherwise. */
  protected Map<String, String> options() {
    return Map.of();
  }

  /**
   * Whether the posts in one file stand in the order of {@code events()}. Override it for a format
   * that groups or turns them.
   */
  protected boolean postsStandOldestFirst() {
    return true;
  }

  /**
   * Called with the writer's folder when the hard cases have been written, and the number of posts
   * in it: for a look with a program that knows the format. Does nothing unless overridden.
   */
  protected void inspect(Path output, int posts) throws Exception {}

  private Trial trial(Trial.Filling filling) throws Exception {
    return new Trial(temp.resolve("backup"), this::provider, options(), postsStandOldestFirst())
        .filledBy(filling);
  }

  @Test
  public final void theProviderCanBeFoundAndListed() {
    List<String> advice = ProviderCheck.advice(provider());
    if (!advice.isEmpty()) fail(String.join("\n", advice));
  }

  @Test
  public final void everyPostOfTheHardCasesIsReadBack() throws Exception {
    try (Trial trial = trial(HardCases::fill)) {
      Assumptions.assumeTrue(
          trial.canReadBack(),
          "The provider implements neither OutputReader nor StoreReader, so nobody can tell whether"
              + " its output holds every post: 'mmbackup verify' cannot either.");
      trial.runWell("when it wrote the hard cases");
      trial.expectReadBack("when it had written the hard cases");
      trial.expectVerified("when it had written the hard cases");
      inspect(trial.output(), trial.workspace.posts().size());
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  public final void theSameArchiveGivesTheSameBytes() throws Exception {
    try (Trial trial = trial(HardCases::fill)) {
      trial.runWell("when it wrote the hard cases");
      Outputs here = trial.outputs();
      Outputs elsewhere = freshElsewhere(trial);
      expect(
          here.difference(elsewhere),
          "The writer '%s' wrote different bytes for the same archive: ".formatted(trial.writer()),
          "Use no clock, no chance, no order of a HashMap, no default locale, zone or character"
              + " set; the zone is context.zone().");
      String today = LocalDate.now(ZoneOffset.UTC).toString();
      if (here.show(today)) {
        fail(
            ("The writer '%s' wrote today's date (%s), so tomorrow it writes different bytes for"
                 + " the same archive. Channel.recordedAt() is a time that may stand in an output.")
                .formatted(trial.writer(), today));
      }
    }
  }

  private static Outputs freshElsewhere(Trial trial) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      return trial.freshOutputs();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  final void whatHappensBetweenTwoRunsIsInTheNextOutput(Happening happening) throws Exception {
    try (Trial trial = trial(HardCases::fill).deleted(happening.deleted())) {
      trial.runWell("when it wrote the hard cases");
      Outputs before = trial.outputs();
      happening.in(trial.workspace);
      trial.runWell("when it wrote again after " + happening);
      Outputs after = trial.outputs();
      String missed =
          "The writer '%s' missed %s: after %s, "
              .formatted(trial.writer(), happening.name, happening.told);
      expect(after.difference(trial.freshOutputs()), missed, happening.advice);
      expect(wordsMissed(happening, before, after), missed, happening.advice);
      if (trial.canReadBack()) trial.expectReadBack("after " + happening);
    }
  }

  /**
   * An output that showed the old words shows the new ones; formats that hide texts do not tell.
   */
  private static Optional<String> wordsMissed(Happening happening, Outputs before, Outputs after) {
    if (!happening.goes.isEmpty() && before.show(happening.goes)) {
      if (after.show(happening.goes)) {
        return Optional.of("the output still shows '" + happening.goes + "'.");
      }
      if (!after.show(happening.comes)) {
        return Optional.of("the output does not show '" + happening.comes + "'.");
      }
    }
    boolean texts = before.show(HardCases.FIRST_TEXT);
    if (happening == Happening.EDIT && texts && !after.show(happening.comes)) {
      return Optional.of("the output does not show its new text, '" + happening.comes + "'.");
    }
    return Optional.empty();
  }

  @Test
  public final void aSecondRunWritesNothing() throws Exception {
    try (Trial trial = trial(HardCases::fill)) {
      trial.runWell("when it wrote the hard cases");
      expectNothingWritten(trial, "though nothing had changed");
    }
  }

  private static void expectNothingWritten(Trial trial, String though) throws Exception {
    ExportResult.Written again = trial.runWell("when it ran again");
    if (again.channels() > 0 || again.filesNow() > 0) {
      fail(
          ("The writer '%s' wrote %d files of %d channels again, %s. Nobody but the host may change"
                  + " what was published.")
              .formatted(trial.writer(), again.filesNow(), again.channels(), though));
    }
  }

  static Stream<Integer> seeds() {
    return Stream.iterate(1, seed -> seed + 1).limit(16);
  }

  @ParameterizedTest(name = "history {0}")
  @Tag("random")
  @MethodSource("seeds")
  final void afterARandomHistoryTheOutputIsThatOfAFreshExport(int seed) throws Exception {
    try (Trial trial = trial(workspace -> {})) {
      trial.deleted(seed % 2 == 0 ? Deleted.HIDE : Deleted.MARK);
      RandomHistory history = new RandomHistory(trial.workspace, seed);
      for (int round = 0; round < 12; round++) {
        List<String> happened = new ArrayList<>();
        while (happened.isEmpty() || !history.chance(6)) happened.add(history.happen());
        if (history.chance(3) && round < 11) continue;
        trial.runWell("in random history " + seed);
        expect(
            trial.outputs().difference(trial.freshOutputs()),
            "The writer '%s' missed something in random history %d: "
                .formatted(trial.writer(), seed),
            ("Since the run before: %s. What is rendered again has to show all that changes() and"
                    + " removed() tell of, also where other posts show it: threads, months, names.")
                .formatted(String.join("; ", happened)));
      }
      if (trial.canReadBack()) trial.expectReadBack("in random history " + seed);
      trial.expectVerified("in random history " + seed);
      expectNothingWritten(trial, "though nothing had changed");
    }
  }

  @Test
  public final void aPublishedFileThatIsLostIsWrittenAgain() throws Exception {
    try (Trial trial = trial(HardCases::fill)) {
      trial.runWell("when it wrote the hard cases");
      Outputs before = trial.outputs();
      for (Path file : trial.published()) {
        Files.delete(file);
        trial.runWell("when a file that it had published was gone");
        expect(
            trial.outputs().difference(before),
            "The writer '%s' did not write a lost file again: ".formatted(trial.writer()),
            "When everything(), nothing that was written before counts.");
      }
    }
  }

  /** Each operation of the output fails once, in one run each. */
  @Test
  @Tag("faults")
  public final void aFailureOfTheOutputFailsTheCall() throws Exception {
    try (Trial trial = trial(HardCases::fill)) {
      trial.runWell("when it wrote the hard cases");
      boolean more = true;
      for (int n = 1; more && n < MOST_FAULTS; n++) {
        trial.workspace.edit(HardCases.EDITED, "edited " + n);
        trial.workspace.channel(HardCases.REEDS, "P", "reeds", "Reeds " + n);
        more = faultTried(trial, n);
      }
    }
  }

  private static boolean faultTried(Trial trial, int n) throws Exception {
    Outputs before = trial.files();
    Faults faults = new Faults(n);
    ExportResult.Written result = trial.run(faults);
    if (faults.fault().isEmpty()) {
      trial.expectNoProblems(result, "when it wrote an edit and a new name");
      return false;
    }
    Faults.Fault fault = faults.fault().get();
    String failed = fault.operation() + " " + fault.path() + " failed";
    if (faults.wasIgnored() || result.problems().isEmpty()) {
      fail(
          ("The writer '%s' ignored a failure: %s with an IOException, yet its call returned as if"
                  + " all were well. Let the exception pass, and use nothing that swallows it (a"
                  + " PrintWriter does); close() may throw too.")
              .formatted(trial.writer(), failed));
    }
    if (!faults.open().isEmpty()) {
      fail(
          "The writer '%s' did not close %s when %s. Open files in a try-with-resources statement."
              .formatted(trial.writer(), String.join(", ", faults.open()), failed));
    }
    Outputs between = trial.files();
    trial.runWell("when " + failed + " in the run before");
    Outputs fresh = trial.freshOutputs();
    expect(
        between.neither(before, fresh),
        "The writer '%s' left something half written when %s: ".formatted(trial.writer(), failed),
        "It is neither as before nor as it should be.");
    expect(
        trial.outputs().difference(fresh),
        "The writer '%s' lost something when %s: after the next run, which had no trouble, "
            .formatted(trial.writer(), failed),
        "A call that failed counts for nothing: keep no note of it.");
    return true;
  }

  @Test
  @Tag("faults")
  public final void anInterruptedRunIsMadeGoodByTheNext() throws Exception {
    try (Trial trial = trial(HardCases::fill)) {
      boolean more = true;
      for (int at = 1; more; at += 1 + at / 4) more = interruptionTried(trial, at);
    }
  }

  private static boolean interruptionTried(Trial trial, int at) throws Exception {
    Outputs before = trial.files();
    trial.workspace.team("Laboratory " + at);
    Interruption interruption = new Interruption(Thread.currentThread(), at);
    try {
      trial.run(interruption);
    } catch (InterruptedIOException e) {
      Thread.interrupted();
      interruption.writer().join();
    }
    if (!interruption.happened()) return false;
    Outputs between = trial.files();
    trial.runWell("when the run before was interrupted");
    Outputs fresh = trial.freshOutputs();
    expect(
        between.neither(before, fresh),
        "The writer '%s' left something half written when interrupted: ".formatted(trial.writer()),
        "It is neither as before nor as it should be.");
    expect(
        trial.outputs().difference(fresh),
        "The writer '%s' lost something when interrupted: after the next run, "
            .formatted(trial.writer()),
        "A call that failed counts for nothing: keep no note of it.");
    return true;
  }

  @Test
  @Tag("large")
  public final void memoryDoesNotGrowWithAChannel() throws Exception {
    try (Trial trial = trial(workspace -> LongChannel.fill(workspace, LARGE))) {
      LiveHeap heap = new LiveHeap(WEIGHED_EVERY);
      ExportResult.Written result = trial.runInProductionPieces(heap);
      if (heap.given() >= LARGE / 2 && heap.growth() > MOST_GROWTH) {
        fail(
            ("The memory that the writer '%s' takes grows with a channel: %,d kB more were alive"
                    + " near the end of a channel of %,d posts than near its start. Write each post"
                    + " when you are given it; to look at something again, ask the export again.")
                .formatted(trial.writer(), heap.growth() >> 10, LARGE));
      }
      trial.expectNoProblems(result, "when it wrote a channel of " + LARGE + " posts");
    }
  }

  private static void expect(Optional<String> found, String told, String advice) {
    if (found.isPresent()) fail(told + found.get() + "\n" + advice);
  }
}
