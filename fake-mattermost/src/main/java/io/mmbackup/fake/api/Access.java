package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.StoredFile;
import io.mmbackup.fake.state.Team;

/** What the signed-in user may see. */
final class Access {
  private final State state;

  Access(State state) {
    this.state = state;
  }

  /** An id's shape is checked before anything is looked up. */
  String id(ApiRequest request, String variable) {
    String id = request.variable(variable);
    if (id.equals("me") && variable.equals("user_id")) {
      return state.myId();
    }
    if (id.length() != 26) {
      throw ApiException.invalidUrl(variable);
    }
    return id;
  }

  Team myTeam(ApiRequest request) {
    Team team = state.teams().get(id(request, "team_id"));
    if (team == null || !isMember(team)) {
      throw ApiException.forbidden();
    }
    return team;
  }

  boolean isMember(Team team) {
    return team.members().contains(state.myId());
  }

  boolean isMember(Channel channel) {
    return channel.members().containsKey(state.myId());
  }

  /** A channel whose existence the user may know: his own, and public ones of his teams. */
  Channel visible(ApiRequest request) {
    String id = id(request, "channel_id");
    Channel channel = state.channels().get(id);
    if (channel == null) {
      throw new ApiException(
          404,
          "app.channel.get.existing.app_error",
          state.dialect().sendsLaterFields()
              ? "Unable to find the existing channel " + id + "."
              : "Unable to find the existing channel.");
    }
    if (!isMember(channel) && !publicOfMyTeams(channel)) {
      throw ApiException.forbidden();
    }
    return channel;
  }

  /** A channel of which the user is a member. */
  Channel mine(ApiRequest request) {
    Channel channel = state.channels().get(id(request, "channel_id"));
    if (channel == null || !isMember(channel)) {
      throw ApiException.forbidden();
    }
    return channel;
  }

  /** A channel whose posts the user may list. */
  Channel readable(ApiRequest request) {
    if (!state.dialect().readsPublicChannelsUnjoined()) {
      return mine(request);
    }
    return visible(request);
  }

  /** A live post that the user may read; public channels need not be joined for a single post. */
  PostView post(ApiRequest request) {
    String id = id(request, "post_id");
    Channel channel = state.channelOfPost(id);
    PostView post = channel == null ? null : channel.timeline().find(id);
    if (channel == null || post == null || !post.live()) {
      throw ApiException.postNotFound();
    }
    if (!isMember(channel) && !publicOfMyTeams(channel)) {
      throw ApiException.forbidden();
    }
    if (state.limits().inaccessible(post)) {
      throw new ApiException(
          403,
          "app.post.cloud.get.app_error",
          "The post cannot be displayed because it exceeds your plan's limit.");
    }
    return post;
  }

  boolean mayRead(StoredFile file) {
    if (file.info().path("user_id").stringValue("").equals(state.myId())) {
      return true;
    }
    Channel channel = state.channelOfPost(file.postId());
    return channel != null
        && (isMember(channel)
            || (state.dialect().readsPublicChannelsUnjoined() && publicOfMyTeams(channel)));
  }

  boolean publicOfMyTeams(Channel channel) {
    Team team = state.teams().get(channel.teamId());
    return channel.isPublic() && team != null && isMember(team);
  }
}
