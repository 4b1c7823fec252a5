package io.mmbackup.core.mattermost;

import java.util.Collection;

/**
 * The requests that name something by its id. An id comes from the server, from the metadata of
 * someone's post, and becomes part of a path: one that is none is refused here, and nothing is
 * asked.
 */
final class Questions {
  private final Diagnosis diagnosis;

  Questions(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  ApiRequest posts(String channelId, PostQuery query) throws MattermostException {
    String words = "the posts of channel " + channelId;
    String path = "/channels/" + id(channelId, words) + "/posts";
    String which =
        switch (query) {
          case PostQuery.Newest(int page, int perPage) -> page(page, perPage);
          case PostQuery.Before(String anchor, int page, int perPage) ->
              "before=" + id(anchor, words) + "&" + page(page, perPage);
          case PostQuery.Since(long time) -> "since=" + time;
        };
    return ApiRequest.get(words, path, which + "&skipFetchThreads=true");
  }

  ApiRequest channel(String channelId) throws MattermostException {
    String words = "channel " + channelId;
    return ApiRequest.get(words, "/channels/" + id(channelId, words));
  }

  ApiRequest editHistory(String postId) throws MattermostException {
    String words = "what post " + postId + " was before";
    return ApiRequest.get(words, "/posts/" + id(postId, words) + "/edit_history");
  }

  ApiRequest members(String channelId, int page, int perPage) throws MattermostException {
    String words = "the members of channel " + channelId;
    String query = "in_channel=" + id(channelId, words) + "&" + page(page, perPage);
    return ApiRequest.get(words, "/users", query);
  }

  /** Users by ids that are checked. */
  static ApiRequest users(Collection<String> ids, long since) {
    ApiRequest all = ApiRequest.post("users", "/users/ids", ids);
    return since == 0 ? all : all.with("since=" + since);
  }

  ApiRequest publicChannels(String teamId, int page, int perPage) throws MattermostException {
    String words = "the public channels of team " + teamId;
    return ApiRequest.get(words, "/teams/" + id(teamId, words) + "/channels", page(page, perPage));
  }

  /** Threads that the user follows, after another one; old and new servers name the size apart. */
  ApiRequest threads(String teamId, String before, int perPage) throws MattermostException {
    String words = "the threads you follow in team " + teamId;
    String after = before.isEmpty() ? "" : "&before=" + id(before, words);
    return ApiRequest.get(
        words,
        "/users/me/teams/" + id(teamId, words) + "/threads",
        "per_page=" + perPage + "&pageSize=" + perPage + after);
  }

  /** Something of the user's own in a team. */
  ApiRequest ofTeam(String words, String teamId, String rest) throws MattermostException {
    return ApiRequest.get(words, "/users/me/teams/" + id(teamId, words) + rest);
  }

  ApiRequest fileInfo(String fileId) throws MattermostException {
    String words = "the description of file " + fileId;
    return ApiRequest.get(words, "/files/" + id(fileId, words) + "/info");
  }

  ApiRequest content(Content what) throws MattermostException {
    return switch (what) {
      case Content.Attachment(String fileId) -> {
        String words = "file " + fileId;
        yield ApiRequest.get(words, "/files/" + id(fileId, words));
      }
      case Content.Avatar(String userId, long lastPictureUpdate) -> {
        String words = "the picture of user " + userId;
        yield ApiRequest.get(words, image("users", userId, words), "_=" + lastPictureUpdate);
      }
      case Content.TeamIcon(String teamId, long lastUpdate) -> {
        String words = "the icon of team " + teamId;
        yield ApiRequest.get(words, image("teams", teamId, words), "_=" + lastUpdate);
      }
      case Content.EmojiImage(String emojiId) -> {
        String words = "the image of emoji " + emojiId;
        yield ApiRequest.get(words, image("emoji", emojiId, words));
      }
    };
  }

  private String image(String kind, String id, String words) throws MattermostException {
    return "/" + kind + "/" + id(id, words) + "/image";
  }

  private static String page(int page, int perPage) {
    return "page=" + page + "&per_page=" + perPage;
  }

  private String id(String id, String words) throws MattermostException {
    if (!ReadOnly.isId(id)) {
      throw diagnosis.notAnId(words.replace(" " + id, ""), id);
    }
    return id;
  }
}
