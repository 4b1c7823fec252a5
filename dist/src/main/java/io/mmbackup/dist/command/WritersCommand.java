package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.dist.report.WritersText;
import io.mmbackup.spi.WriterOption;
import java.util.ArrayList;
import java.util.List;

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
    return "writers";
  }

  @Override
  public List<FlagGroup> flags() {
    return List.of(ConsoleFlags.ANSWER);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    Writers writers = InstalledWriters.all();
    List<WritersText.Entry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>(writers.problems());
    for (Writer writer : writers.all()) {
      List<WriterOption<?>> options = List.of();
      try {
        options = InstalledWriters.options(writer);
      } catch (UsageException e) {
        problems.add(e.getMessage() + " " + e.hint());
      }
      entries.add(new WritersText.Entry(writer.name(), writer.summary(), writer.origin(), options));
    }
    console.print(new WritersText(console.sheet()).lines(entries, problems));
    return ExitCode.COMPLETE;
  }
}
