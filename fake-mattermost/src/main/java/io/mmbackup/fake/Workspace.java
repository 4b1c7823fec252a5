package io.mmbackup.fake;

import io.mmbackup.fake.state.RecordedWorkspace;
import io.mmbackup.fake.state.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a server holds: users, teams, channels, posts, files, emoji, and the one user who is signed
 * in. Thread-safe; changes show at once on a running server.
 */
public final class Workspace {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final State state;

  private Workspace(State state) {
    this.state = state;
  }

  /** The whole workspace that was recorded from a real server of this version. */
  public static Workspace recorded(ServerVersion version) {
    return new Workspace(RecordedWorkspace.load(version.dialect()));
  }

  /** The version as which it was made. */
  public ServerVersion version() {
    return ServerVersion.of(state.dialect());
  }

  State state() {
    return state;
  }

  String httpDate() {
    return HTTP_DATE.format(Instant.ofEpochMilli(state.clock().now()));
  }
}
