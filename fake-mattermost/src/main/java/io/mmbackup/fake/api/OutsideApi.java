package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.GoJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Paths that are not the API's. As recorded, the 5.37 server had no web app and says 404; the 11.6
 * server sends its web app with status 200, which is what a client with a wrong base address meets.
 */
final class OutsideApi {
  private static final String WEB_APP =
      "<!doctype html><html><head><title>Mattermost</title></head>"
          + "<body><div id=\"root\"></div></body></html>\n";

  private final Dialect dialect;

  OutsideApi(Dialect dialect) {
    this.dialect = dialect;
  }

  Answer answer(ApiRequest request) {
    Answer answer = request.path().startsWith("/api/v4") ? unknownRoute(request.path()) : webApp();
    return answer
        .with(
            "Content-Security-Policy",
            dialect.hasWebApp()
                ? "frame-ancestors 'self' ; script-src 'self'"
                : "frame-ancestors 'self'; script-src 'self' cdn.rudderlabs.com")
        .with("X-Frame-Options", "SAMEORIGIN");
  }

  private Answer webApp() {
    Answer answer =
        dialect.hasWebApp()
            ? Answer.text(200, "text/html; charset=utf-8", WEB_APP)
            : Answer.text(404, Answer.PLAIN, "404 page not found\n")
                .with("X-Content-Type-Options", "nosniff");
    return answer.with("Cache-Control", "no-cache, max-age=31556926, public");
  }

  /** An API path that does not exist, or not with this method. */
  Answer unknownRoute(String path) {
    ObjectNode json = GoJson.object();
    json.put("id", "api.context.404.app_error");
    json.put("message", "Sorry, we could not find the page.");
    json.put(
        "detailed_error",
        "There doesn't appear to be an api call for the url='"
            + path
            + "'.  Typo? are you missing a team_id or user_id as part of the url?");
    json.put("status_code", 404);
    String type = dialect.plainTextForUnknownRoutes() ? Answer.PLAIN : Answer.JSON;
    return Answer.of(404, type, GoJson.bytes(json));
  }
}
