package io.mmbackup.dist.command;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.dist.report.SearchJson;
import io.mmbackup.dist.report.SearchText;
import io.mmbackup.search.NoIndexException;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.index.IndexFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** {@code mmbackup search QUERY}: finds messages again, without the network. */
final class SearchCommand implements Command {
  private static final int USUAL_LIMIT = 10;
  private static final int HIGHEST_LIMIT = 10_000;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String summary() {
    return "Find messages again, without the network";
  }

  @Override
  public String usage() {
    return "search [FLAGS] QUERY";
  }

  @Override
  public boolean takesWords() {
    return true;
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(
        Folder.FLAGS, new FlagGroup("What", List.of(Flags.LIMIT, Flags.JSON)), ConsoleFlags.ANSWER);
  }

  @Override
  public List<String> notes() {
    return List.of(
        "mmbackup search 'drift gauge'                  both words, in any form",
        "mmbackup search '\"gauge drift\" -from:ci-bot'   these words side by side",
        "mmbackup search 'in:release has:file ext:pdf during:2024-03'",
        "mmbackup search '(ABC-123 OR abc-12*) before:2024 is:pinned'");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException, IOException {
    String query = String.join(" ", arguments.words());
    if (query.isBlank()) {
      throw new UsageException(
          "mmbackup search wants to know what to search for.",
          "For example: mmbackup search 'drift gauge from:anna'.");
    }
    int limit = arguments.number(Flags.LIMIT, 1, HIGHEST_LIMIT, USUAL_LIMIT);
    Path folder = Folder.existing(arguments);
    try (OpenBackup backup = OpenBackup.open(folder);
        SearchIndex index = index(backup)) {
      if (!backup.isUpToDate(IndexFormat.WRITER)) {
        console.warn(
            "The search index is older than the backup. To renew it: "
                + backup.renewal(IndexFormat.WRITER));
      }
      SearchResults results =
          index.search(
              SearchRequest.of(
                  query, backup.zone(), console.surroundings().clock().instant(), limit));
      if (arguments.has(Flags.JSON)) {
        console.out().printText(new SearchJson(backup).text(query, results));
      } else {
        console.print(
            new SearchText(console.sheet().in(backup.zone()), backup).lines(query, results));
      }
    }
    return ExitCode.COMPLETE;
  }

  private static SearchIndex index(OpenBackup backup) throws IOException {
    try {
      return SearchIndex.open(backup.store(IndexFormat.WRITER));
    } catch (NoIndexException e) {
      throw new ArchiveException(
          Objects.requireNonNullElse(e.getMessage(), "There is no search index."),
          "Build it with: " + backup.renewal(IndexFormat.WRITER));
    }
  }
}
