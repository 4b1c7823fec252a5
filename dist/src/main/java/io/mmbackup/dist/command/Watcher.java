package io.mmbackup.dist.command;

import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.Credentials;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.run.Attendant;
import io.mmbackup.dist.log.Redaction;
import java.util.List;
import java.util.Optional;

/**
 * The person at the terminal, if there is one: stops the run, and signs in again when the session
 * has ended.
 */
record Watcher(
    WatchedRun.Watch watch, Console console, ConnectionSettings connection, Redaction redaction)
    implements Attendant {

  @Override
  public Stop stop() {
    return watch.stop();
  }

  @Override
  public Optional<ConnectionSettings> signInAgain(MattermostException expired) {
    Optional<Surroundings.SecretPrompt> prompt = console.surroundings().prompt();
    if (prompt.isEmpty() || !console.surroundings().errIsTerminal()) return Optional.empty();
    return watch.undisturbed(
        () -> {
          console.warn("Your session has ended. Everything read so far is safe.");
          return token(prompt.get());
        });
  }

  private Optional<ConnectionSettings> token(Surroundings.SecretPrompt prompt) {
    Optional<String> token = prompt.ask("A new access token to go on (not shown), or Enter: ");
    if (token.isEmpty() || token.get().isBlank()) return Optional.empty();
    redaction.learn(List.of(token.get()));
    try {
      return Optional.of(connection.withCredentials(Credentials.token(token.get())));
    } catch (IllegalArgumentException e) {
      console.warn(String.valueOf(e.getMessage()));
      return token(prompt);
    }
  }
}
