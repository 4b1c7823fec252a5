package io.mmbackup.core.mattermost;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The promise that a backup changes nothing on the server: every request passes here, and only
 * these shapes pass. {@code GET} alone would not do, some of them have effects ({@code
 * /posts/{id}/reveal} burns a message).
 */
final class ReadOnly {
  private static final String ID = "[A-Za-z0-9]{26}";

  private static final List<Pattern> ALLOWED =
      List.of(
          allow("GET /system/ping"),
          allow("GET /config/client"),
          allow("GET /users/me"),
          allow("GET /users/me/teams"),
          allow("GET /users/me/preferences"),
          allow("GET /users/me/channels"),
          allow("GET /users/me/teams/{id}/channels"),
          allow("GET /users/me/teams/{id}/channels/categories"),
          allow("GET /users/me/teams/{id}/channels/members"),
          allow("GET /users"),
          allow("GET /users/{id}/image"),
          allow("GET /users/me/teams/{id}/threads"),
          allow("GET /users/me/teams/{id}/drafts"),
          allow("GET /teams/{id}/channels"),
          allow("GET /teams/{id}/image"),
          allow("GET /channels/{id}"),
          allow("GET /channels/{id}/posts"),
          allow("GET /posts/{id}/edit_history"),
          allow("GET /emoji/{id}/image"),
          allow("GET /files/{id}"),
          allow("GET /files/{id}/info"),
          allow("POST /users/ids"),
          allow("POST /users/group_channels"),
          allow("POST /posts/ids"));

  private static final Pattern WHOLE_ID = Pattern.compile(ID);

  private ReadOnly() {}

  /**
   * Lets a reading request pass.
   *
   * @throws IllegalStateException for any other: an error in this program
   */
  static void check(ApiRequest request) {
    String shape = request.method() + " " + request.path();
    if (ALLOWED.stream().noneMatch(pattern -> pattern.matcher(shape).matches())) {
      throw new IllegalStateException("Not a request that only reads: " + shape);
    }
  }

  /** Whether this can be an id of Mattermost, and so may become part of a path. */
  static boolean isId(String text) {
    return WHOLE_ID.matcher(text).matches();
  }

  private static Pattern allow(String shape) {
    return Pattern.compile(shape.replace("{id}", ID));
  }
}
