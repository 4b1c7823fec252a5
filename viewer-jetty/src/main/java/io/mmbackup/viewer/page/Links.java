package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Anchors;
import io.mmbackup.rendering.text.Destinations;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.http.Asked;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where everything of the backup is in the viewer. */
final class Links implements Destinations {
  static final Links LINKS = new Links();

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  /** Of these nothing is encoded, which is most of them. */
  private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9_./-]*");

  private Links() {}

  private static String path(String backupPath) {
    if (PLAIN_PATH.matcher(backupPath).matches()) return backupPath;
    return Stream.of(backupPath.split("/")).map(Asked::encode).collect(Collectors.joining("/"));
  }

  /** The id where a name would be another address: {@code ..}, or one with a slash in it. */
  private static String part(String name, String id) {
    return PLAIN.matcher(name).matches() ? name : Asked.encode(id);
  }

  @Override
  public String file(String backupPath) {
    return "/media/" + path(backupPath);
  }

  @Override
  public String channel(Channel channel) {
    return "/t/" + path(channel.path());
  }

  @Override
  public String person(User user) {
    return "/people/" + part(user.username(), user.id());
  }

  /** A reply is marked where it was said; its thread is open beside it. */
  @Override
  public String post(PostPlace place) {
    String mark = place.rootId().isPresent() ? "#r-" : "#p-";
    return channel(place.channel()) + "/" + place.postId() + mark + place.postId();
  }

  String post(Channel channel, Post post) {
    return post(new PostPlace(post.id(), channel, post.rootId(), post.createAt()));
  }

  /** The newest posts of a channel. */
  String newest(Channel channel) {
    return channel(channel) + "#newest";
  }

  String day(Channel channel, LocalDate day) {
    return channel(channel) + "?day=" + day + "#d-" + day;
  }

  /** A post of the channel, the thread of this root beside it. */
  String thread(Channel channel, String postId, String rootId) {
    return channel(channel) + "/" + postId + "?thread=" + rootId + "#thread";
  }

  String team(Team team) {
    return "/teams/" + part(team.name(), team.id());
  }

  String search(String query) {
    return "/search?q=" + Asked.encode(query);
  }

  /** Times lead to the post in its channel; {@code prefix} as in {@link Anchors#prefix}. */
  Anchors anchors(Channel channel, String prefix) {
    return new Anchors() {
      @Override
      public String link(String mark, String postId) {
        return channel(channel) + "/" + postId + "#" + mark + postId;
      }

      @Override
      public String prefix() {
        return prefix;
      }
    };
  }
}
