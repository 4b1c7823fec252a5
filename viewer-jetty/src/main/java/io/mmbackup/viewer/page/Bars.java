package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.search.SearchResults.Count;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.User;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The most frequent channels or people as bars, each a link. */
final class Bars {
  /** {@code width} is of 100; {@code icon} stands where there is no avatar. */
  record Bar(
      String icon, @Nullable Avatar avatar, SafeString name, String url, String count, int width) {}

  private Bars() {}

  /** The first channels of these counts. */
  static List<Bar> channels(
      Visit visit, List<Count> counts, int most, Function<Channel, String> url) {
    List<Bar> bars = new ArrayList<>();
    for (Count one : counts.subList(0, Math.min(most, counts.size()))) {
      Optional<Channel> known = visit.lookup().channel(one.id());
      if (known.isEmpty()) continue;
      Channel channel = known.get();
      String icon = ChannelSigns.icon(channel);
      bars.add(bar(icon, null, channel.displayName(), url.apply(channel), one, counts));
    }
    return bars;
  }

  /** The first people of these counts; a name that a webhook spoke under belongs to nobody. */
  static List<Bar> people(
      Visit visit, List<Count> counts, int most, BiFunction<Optional<User>, Count, String> url) {
    List<Bar> bars = new ArrayList<>();
    for (Count one : counts.subList(0, Math.min(most, counts.size()))) {
      Optional<User> user = one.id().isEmpty() ? Optional.empty() : visit.lookup().user(one.id());
      Avatar avatar = user.map(known -> Avatar.of(known, Links.LINKS)).orElse(null);
      String name = user.map(User::shownName).orElse(one.shown());
      bars.add(bar("i-bolt", avatar, name, url.apply(user, one), one, counts));
    }
    return bars;
  }

  private static Bar bar(
      String icon, @Nullable Avatar avatar, String name, String url, Count one, List<Count> all) {
    long most = Math.max(1, all.getFirst().posts());
    return new Bar(
        icon,
        avatar,
        Html.name(name),
        url,
        Numbers.grouped(one.posts()),
        (int) Math.max(2, 100 * one.posts() / most));
  }
}
