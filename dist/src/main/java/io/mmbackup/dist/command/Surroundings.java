package io.mmbackup.dist.command;

import io.mmbackup.core.mattermost.Waiting;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Everything outside this process that a command may touch, but the network and the backup folder.
 *
 * @param environment variables
 * @param home the user's folder, shown as {@code ~}
 * @param application the folder that the user starts the program from; empty when nobody knows
 * @param in standard input
 * @param out where results go
 * @param err where failures go
 * @param outIsTerminal whether somebody looks at {@code out}
 * @param errIsTerminal likewise
 * @param columns of the terminal
 * @param charset of {@code out} and {@code err}
 * @param prompt asks for a secret without showing it; empty when there is nobody to ask
 * @param clock the time, in the zone of this machine
 * @param waiting time and chance of the client
 * @param interruptions Ctrl-C
 */
public record Surroundings(
    Map<String, String> environment,
    Path home,
    Optional<Path> application,
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    IntSupplier columns,
    Charset charset,
    Optional<SecretPrompt> prompt,
    Clock clock,
    Waiting waiting,
    Interruptions interruptions) {

  /** Asks a person. */
  @FunctionalInterface
  public interface SecretPrompt {
    /** What was typed, unseen; empty when the input ended. */
    Optional<String> ask(String question);
  }
}
