package io.mmbackup.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.dist.command.Interruptions;
import io.mmbackup.dist.command.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types commands as a user does, and reads what they print. */
final class Shell {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-02T10:00:00Z"), ZoneOffset.UTC);

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean terminal;
  private Charset charset = UTF_8;
  private String input = "";
  private Optional<Surroundings.SecretPrompt> prompt = Optional.empty();
  private Interruptions interruptions = Interruptions.NONE;
  private Waiting waiting = Backups.noWaiting();

  Shell(Path home) {
    this.home = home;
  }

  Shell onATerminal() {
    terminal = true;
    environment.put("TERM", "xterm");
    return this;
  }

  Shell in(Charset encoding) {
    charset = encoding;
    return this;
  }

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Shell input(String text) {
    input = text;
    return this;
  }

  /** What is typed, unseen, when a secret is asked for. */
  Shell answering(String secret) {
    return answeredBy(question -> Optional.of(secret));
  }

  /** Somebody who is there to be asked. */
  Shell answeredBy(Surroundings.SecretPrompt somebody) {
    prompt = Optional.of(somebody);
    return this;
  }

  Shell interruptedBy(Interruptions user) {
    interruptions = user;
    return this;
  }

  /** Types a command and returns the exit code. */
  int type(String... words) {
    out.reset();
    err.reset();
    Surroundings surroundings =
        new Surroundings(
            environment,
            home,
            Optional.of(home.resolve("application")),
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, charset),
            new PrintStream(err, true, charset),
            terminal,
            terminal,
            () -> 80,
            charset,
            prompt,
            CLOCK,
            waiting,
            interruptions);
    return Main.run(List.of(words), surroundings);
  }

  String out() {
    return out.toString(charset);
  }

  String err() {
    return err.toString(charset);
  }
}
