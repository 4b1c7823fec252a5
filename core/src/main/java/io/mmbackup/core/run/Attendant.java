package io.mmbackup.core.run;

import io.mmbackup.core.crawl.Stop;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.MattermostException;
import java.util.Optional;

/** Who watches over a run and may say something to it. */
public interface Attendant {
  /** Nobody: it runs to its end. */
  static Attendant nobody() {
    Stop never = new Stop();
    return () -> never;
  }

  /** His wish that it ends. */
  Stop stop();

  /**
   * The session has ended in the middle of the run: how to go on, with other credentials. Called on
   * the thread that runs; empty when it shall end.
   */
  default Optional<ConnectionSettings> signInAgain(MattermostException expired) {
    return Optional.empty();
  }
}
