package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Team;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Members of channels, and the user's own memberships. */
final class MemberEndpoints {
  private final State state;
  private final Access access;
  private final Reply reply;

  MemberEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/users/{user_id}/teams/{team_id}/channels/members", this::mineOfTeam);
    routes.get("/channels/{channel_id}/members", this::ofChannel);
    routes.get("/channels/{channel_id}/members/{user_id}", this::one);
    if (state.dialect().hasLaterEndpoints()) {
      routes.get("/users/{user_id}/channel_members", this::mine);
    }
  }

  private Answer mineOfTeam(ApiRequest request) {
    Team team = access.myTeam(request);
    return reply.encoded(
        state.channelsOf(state.myId()).stream()
            .filter(c -> c.isDirectOrGroup() || c.teamId().equals(team.id()))
            .map(this::mine)
            .toList());
  }

  private Answer mine(ApiRequest request) {
    List<ObjectNode> mine = state.channelsOf(state.myId()).stream().map(this::mine).toList();
    return reply.encoded(request.pageOf(mine));
  }

  private ObjectNode mine(Channel channel) {
    return sent(channel, state.myId());
  }

  private Answer ofChannel(ApiRequest request) {
    Channel channel = access.mine(request);
    List<ObjectNode> members =
        channel.members().keySet().stream().map(id -> sent(channel, id)).toList();
    return reply.encoded(request.pageOf(members));
  }

  private Answer one(ApiRequest request) {
    Channel channel = access.mine(request);
    String userId = access.id(request, "user_id");
    if (!channel.members().containsKey(userId)) {
      throw new ApiException(
          404, "app.channel.get_member.missing.app_error", "No channel member found.");
    }
    return reply.encoded(sent(channel, userId));
  }

  private ObjectNode sent(Channel channel, String userId) {
    ObjectNode member = channel.members().get(userId);
    if (member == null) {
      throw new IllegalStateException(userId + " is no member of channel " + channel.id() + ".");
    }
    if (userId.equals(state.myId()) || !state.dialect().hidesReadTimesOfOthers()) {
      return member;
    }
    ObjectNode hidden = member.deepCopy();
    hidden.put("last_viewed_at", -1).put("last_update_at", -1);
    return hidden;
  }
}
