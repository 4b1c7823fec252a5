package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.WireArray;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the channels of the user: all at once where the server can (since 6.1), else team by team.
 */
final class ChannelListing {
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final String NO_CHANNELS = "app.channel.get_channels.not_found.app_error";

  private final Api api;
  private final ServerVersion version;

  ChannelListing(Api api, ServerVersion version) {
    this.api = api;
    this.version = version;
  }

  Listing read(List<TeamObject> teams) throws MattermostException, InterruptedIOException {
    long serverTime = api.serverTime();
    boolean tooOld = !version.equals(ServerVersion.UNKNOWN) && !version.isAtLeast(6, 1);
    if (tooOld) return listing(readByTeam(teams), serverTime, true);
    try {
      return listing(
          list("your channels", "/users/me/channels", "include_deleted=true&last_delete_at=0"),
          serverTime,
          false);
    } catch (MattermostException e) {
      if (!mayAskByTeam(e)) {
        throw e;
      }
      return listing(readByTeam(teams), serverTime, true);
    }
  }

  private static Listing listing(List<ChannelObject> all, long serverTime, boolean byTeam) {
    Map<String, ChannelObject> channels = new LinkedHashMap<>();
    for (ChannelObject channel : all) channels.putIfAbsent(channel.id(), channel);
    return new Listing(List.copyOf(channels.values()), serverTime, byTeam);
  }

  /**
   * Old servers do not know the request, or take "channels" for something else. And a server that
   * finds no channel, or fails after the first, sends 200, an opening bracket and an error.
   */
  private static boolean mayAskByTeam(MattermostException e) {
    return switch (e.kind()) {
      case FEATURE_ABSENT, NOT_FOUND, BAD_REQUEST -> true;
      case UNINTELLIGIBLE -> e.status().orElse(0) == 200;
      default -> false;
    };
  }

  private List<ChannelObject> readByTeam(List<TeamObject> teams)
      throws MattermostException, InterruptedIOException {
    List<ChannelObject> channels = new ArrayList<>();
    for (TeamObject team : teams) {
      channels.addAll(readTeam(team));
    }
    return channels;
  }

  private List<ChannelObject> readTeam(TeamObject team)
      throws MattermostException, InterruptedIOException {
    try {
      return list(
          "your channels in team " + team.id(),
          "/users/me/teams/" + team.id() + "/channels",
          "include_deleted=true");
    } catch (MattermostException e) {
      if (e.kind() == Kind.NOT_FOUND && e.errorId().filter(NO_CHANNELS::equals).isPresent()) {
        return List.of();
      }
      throw e;
    }
  }

  private List<ChannelObject> list(String words, String path, String query)
      throws MattermostException, InterruptedIOException {
    return api.json(
        ApiRequest.get(words, path, query),
        LARGEST,
        (answer, body) -> WireArray.parse(body.exact(), ChannelObject::parse));
  }
}
