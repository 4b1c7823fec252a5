package io.mmbackup.dist.command;

import io.mmbackup.dist.report.Failure;
import io.mmbackup.dist.report.FailureText;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells that a plugin has ended the program. */
public final class PluginEnding {
  private static final Logger LOG = LoggerFactory.getLogger(PluginEnding.class);

  private PluginEnding() {}

  /** {@code culprit} as "The writer csv". Returns how the process is to end. */
  public static ExitCode tell(String culprit, Surroundings surroundings) {
    ExitCode exit = ExitCode.FAILED;
    Console console = Console.of(surroundings);
    LOG.error("{} has ended the program; exit code {}", culprit, exit.spoken());
    Failure failure =
        new Failure(
            culprit + " has ended the program.",
            List.of(
                "It called System.exit in the middle of the work. What it was writing is not"
                    + " published; the archive and everything published before are whole."),
            "Run it again without this writer, or with a version of it that is mended: the run goes"
                + " on from here.");
    console
        .err()
        .print(new FailureText(console.sheet()).lines(failure, exit.spoken(), Optional.empty()));
    return exit;
  }
}
