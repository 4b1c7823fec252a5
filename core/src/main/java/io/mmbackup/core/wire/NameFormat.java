package io.mmbackup.core.wire;

import java.util.Optional;

/**
 * How Mattermost shows people's names: the user's preference {@code display_settings/name_format},
 * else the server's {@code TeammateNameDisplay}.
 */
public enum NameFormat {
  /** The user name. */
  USERNAME,
  /** The nickname, else the full name, else the user name. */
  NICKNAME_FULL_NAME,
  /** The full name, else the user name. */
  FULL_NAME;

  /** From a preference or setting; user names for anything unknown, as the server does. */
  public static NameFormat of(Optional<String> setting) {
    return switch (setting.orElse("")) {
      case "nickname_full_name" -> NICKNAME_FULL_NAME;
      case "full_name" -> FULL_NAME;
      default -> USERNAME;
    };
  }

  /** What is shown for this person; never empty. */
  public String of(UserObject user) {
    String fullName = (user.firstName() + " " + user.lastName()).strip();
    return switch (this) {
      case USERNAME -> user.username();
      case FULL_NAME -> firstOf(fullName, user.username());
      case NICKNAME_FULL_NAME -> firstOf(user.nickname().strip(), fullName, user.username());
    };
  }

  private static String firstOf(String... names) {
    for (String name : names) if (!name.isEmpty()) return name;
    return "";
  }
}
