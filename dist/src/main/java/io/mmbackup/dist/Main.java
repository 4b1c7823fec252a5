package io.mmbackup.dist;

import io.mmbackup.dist.command.Application;
import io.mmbackup.dist.command.Surroundings;
import java.util.List;

/** Where the process begins. */
public final class Main {
  private Main() {}

  /** Ends the process with the exit code of the command. */
  public static void main(String[] words) {
    Surroundings surroundings = ThisProcess.surroundings();
    PluginExit exit = new PluginExit(surroundings);
    exit.watch();
    int code = run(List.of(words), surroundings);
    exit.over();
    System.exit(code);
  }

  /** Runs a command in these surroundings and returns its exit code. Does not end the process. */
  public static int run(List<String> words, Surroundings surroundings) {
    return new Application(surroundings).run(words).number();
  }
}
