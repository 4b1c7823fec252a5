package io.mmbackup.core.wire;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The time zone a user has set in Mattermost. */
public final class UserZone {
  private UserZone() {}

  /** Empty when none is set, or one that Java does not know. */
  public static Optional<ZoneId> of(UserObject user) throws MalformedJsonException {
    Map<String, String> settings = new HashMap<>();
    WireReader.document(
        user.raw(),
        0,
        user.raw().length,
        in -> {
          in.object(
              (name, at) -> {
                if (name.equals("timezone")) {
                  at.object((key, value) -> settings.put(key, value.string()));
                } else {
                  at.skip();
                }
              });
          return settings;
        });
    boolean automatic = !"false".equals(settings.get("useAutomaticTimezone"));
    return zone(settings.getOrDefault(automatic ? "automaticTimezone" : "manualTimezone", ""));
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
