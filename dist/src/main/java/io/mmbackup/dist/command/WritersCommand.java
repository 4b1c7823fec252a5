package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.dist.report.WritersText;
import io.mmbackup.spi.WriterOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code mmbackup writers}: which formats there are, with their options. */
final class WritersCommand implements Command {
  @Override
  public String name() {
    return "writers";
  }

  @Override
  public String summary() {
    return "Which formats can be written, and their options";
  }

  @Override
  public String usage() {
    return "writers [FLAGS]";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(new FlagGroup("Which", List.of(Flags.PLUGINS)), ConsoleFlags.ANSWER);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    Writers writers = InstalledWriters.with(arguments, console.surroundings(), Optional.empty());
    List<WritersText.Entry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>(writers.problems());
    for (Writer writer : writers.all()) {
      try {
        entries.add(entry(writer, InstalledWriters.options(writer), console));
      } catch (UsageException e) {
        problems.add(Objects.requireNonNullElse(e.getMessage(), e.hint()));
      }
    }
    console.print(new WritersText(console.sheet()).lines(entries, problems));
    return ExitCode.COMPLETE;
  }

  private static WritersText.Entry entry(
      Writer writer, List<WriterOption<?>> options, Console console) {
    String origin =
        writer.isBuiltIn() ? writer.origin() : console.sheet().path(Path.of(writer.origin()));
    return new WritersText.Entry(
        writer.name(), writer.version(), writer.summary(), origin, options);
  }
}
