package io.mmbackup.fake.state;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** A server on which nothing has happened yet but one user's registration. */
public final class NewServer {
  private static final long START = Instant.parse("2026-01-05T08:00:00Z").toEpochMilli();
  private static final String MY_ID = "me1111111111111111111111fa";

  private NewServer() {}

  /** A server with one user. */
  public static State create(Dialect dialect, String username, String firstName, String lastName) {
    ObjectNode user = PeopleChanges.userJson(dialect, MY_ID, START, username, firstName, lastName);
    ObjectNode me = user.deepCopy();
    ObjectNode notify = me.putObject("notify_props");
    notify.put("channel", "true").put("comments", "never").put("desktop", "mention");
    notify.put("email", "true").put("first_name", "false").put("push", "mention");
    me.put("last_password_update", START);
    State state = new State(dialect, new ServerClock(START), me);
    state.users().put(MY_ID, user);
    state.setClientConfig(config(dialect));
    return state;
  }

  private static ObjectNode config(Dialect dialect) {
    ObjectNode config = GoJson.object();
    config.put("BuildNumber", "").put("DiagnosticId", "fakeserver1111111111111111");
    config.put("EnableCustomEmoji", "true").put("SiteName", "Mattermost");
    config.put("SiteURL", "").put("TelemetryId", "fakeserver1111111111111111");
    config.put("Version", dialect.version());
    return config;
  }
}
