package io.mmbackup.dist.command;

import java.io.IOException;
import java.util.List;

/** One word after {@code mmbackup}. Stateless. */
interface Command {
  /** What is typed. */
  String name();

  /** A few words for the list of commands. */
  String summary();

  /** The first line of its help, after {@code mmbackup}. */
  String usage();

  /** Its flags, as its help groups them. */
  List<FlagGroup> flags();

  /** Whether it is called with words of the user's own, and not with flags alone. */
  default boolean takesWords() {
    return false;
  }

  /** Lines for the end of its help: what to type, and what it is good for. */
  default List<String> notes() {
    return List.of();
  }

  /** Does it. Failures are told by the caller. */
  ExitCode run(Arguments arguments, Console console)
      throws UsageException, IOException, InterruptedException;
}
