package io.mmbackup.fake.api;

import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.State;
import tools.jackson.databind.node.ObjectNode;

/** The server about itself: ping, configuration, license, limits. */
final class SystemEndpoints {
  private final State state;
  private final Reply reply;

  SystemEndpoints(State state, Reply reply) {
    this.state = state;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.open("/system/ping", this::ping);
    routes.open("/config/client", this::config);
    routes.open("/license/client", this::license);
    routes.open("/plugins/webapp", request -> reply.marshaled(GoJson.parse("[]")));
    if (state.dialect().hasLaterEndpoints()) {
      routes.get("/limits/server", this::limits);
    }
  }

  private Answer ping(ApiRequest request) {
    ObjectNode json = GoJson.object();
    boolean later = state.dialect().sendsLaterFields();
    if (later) {
      json.put("ActiveSearchBackend", "database");
    }
    json.put("AndroidLatestVersion", "").put("AndroidMinVersion", "");
    if (!later) {
      json.put("DesktopLatestVersion", "").put("DesktopMinVersion", "");
    }
    json.put("IosLatestVersion", "").put("IosMinVersion", "").put("status", "OK");
    return reply.marshaled(json);
  }

  private Answer config(ApiRequest request) {
    if (!state.dialect().sendsLaterFields() && !request.parameter("format").equals("old")) {
      throw new ApiException(
          501,
          "api.config.client.old_format.app_error",
          "New format for the client configuration is not supported yet."
              + " Please specify format=old in the query string.");
    }
    return reply.marshaled(state.clientConfig());
  }

  private Answer license(ApiRequest request) {
    if (!request.parameter("format").equals("old")) {
      throw new ApiException(
          state.dialect().sendsLaterFields() ? 400 : 501,
          "api.license.client.old_format.app_error",
          "New format for the client license is not supported yet."
              + " Please specify format=old in the query string.");
    }
    ObjectNode json = GoJson.object();
    json.put("IsLicensed", "false");
    return reply.marshaled(json);
  }

  private Answer limits(ApiRequest request) {
    ObjectNode json = GoJson.object();
    json.put("maxUsersLimit", 0).put("maxUsersHardLimit", 0).put("activeUserCount", 0);
    json.put("lastAccessiblePostTime", state.limits().accessibleFrom());
    json.put("postHistoryLimit", state.limits().accessibleFrom() > 0 ? 10_000 : 0);
    return reply.encoded(json);
  }
}
