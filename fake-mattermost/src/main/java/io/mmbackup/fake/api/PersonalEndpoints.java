package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.State;
import tools.jackson.databind.node.ObjectNode;

/** The user's private data: preferences, sidebar categories, and what is not available. */
final class PersonalEndpoints {
  private final State state;
  private final Access access;
  private final Reply reply;

  PersonalEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/users/{user_id}/preferences", r -> reply.encoded(state.preferences()));
    routes.get("/users/{user_id}/teams/{team_id}/channels/categories", this::categories);
    routes.post("/teams/{team_id}/posts/search", this::search);
    if (state.dialect().hasLaterEndpoints()) {
      routes.get("/users/{user_id}/teams/{team_id}/drafts", this::drafts);
      routes.get("/posts/scheduled/team/{team_id}", this::scheduled);
    }
  }

  private Answer categories(ApiRequest request) {
    ObjectNode categories = state.categories().get(request.variable("team_id"));
    if (categories == null) {
      throw ApiException.forbidden();
    }
    return reply.marshaled(categories);
  }

  /** Drafts of direct and group messages are in the answer of each team. */
  private Answer drafts(ApiRequest request) {
    if (state.hasDrafts()) {
      String teamId = access.myTeam(request).id();
      return reply.encoded(state.drafts().stream().filter(draft -> isOf(draft, teamId)).toList());
    }
    throw new ApiException(501, "api.drafts.disabled.app_error", "Drafts feature is disabled.");
  }

  private boolean isOf(ObjectNode draft, String teamId) {
    Channel channel = state.channels().get(draft.path("channel_id").stringValue(""));
    return channel != null
        && access.isMember(channel)
        && (channel.isDirectOrGroup() || channel.teamId().equals(teamId));
  }

  private Answer scheduled(ApiRequest request) {
    throw new ApiException(
        501,
        "api.scheduled_posts.license_error",
        "Scheduled posts feature requires a license of Professional or higher.");
  }

  /** This server has no search index: it finds nothing, in the form of the real one. */
  private Answer search(ApiRequest request) {
    ObjectNode json = GoJson.object();
    json.putArray("order");
    json.putObject("posts");
    json.put("next_post_id", "").put("prev_post_id", "");
    if (state.dialect().reportsInaccessiblePosts()) {
      json.put("first_inaccessible_post_time", 0);
    }
    json.putNull("matches");
    return reply.encoded(json).with("Cache-Control", "no-cache, no-store, must-revalidate");
  }
}
