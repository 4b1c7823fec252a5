package io.mmbackup.fake.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back. Immutable, but for the array of the body, which nobody changes.
 *
 * @param status the HTTP status
 * @param headers header fields in the order in which they are sent
 * @param body the bytes, not compressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a list of bytes would cost too much
public record Answer(int status, Map<String, String> headers, byte[] body) {
  /** Content type of the API. */
  public static final String JSON = "application/json";

  /** Content type of what Go calls an error text. */
  public static final String PLAIN = "text/plain; charset=utf-8";

  /** An answer with a body of a type. */
  public static Answer of(int status, String contentType, byte[] body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", contentType);
    return new Answer(status, headers, body);
  }

  /** An answer that is a short text. */
  public static Answer text(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same answer with one more header field. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** The same answer with another body. */
  public Answer withBody(byte[] newBody) {
    return new Answer(status, headers, newBody);
  }

  /** A header field's value. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
