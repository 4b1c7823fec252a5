package io.mmbackup.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.export.ExportListener;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.export.ExportRun;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.StoreReader;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One backup with the writer under test, run by the production export. */
final class Trial implements AutoCloseable {
  /** So few that a store is given every channel in pieces. */
  private static final int PIECE = 3;

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int MOST_ADVICE = 5;

  /** Fills a workspace. */
  interface Filling {
    void of(Workspace workspace) throws IOException;
  }

  final Workspace workspace;
  private final Path folder;
  private final Supplier<WriterProvider> provider;
  private final WriterFormat format;
  private final Map<String, String> options;
  private final boolean oldestFirst;
  private final List<Throwable> failures = new ArrayList<>();
  private Deleted deleted = Deleted.MARK;
  private int fresh;

  /** {@code options} are by the names that the writer declares. */
  Trial(
      Path folder,
      Supplier<WriterProvider> provider,
      Map<String, String> options,
      boolean oldestFirst)
      throws IOException {
    this.folder = folder;
    this.provider = provider;
    this.options = options;
    this.oldestFirst = oldestFirst;
    this.format =
        Objects.requireNonNull(provider.get().getClass().getAnnotation(WriterFormat.class));
    this.workspace = new Workspace(folder);
  }

  Trial filledBy(Filling filling) throws IOException {
    filling.of(workspace);
    return this;
  }

  /** What becomes of posts that were deleted on the server. */
  Trial deleted(Deleted chosen) {
    deleted = chosen;
    return this;
  }

  String writer() {
    return format.name();
  }

  private Writer writer(String name, Watch watch) {
    return new Writer(
        name,
        format.version(),
        format.summary(),
        "under test",
        () -> new Watched(provider.get(), watch, failures),
        provider.get().getClass().getClassLoader());
  }

  /** As the host would find it. */
  private Writer unwatched() {
    return new Writer(
        format.name(),
        format.version(),
        format.summary(),
        "under test",
        provider,
        provider.get().getClass().getClassLoader());
  }

  /** Runs the writer and tells what the host says of it. */
  ExportResult.Written run(Watch watch) throws IOException {
    return inPieces(writer(writer(), watch));
  }

  /** The same with pieces of the size that users get. */
  ExportResult.Written runInProductionPieces(Watch watch) throws IOException {
    failures.clear();
    return ExportRun.run(
            workspace.archive(),
            List.of(writer(writer(), watch)),
            how(writer()),
            ExportListener.SILENT)
        .writers()
        .getFirst();
  }

  private ExportResult.Written inPieces(Writer writer) throws IOException {
    return inPieces(writer, how(writer.name()));
  }

  private ExportResult.Written inPieces(Writer writer, ExportOptions how) throws IOException {
    failures.clear();
    return ExportRun.run(workspace.archive(), List.of(writer), how, ExportListener.SILENT, PIECE)
        .writers()
        .getFirst();
  }

  private ExportOptions how(String name) {
    Map<String, String> chosen = new HashMap<>();
    options.forEach((option, value) -> chosen.put(name + "." + option, value));
    return withOptions(chosen);
  }

  private ExportOptions withOptions(Map<String, String> chosen) {
    return new ExportOptions(ZONE, deleted, chosen, ExportOptions.DEFAULT_STALL);
  }

  /** Runs the writer, which is to do well; {@code when} begins "when". */
  ExportResult.Written runWell(String when) throws IOException {
    ExportResult.Written result = run(Watch.NONE);
    expectNoProblems(result, when);
    return result;
  }

  void expectNoProblems(ExportResult.Written result, String when) {
    if (result.problems().isEmpty()) return;
    String problem = result.problems().getFirst();
    String advice =
        problem.contains("left a file open")
            ? " Close what create() gives in every case: open it in a try-with-resources statement."
            : " What it threw is the cause below.";
    String message =
        "The writer '%s' failed %s, though nothing was wrong with the archive or the output. %s%s"
            .formatted(writer(), when, problem, advice);
    fail(message, failures.isEmpty() ? null : failures.getFirst());
  }

  /** What is published now, a store as its reader tells it: after a run that did well. */
  Outputs outputs() throws IOException {
    return outputs(writer());
  }

  /** The files that are published now, whatever the last run did. */
  Outputs files() throws IOException {
    return Outputs.of(output());
  }

  private Outputs outputs(String name) throws IOException {
    Path output = folder.resolve(name);
    Outputs files = Outputs.of(output);
    return provider.get() instanceof StoreReader reader
        ? files.with(rows(reader, output.resolve("_store")))
        : files;
  }

  private static Map<String, String> rows(StoreReader reader, Path store) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    reader.read(store, new StoreRows(rows));
    return rows;
  }

  /** What an export that never ran before makes of the archive as it is now. */
  Outputs freshOutputs() throws IOException {
    String name = "kit-fresh-" + ++fresh;
    ExportResult.Written result = inPieces(writer(name, Watch.NONE));
    expectNoProblems(result, "when it rendered everything anew");
    Outputs outputs = outputs(name);
    Trees.delete(folder.resolve(name));
    workspace.change(t -> t.removeCursors(name));
    try (Snapshot snapshot = workspace.archive().snapshot()) {
      for (Publication file : snapshot.publications().of(name)) {
        workspace.change(t -> t.removePublication(name, file.path()));
      }
    }
    return outputs;
  }

  /** The writer's folder. */
  Path output() {
    return folder.resolve(writer());
  }

  /** The files that are published now. */
  List<Path> published() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Snapshot snapshot = workspace.archive().snapshot()) {
      for (Publication file : snapshot.publications().of(writer())) {
        files.add(output().resolve(file.path()));
      }
    }
    return files;
  }

  /** Whether what is published can be read back at all. */
  boolean canReadBack() {
    return provider.get() instanceof OutputReader || provider.get() instanceof StoreReader;
  }

  /** What is published is what the writer was given; {@code when} begins "when". */
  void expectReadBack(String when) throws IOException {
    Given given = new Given();
    String name = "kit-given-" + ++fresh;
    Writer remembering = new Writer(name, 1, "", "kit", () -> given, Trial.class.getClassLoader());
    inPieces(remembering, withOptions(Map.of()));
    WriterProvider reading = provider.get();
    ReadingBack back = new ReadingBack(writer(), given.posts(), this::describe, oldestFirst);
    try (Snapshot snapshot = workspace.archive().snapshot()) {
      Map<Long, String> paths = new HashMap<>();
      for (ChannelRow channel : snapshot.channels()) paths.put(channel.no(), channel.path());
      Path output = output();
      if (reading instanceof OutputReader reader) {
        for (Publication file : snapshot.publications().of(writer())) {
          String channel = paths.getOrDefault(file.channel(), "");
          back.file(reader, output.resolve(file.path()), file.path(), channel);
        }
      }
      if (reading instanceof StoreReader reader) back.store(reader, output.resolve("_store"));
    }
    expectNone(canReadBack() ? back.advice(reading) : List.of(), when);
  }

  private String describe(String postId) {
    return workspace.posts().stream()
        .filter(post -> post.id.equals(postId))
        .map(post -> post.what)
        .findFirst()
        .orElse("a post");
  }

  /** The production verifier finds nothing. */
  void expectVerified(String when) throws IOException {
    List<String> found = new ArrayList<>();
    for (Finding finding :
        Verification.run(folder, List.of(unwatched()), VerificationListener.SILENT)) {
      if (!finding.subject().startsWith(writer())) continue;
      found.add(
          "The writer '%s': verify finds in %s: %s."
              .formatted(writer(), finding.subject(), finding.problem()));
    }
    expectNone(found, when);
  }

  private static void expectNone(List<String> advice, String when) {
    if (advice.isEmpty()) return;
    StringBuilder text = new StringBuilder(advice.getFirst());
    int shown = Math.min(advice.size(), MOST_ADVICE);
    for (String one : advice.subList(1, shown)) text.append("\n").append(one);
    if (advice.size() > shown) text.append("\nand ").append(advice.size() - shown).append(" more.");
    fail(text.append("\nThis was found ").append(when).append(".").toString());
  }

  @Override
  public void close() throws IOException {
    workspace.close();
  }
}
