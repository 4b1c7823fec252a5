package io.mmbackup.core.mattermost;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question to the API.
 *
 * @param method {@code GET}, or {@code POST} for the reads whose question does not fit into a URL
 * @param path below {@code /api/v4}
 * @param query without its question mark, or empty; never a secret
 * @param body JSON for {@code POST}
 * @param words what is asked for, as it follows "when asked for" in an error
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ApiRequest(String method, String path, String query, byte @Nullable [] body, String words) {
  static ApiRequest get(String words, String path) {
    return new ApiRequest("GET", path, "", null, words);
  }

  static ApiRequest get(String words, String path, String query) {
    return new ApiRequest("GET", path, query, null, words);
  }

  /** Asks about these ids. They are checked, so nothing in them needs to be escaped. */
  static ApiRequest post(String words, String path, Collection<String> ids) {
    String json = ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    return new ApiRequest("POST", path, "", json.getBytes(StandardCharsets.UTF_8), words);
  }

  /** The same with a query. */
  ApiRequest with(String newQuery) {
    return new ApiRequest(method, path, newQuery, body, words);
  }

  /** Path and query, for the request line and the log. */
  String target() {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
