package io.mmbackup.fake.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The endpoints that this server has. */
final class Routes {
  private final List<Route> routes = new ArrayList<>();

  /** A route found, and the variables of the path. */
  record Match(Route route, Map<String, String> variables) {}

  /** Adds an endpoint for GET that needs a session. */
  void get(String path, Route.Endpoint endpoint) {
    add("GET", path, true, false, endpoint);
  }

  /** Adds an endpoint for POST that needs a session. */
  void post(String path, Route.Endpoint endpoint) {
    add("POST", path, true, false, endpoint);
  }

  /** Adds an endpoint for GET for everybody. */
  void open(String path, Route.Endpoint endpoint) {
    add("GET", path, false, false, endpoint);
  }

  /** Adds an endpoint of images and files, for which a cookie is enough whatever the method. */
  void content(String method, String path, Route.Endpoint endpoint) {
    add(method, path, true, true, endpoint);
  }

  private void add(
      String method, String path, boolean needsSession, boolean trusts, Route.Endpoint endpoint) {
    routes.add(new Route(method, parts(path), needsSession, trusts, endpoint));
  }

  @Nullable Match find(String method, String path) {
    List<String> parts = parts(path);
    for (Route route : routes) {
      Map<String, String> variables = route.match(method, parts);
      if (variables != null) {
        return new Match(route, variables);
      }
    }
    return null;
  }

  private static List<String> parts(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
