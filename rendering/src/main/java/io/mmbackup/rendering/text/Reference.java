package io.mmbackup.rendering.text;

import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.User;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a link leads: out into the web, or, for links of this server, to a page of the backup. */
record Reference(String url, boolean inside) {
  private static final Pattern PERMALINK =
      Pattern.compile("/(?:[0-9a-z_-]{1,64}/)?pl/([a-z0-9]{26})(?:[/?#].*)?");
  private static final Pattern CHANNEL =
      Pattern.compile("/([0-9a-z_-]{1,64})/channels/([0-9a-z._-]{1,64})(?:[/?#].*)?");
  private static final Pattern MESSAGES =
      Pattern.compile("/[0-9a-z_-]{1,64}/messages/(@?[0-9a-z._-]{1,64})(?:[/?#].*)?");

  /** Empty when there must be no link. */
  static Optional<Reference> of(String written, Scene scene) {
    Server server = scene.lookup().server();
    return LinkTarget.of(written, server)
        .map(url -> inside(url, server.url(), scene).orElseGet(() -> new Reference(url, false)));
  }

  private static Optional<Reference> inside(String url, String server, Scene scene) {
    if (server.isEmpty() || !url.regionMatches(true, 0, server, 0, server.length())) {
      return Optional.empty();
    }
    String path = url.substring(server.length());
    Matcher permalink = PERMALINK.matcher(path);
    if (permalink.matches()) return post(permalink.group(1), scene);
    Matcher channel = CHANNEL.matcher(path);
    if (channel.matches()) return channel(channel.group(1), channel.group(2), scene);
    Matcher messages = MESSAGES.matcher(path);
    if (messages.matches()) return messages(messages.group(1), scene);
    return Optional.empty();
  }

  private static Optional<Reference> post(String id, Scene scene) {
    Optional<PostPlace> place = scene.lookup().place(id);
    return place.map(one -> new Reference(scene.destinations().post(one), true));
  }

  private static Optional<Reference> channel(String teamName, String name, Scene scene) {
    return scene
        .lookup()
        .teamNamed(teamName)
        .flatMap(team -> scene.lookup().channelNamed(team.id(), name))
        .map(one -> new Reference(scene.destinations().channel(one), true));
  }

  /** Direct messages are named by the ids of the two, the smaller first, and are of no team. */
  private static Optional<Reference> messages(String with, Scene scene) {
    String me = scene.me();
    Optional<String> name =
        with.startsWith("@")
            ? scene
                .lookup()
                .userNamed(with.substring(1))
                .map(User::id)
                .map(id -> me.compareTo(id) < 0 ? me + "__" + id : id + "__" + me)
            : Optional.of(with);
    return name.flatMap(one -> scene.lookup().channelNamed("", one))
        .map(one -> new Reference(scene.destinations().channel(one), true));
  }

  String opening(@Nullable String title) {
    StringBuilder tag = new StringBuilder("<a href=\"").append(Html.text(url)).append('"');
    if (!inside) tag.append(" rel=\"noreferrer\"");
    if (title != null) tag.append(" title=\"").append(Html.text(title)).append('"');
    return tag.append('>').toString();
  }
}
