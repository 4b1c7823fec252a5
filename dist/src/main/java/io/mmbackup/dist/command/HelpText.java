package io.mmbackup.dist.command;

import io.mmbackup.dist.terminal.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/** Help that fits on a screen: 80 columns, 40 lines at most. */
final class HelpText {
  private static final int COMMAND_COLUMN = 12;
  private static final int FLAG_COLUMN = 29;

  private HelpText() {}

  static List<Line> overview() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of("mmbackup ")
            .bold("backs up everything you can see on a Mattermost server")
            .plain(" into a folder."));
    lines.add(Line.EMPTY);
    for (Command command : Commands.ALL) {
      lines.add(Line.of("  ").cyan(command.name()).to(COMMAND_COLUMN).plain(command.summary()));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of("  ").cyan("mmbackup demo").to(46).plain("try it, without a server"));
    lines.add(
        Line.of("  ")
            .cyan("mmbackup --server https://chat.example.com")
            .to(46)
            .plain("the first run"));
    lines.add(Line.of("  ").cyan("mmbackup backup").to(46).plain("every run after that"));
    lines.add(Line.EMPTY);
    lines.add(
        Line.EMPTY.dim(
            "Exit codes: 0 complete, 1 failed, 2 not understood, 3 something is missing,"));
    lines.add(Line.EMPTY.dim("4 not signed in, 130 interrupted. Flags: mmbackup help COMMAND."));
    return lines;
  }

  static List<Line> of(Command command) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY.bold("mmbackup " + command.usage()).plain("  " + command.summary()));
    for (FlagGroup group : command.flags()) {
      lines.add(Line.EMPTY.bold(group.title()));
      addFlags(lines, group.flags());
    }
    if (!command.notes().isEmpty()) {
      lines.add(Line.EMPTY.bold("For example"));
      for (String note : command.notes()) lines.add(Line.of("  ").cyan(note));
    }
    return lines;
  }

  /** Neighbors that are described alike share a line. */
  private static void addFlags(List<Line> lines, List<Option> flags) {
    String names = "";
    for (int i = 0; i < flags.size(); i++) {
      names += "--" + flags.get(i).getLongOpt();
      boolean shared =
          i + 1 < flags.size()
              && flags.get(i + 1).getDescription().equals(flags.get(i).getDescription());
      if (!shared) lines.add(flag(names, flags.get(i)));
      names = shared ? names + ", " : "";
    }
  }

  private static Line flag(String names, Option flag) {
    String name = names + (flag.hasArg() ? " " + flag.getArgName() : "");
    return Line.of("  ").cyan(name).plain("  ").to(FLAG_COLUMN).plain(flag.getDescription());
  }
}
