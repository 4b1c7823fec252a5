package io.mmbackup.core.export;

import io.mmbackup.core.wire.UserObject;
import java.util.Map;

/** By what name people are shown: the account's own choice, else the server's. */
enum NameFormat {
  USERNAME {
    @Override
    String of(UserObject user) {
      return user.username();
    }
  },
  NICKNAME_FULL_NAME {
    @Override
    String of(UserObject user) {
      return user.nickname().isBlank() ? FULL_NAME.of(user) : user.nickname();
    }
  },
  FULL_NAME {
    @Override
    String of(UserObject user) {
      String name = (user.firstName() + " " + user.lastName()).strip();
      return name.isEmpty() ? user.username() : name;
    }
  };

  abstract String of(UserObject user);

  /**
   * The server's setting is {@code TeammateNameDisplay}; the account's counts, unless the server
   * locks it.
   */
  static NameFormat chosen(String preference, Map<String, String> serverConfig) {
    NameFormat ofServer =
        parse(serverConfig.getOrDefault("TeammateNameDisplay", "username"), USERNAME);
    boolean locked = "true".equals(serverConfig.get("LockTeammateNameDisplay"));
    return locked ? ofServer : parse(preference, ofServer);
  }

  private static NameFormat parse(String text, NameFormat otherwise) {
    return switch (text) {
      case "username" -> USERNAME;
      case "nickname_full_name" -> NICKNAME_FULL_NAME;
      case "full_name" -> FULL_NAME;
      default -> otherwise;
    };
  }
}
