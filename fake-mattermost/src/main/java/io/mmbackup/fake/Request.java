package io.mmbackup.fake;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request that the server got.
 *
 * @param number counts from 1 since the start of the server
 * @param method in upper case
 * @param path as asked, without the query, with the sub-path if there is one
 * @param query the raw query, "" without
 * @param headers the first value of each header field, by its name in lower case
 * @param status the status answered; 0 when the connection was closed instead, and while a fault's
 *     predicate looks at the request
 */
public record Request(
    long number,
    String method,
    String path,
    String query,
    Map<String, String> headers,
    int status) {

  /** Method, path after {@code /api/v4} with ID for each id, and the sorted parameters' names. */
  public String kind() {
    String named =
        path.replaceFirst(".*/api/v4(?=/)", "").replaceAll("/[a-z0-9]{26}(?=/|$)", "/ID");
    String parameters =
        Arrays.stream(query.split("&", -1))
            .map(parameter -> parameter.replaceFirst("=.*", ""))
            .filter(name -> !name.isEmpty())
            .sorted()
            .collect(Collectors.joining("&"));
    return method + " " + named + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  Request answered(int with) {
    return new Request(number, method, path, query, headers, with);
  }

  @Override
  public String toString() {
    return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " -> " + status;
  }
}
