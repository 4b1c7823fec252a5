package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.Team;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Channels: the user's own in lists, one by id, its numbers. */
final class ChannelEndpoints {
  /** The database's order: by code points. Ties have no promised order there. */
  static final Comparator<Channel> BY_DISPLAY_NAME =
      Comparator.comparing(Channel::displayName).thenComparing(Channel::id);

  private final State state;
  private final Access access;
  private final Reply reply;

  ChannelEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/users/{user_id}/teams/{team_id}/channels", this::ofTeam);
    if (state.dialect().listsChannelsOfAllTeams()) {
      routes.get("/users/{user_id}/channels", this::ofAllTeams);
    }
    routes.get("/channels/{channel_id}", r -> reply.encoded(access.visible(r).json()));
    routes.get("/channels/{channel_id}/stats", this::stats);
    if (state.dialect().hasLaterEndpoints()) {
      routes.get("/channels/{channel_id}/bookmarks", this::bookmarks);
    }
  }

  private Answer ofTeam(ApiRequest request) {
    Team team = access.myTeam(request);
    List<Channel> channels =
        state.channelsOf(state.myId()).stream()
            .filter(c -> c.isDirectOrGroup() || c.teamId().equals(team.id()))
            .filter(wanted(request))
            .sorted(BY_DISPLAY_NAME)
            .toList();
    if (channels.isEmpty()) {
      throw new ApiException(
          404, "app.channel.get_channels.not_found.app_error", "No channels were found.");
    }
    return reply
        .encoded(channels.stream().map(Channel::json).toList())
        .with("Etag", etag(channels));
  }

  /** Channels of archived teams are in the list only when archived channels are wanted. */
  private Answer ofAllTeams(ApiRequest request) {
    boolean all = request.flag("include_deleted");
    List<ObjectNode> channels =
        state.channelsOf(state.myId()).stream()
            .filter(channel -> all || !ofArchivedTeam(channel))
            .filter(wanted(request))
            .sorted(Comparator.comparing(Channel::id))
            .map(Channel::json)
            .toList();
    return reply.encoded(channels);
  }

  private boolean ofArchivedTeam(Channel channel) {
    Team team = state.teams().get(channel.teamId());
    return team != null && team.json().path("delete_at").longValue(0) != 0;
  }

  private static Predicate<Channel> wanted(ApiRequest request) {
    boolean withArchived = request.flag("include_deleted");
    long archivedFrom = request.number("last_delete_at", 0);
    return c -> !c.archived() || (withArchived && c.deleteAt() >= archivedFrom);
  }

  /** The channel that was touched last, when, and how many there are. */
  private String etag(List<Channel> channels) {
    String id = "0";
    long newest = 0;
    for (Channel channel : channels) {
      for (String field : new String[] {"last_post_at", "update_at"}) {
        long time = channel.json().path(field).longValue(0);
        if (time > newest) {
          newest = time;
          id = channel.id();
        }
      }
    }
    return state.dialect().version() + "." + id + "." + newest + ".0." + channels.size();
  }

  private Answer stats(ApiRequest request) {
    Channel channel = access.mine(request);
    ObjectNode json = GoJson.object();
    json.put("channel_id", channel.id());
    json.put("member_count", channel.members().size()).put("guest_count", 0);
    json.put("pinnedpost_count", channel.timeline().pinned().size());
    if (state.dialect().sendsLaterFields()) {
      json.put("files_count", filesOf(channel));
    }
    return reply.encoded(json);
  }

  private long filesOf(Channel channel) {
    return state.files().values().stream()
        .filter(file -> !file.deleted() && channel.timeline().find(file.postId()) != null)
        .count();
  }

  private Answer bookmarks(ApiRequest request) {
    throw new ApiException(
        501,
        "api.channel.bookmark.channel_bookmark.license.error",
        "Your license does not support channel bookmarks.");
  }
}
