package io.mmbackup.fake;

import java.util.Map;

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

  Request answered(int with) {
    return new Request(number, method, path, query, headers, with);
  }

  @Override
  public String toString() {
    return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " -> " + status;
  }
}
