package io.mmbackup.fake.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint.
 *
 * @param method in upper case
 * @param pattern parts of the path after {@code /api/v4}; a part like {@code {channel_id}} is a
 *     variable
 * @param needsSession whether one must be signed in
 * @param trustsRequester whether a cookie is enough for methods other than GET
 * @param endpoint what answers
 */
record Route(
    String method,
    List<String> pattern,
    boolean needsSession,
    boolean trustsRequester,
    Endpoint endpoint) {

  /** What answers a request. */
  @FunctionalInterface
  interface Endpoint {
    /** Answers, or throws {@link ApiException}. */
    Answer answer(ApiRequest request);
  }

  /** The variables of the path when it is this route's, else null. */
  @Nullable Map<String, String> match(String askedMethod, List<String> path) {
    if (path.size() != pattern.size() || !method.equals(askedMethod)) {
      return null;
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String part = pattern.get(i);
      if (part.startsWith("{")) {
        if (!isWord(path.get(i), part.contains("name"))) {
          return null;
        }
        variables.put(part.substring(1, part.length() - 1), path.get(i));
      } else if (!part.equals(path.get(i))) {
        return null;
      }
    }
    return variables;
  }

  /** The server's router only knows ids of letters and digits: others are unknown paths. */
  private static boolean isWord(String value, boolean name) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && !(name && "_-+.".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !value.isEmpty();
  }
}
