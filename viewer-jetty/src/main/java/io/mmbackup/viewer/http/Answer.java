package io.mmbackup.viewer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type the content type
 * @param body the content
 * @param headers more headers
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  private static final String HTML = "text/html; charset=utf-8";

  /** A page. */
  public static Answer page(String html) {
    return page(200, html);
  }

  /** A page that says what is wrong. */
  public static Answer page(int status, String html) {
    return new Answer(status, HTML, html.getBytes(UTF_8), Map.of());
  }

  /** JSON. */
  public static Answer json(int status, byte[] json) {
    return new Answer(status, "application/json", json, Map.of());
  }

  /** What never changes while this version runs. */
  public static Answer asset(String type, byte[] body) {
    return new Answer(200, type, body, Map.of("Cache-Control", "private, max-age=600"));
  }

  /** Elsewhere, on this server. */
  public static Answer redirect(String path) {
    return new Answer(303, HTML, new byte[0], Map.of("Location", path));
  }

  /** The same with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }
}
