package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.WireArray;
import java.util.Map;
import java.util.Optional;

/**
 * Mattermost's own error object. Whoever cannot read one has not been answered by Mattermost.
 *
 * @param id the name of the error; empty in 5xx answers of hardened servers
 * @param message localized; for people only
 * @param requestId empty when absent
 */
record ErrorBody(String id, String message, String requestId) {
  /**
   * Reads it whatever the content type says: unknown paths are answered with JSON as {@code
   * text/plain}.
   */
  static Optional<ErrorBody> parse(Body body) {
    if (body.length() == 0 || body.bytes()[0] != '{') {
      return Optional.empty();
    }
    try {
      Map<String, String> fields = WireArray.parseStrings(body.exact());
      if (!fields.containsKey("id") || !fields.containsKey("status_code")) {
        return Optional.empty();
      }
      return Optional.of(
          new ErrorBody(
              fields.getOrDefault("id", ""),
              fields.getOrDefault("message", ""),
              fields.getOrDefault("request_id", "")));
    } catch (MalformedJsonException e) {
      return Optional.empty();
    }
  }
}
