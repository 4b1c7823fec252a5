package io.mmbackup.core.run;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.ChannelStatistics;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.FileRow;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.TeamRow;
import io.mmbackup.core.crawl.Counters;
import io.mmbackup.core.crawl.CrawlResult;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.export.Standing;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.wire.FileObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Gathers a {@link Summary}: what the archive holds now, and what the phases did. */
final class Report {
  private static final String NO_RUN =
      "No run has come to its end yet, so not everything is known: run the same command again.";

  private final Snapshot snapshot;
  private final Map<Long, ChannelStatistics> statistics;
  private final Map<Long, ChannelRow> channels = new HashMap<>();
  private CrawlResult crawl = new CrawlResult(0, 0, 0, 0, List.of());
  private ExportResult export = new ExportResult(List.of());
  private List<Finding> findings = List.of();
  private List<String> warnings = List.of();

  Report(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.statistics = snapshot.posts().statistics();
    for (ChannelRow row : snapshot.channels()) channels.put(row.no(), row);
  }

  Report crawled(CrawlResult result) {
    crawl = result;
    return this;
  }

  Report exported(ExportResult result) {
    export = result;
    return this;
  }

  Report verified(List<Finding> found) {
    findings = found;
    return this;
  }

  Report warned(List<String> sentences) {
    warnings = sentences;
    return this;
  }

  Summary summary(Path folder, Duration took) {
    List<Conversation> conversations = conversations();
    List<WriterReport> writers = export.writers().stream().map(Report::report).toList();
    return new Summary(
        folder,
        account(),
        took,
        conversations,
        posts(),
        files(),
        missing(),
        writers,
        gaps(),
        findings,
        warnings.stream().filter(sentence -> !isProblem(sentence, writers)).toList(),
        leftOut());
  }

  /** What a writer could not do is told with the writer. */
  private static boolean isProblem(String sentence, List<WriterReport> writers) {
    return writers.stream().anyMatch(writer -> writer.problems().contains(sentence));
  }

  private LeftOut leftOut() {
    long files = 0;
    long bytes = 0;
    for (Content content : snapshot.contents().withStatus(Content.Status.LEFT_OUT)) {
      files++;
      bytes += Math.max(0, content.size());
    }
    return new LeftOut(number("left_out_conversations"), files, bytes);
  }

  private long number(String key) {
    return snapshot.meta(key).map(Long::parseLong).orElse(0L);
  }

  private Optional<Account> account() {
    return snapshot
        .meta("server_url")
        .map(
            url ->
                new Account(
                    snapshot.meta("site_name").orElse("Mattermost"),
                    url,
                    snapshot.meta("server_version").orElse(""),
                    snapshot.meta("username").orElse("")));
  }

  private List<Conversation> conversations() {
    Map<String, String> teams = new HashMap<>();
    for (TeamRow team : snapshot.people().teams()) {
      teams.put(team.team().id(), team.team().displayName());
    }
    List<Conversation> all = new ArrayList<>();
    for (ChannelRow row : snapshot.channels()) {
      all.add(conversation(row, teams.getOrDefault(row.teamId(), "")));
    }
    return all;
  }

  private Conversation conversation(ChannelRow row, String team) {
    ChannelStatistics stored = Objects.requireNonNull(statistics.get(row.no()));
    return new Conversation(
        row.id(),
        row.displayName(),
        row.path(),
        team,
        row.teamId().isEmpty(),
        stored.posts(),
        stored.filesPresent(),
        instant(stored.newest()),
        Standing.of(row.state()),
        chosen(row.state().askedFrom()),
        chosen(row.state().askedUntil()),
        evidence(row.state(), stored));
  }

  private static Evidence evidence(ChannelState state, ChannelStatistics stored) {
    Counters counters = Counters.of(state).orElse(new Counters(0, 0));
    return new Evidence(
        state.completeAsOf() == 0
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(state.completeAsOf())),
        counters.server(),
        counters.unseen(),
        stored.deletedPosts(),
        stored.deletedUnseen(),
        stored.vanished(),
        stored.filesMissing());
  }

  private static Optional<Instant> chosen(long time) {
    return time == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(time));
  }

  private static Optional<Instant> instant(OptionalLong time) {
    return time.isPresent()
        ? Optional.of(Instant.ofEpochMilli(time.getAsLong()))
        : Optional.empty();
  }

  private Totals posts() {
    long total = 0;
    long deleted = 0;
    for (ChannelStatistics one : statistics.values()) {
      total += one.posts();
      deleted += one.deletedPosts();
    }
    return new Totals(
        total, crawl.postsAdded(), crawl.postsChanged(), crawl.postsDeleted(), deleted);
  }

  private Totals files() {
    long total = 0;
    for (ChannelStatistics one : statistics.values()) total += one.filesPresent();
    return new Totals(total, crawl.filesStored(), 0, 0, snapshot.contents().ofDeletedPosts());
  }

  private List<MissingFile> missing() {
    List<MissingFile> all = new ArrayList<>();
    for (Content.Status status : Content.Status.values()) {
      if (status == Content.Status.PRESENT || status == Content.Status.LEFT_OUT) continue;
      for (Content content : snapshot.contents().withStatus(status)) all.add(missing(content));
    }
    return all;
  }

  private MissingFile missing(Content content) {
    ChannelRow row = channels.get(content.channel());
    String because =
        content.status() == Content.Status.WANTED
            ? "It has not been downloaded yet."
            : content.reason();
    return new MissingFile(
        name(content),
        row == null ? "" : row.displayName(),
        because,
        content.status() != Content.Status.MISSING,
        content.reported() > 0);
  }

  private String name(Content content) {
    if (content.kind() != Content.Kind.ATTACHMENT) return content.path();
    return snapshot
        .contents()
        .file(content.id())
        .flatMap(FileRow::object)
        .map(FileObject::name)
        .orElse(content.id());
  }

  private List<String> gaps() {
    // What was never listed cannot be known to be missing.
    if (snapshot.meta("last_crawl_at").isEmpty()) return List.of(NO_RUN);
    return snapshot
        .meta("gaps")
        .filter(text -> !text.isEmpty())
        .map(text -> List.of(text.split("\n", -1)))
        .orElse(List.of());
  }

  private static WriterReport report(ExportResult.Written written) {
    return new WriterReport(
        written.writer(),
        written.channels(),
        written.filesNow(),
        written.filesInAll(),
        written.problems(),
        written.warnings());
  }
}
