package io.mmbackup.fake.api;

import io.mmbackup.fake.state.GoJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A request as the endpoints see it.
 *
 * @param method in upper case
 * @param path without the server's sub-path, decoded
 * @param query decoded parameters; the first of a name counts
 * @param headers gives a header's first value by its name, or null
 * @param cookies by name
 * @param body the bytes sent, empty when there are none
 * @param variables the parts of the path that the route names, e.g. {@code channel_id}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ApiRequest(
    String method,
    String path,
    Map<String, String> query,
    UnaryOperator<@Nullable String> headers,
    Map<String, String> cookies,
    byte[] body,
    Map<String, String> variables) {
  private static final int DEFAULT_PER_PAGE = 60;
  private static final int MOST_PER_PAGE = 200;

  /** The same request with the variables of its route. */
  ApiRequest at(Map<String, String> routeVariables) {
    return new ApiRequest(method, path, query, headers, cookies, body, routeVariables);
  }

  @Nullable String header(String name) {
    return headers.apply(name);
  }

  /** A variable of the path. */
  String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException("The route of " + path + " has no variable " + name + ".");
    }
    return value;
  }

  /** A parameter, "" when it is missing. */
  String parameter(String name) {
    return query.getOrDefault(name, "");
  }

  /** Whether a parameter is "true". */
  boolean flag(String name) {
    return parameter(name).equals("true");
  }

  /** A number, or the default when the parameter is missing or is none. */
  long number(String name, long otherwise) {
    try {
      return Long.parseLong(parameter(name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The page asked for, from 0. */
  int page() {
    return Math.clamp(number("page", 0), 0, Integer.MAX_VALUE / MOST_PER_PAGE);
  }

  /** The length of a page: 60 when not said, never more than 200. */
  int perPage() {
    long asked = number("per_page", DEFAULT_PER_PAGE);
    return asked < 0 ? DEFAULT_PER_PAGE : (int) Math.min(asked, MOST_PER_PAGE);
  }

  /** The part of a list that the page parameters ask for. */
  <T> List<T> pageOf(List<T> all) {
    int from = (int) Math.min((long) page() * perPage(), all.size());
    return all.subList(from, Math.min(from + perPage(), all.size()));
  }

  /** The ids in the body. */
  List<String> bodyIds() {
    JsonNode json = bodyJson();
    if (!json.isArray()) {
      throw ApiException.invalidBody("ids");
    }
    List<String> ids = new ArrayList<>();
    json.forEach(id -> ids.add(id.stringValue("")));
    return ids;
  }

  private JsonNode bodyJson() {
    try {
      return GoJson.parse(body);
    } catch (JacksonException e) {
      throw ApiException.invalidBody("body", e);
    }
  }
}
