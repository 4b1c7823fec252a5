package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.Members;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Team;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Teams, their members, icons and public channels. */
final class TeamEndpoints {
  private final State state;
  private final Access access;
  private final Reply reply;

  TeamEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/users/{user_id}/teams", this::mine);
    routes.get("/users/{user_id}/teams/members", this::memberships);
    routes.get("/teams/{team_id}", r -> reply.marshaled(access.myTeam(r).json()));
    routes.get("/teams/{team_id}/members", this::members);
    routes.get("/teams/{team_id}/channels", r -> channels(r, channel -> !channel.archived()));
    routes.get("/teams/{team_id}/channels/deleted", r -> channels(r, Channel::archived));
    routes.content("GET", "/teams/{team_id}/image", this::icon);
  }

  private Answer mine(ApiRequest request) {
    return reply.marshaled(myTeams().stream().map(Team::json).toList());
  }

  private List<Team> myTeams() {
    return state.teams().values().stream()
        .filter(access::isMember)
        .filter(team -> team.json().path("delete_at").longValue(0) == 0)
        .toList();
  }

  private Answer memberships(ApiRequest request) {
    return reply.marshaled(
        myTeams().stream().map(team -> Members.ofTeam(team.id(), state.myId())).toList());
  }

  private Answer members(ApiRequest request) {
    Team team = access.myTeam(request);
    List<ObjectNode> members =
        team.members().stream().map(id -> Members.ofTeam(team.id(), id)).toList();
    return reply.marshaled(request.pageOf(members));
  }

  private Answer channels(ApiRequest request, Predicate<Channel> which) {
    Team team = access.myTeam(request);
    List<ObjectNode> channels =
        state.channels().values().stream()
            .filter(channel -> channel.teamId().equals(team.id()) && channel.isPublic())
            .filter(which)
            .sorted(ChannelEndpoints.BY_DISPLAY_NAME)
            .map(Channel::json)
            .toList();
    return reply.encoded(request.pageOf(channels));
  }

  private Answer icon(ApiRequest request) {
    Team team = access.myTeam(request);
    byte[] icon = team.icon();
    if (icon == null) {
      throw new ApiException(
          404, "api.team.get_team_icon.read_file.app_error", "Unable to read the team icon file.");
    }
    return Answer.of(200, "image/png", icon)
        .with("Cache-Control", "max-age=86400, private")
        .with("Etag", Long.toString(team.json().path("last_team_icon_update").longValue(0)));
  }
}
