package io.mmbackup.viewer.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants.
 *
 * @param path the parts of the path between its slashes, decoded; empty for the first page
 * @param query the parameters, decoded; of one given twice the last value
 */
public record Asked(List<String> path, Map<String, String> query) {

  /** Of a path and query as a browser sends them; an {@link IllegalArgumentException} otherwise. */
  public static Asked of(String rawPath, String rawQuery) {
    List<String> path =
        Arrays.stream(rawPath.split("/"))
            .filter(part -> !part.isEmpty())
            .map(Asked::decode)
            .toList();
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : rawQuery.split("&")) {
      if (pair.isEmpty()) continue;
      int is = pair.indexOf('=');
      String name = is < 0 ? pair : pair.substring(0, is);
      query.put(decodeForm(name), is < 0 ? "" : decodeForm(pair.substring(is + 1)));
    }
    return new Asked(path, query);
  }

  private static String decode(String part) {
    return decodeForm(part.replace("+", "%2B"));
  }

  private static String decodeForm(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Part of a path, to be put into a URL. */
  public static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A parameter; empty when it was not given or is blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Whether the path begins with these parts. */
  public boolean begins(String... parts) {
    return path.size() >= parts.length && path.subList(0, parts.length).equals(List.of(parts));
  }

  /** A part of the path; empty beyond its end. */
  public String part(int at) {
    return at < path.size() ? path.get(at) : "";
  }
}
