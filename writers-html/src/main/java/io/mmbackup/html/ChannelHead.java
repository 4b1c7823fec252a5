package io.mmbackup.html;

import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Team;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;

/**
 * What the head of each page of a channel says: who it is and where the reader is. {@code of} names
 * what of the channel this page has; {@code text} is its header, as HTML; {@code state} is what the
 * archive can prove.
 */
record ChannelHead(
    SafeString name,
    String icon,
    String kind,
    String of,
    SafeString purpose,
    SafeString text,
    String state,
    SafeString because,
    List<Crumb> crumbs) {

  /** A step of the way to this page; the last one has no URL. */
  record Crumb(SafeString name, String url) {}

  static ChannelHead of(Site site, ChannelExport export, PageAddress page, String of) {
    Channel channel = export.channel();
    Scene scene = site.scene(export, page);
    String index = page.to(PageAddress.INDEX);
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(new Crumb(Html.name("All conversations"), index));
    channel
        .teamId()
        .flatMap(site.lookup()::team)
        .map(Team::displayName)
        .ifPresent(
            team ->
                crumbs.add(
                    new Crumb(Html.name(team), index + "#t-" + channel.teamId().orElse(""))));
    SafeString name = Html.name(channel.displayName());
    if (of.isEmpty()) {
      crumbs.add(new Crumb(name, ""));
    } else {
      crumbs.add(new Crumb(name, page.to(PageAddress.of(channel))));
      crumbs.add(new Crumb(Html.name(of), ""));
    }
    return new ChannelHead(
        name,
        ChannelSigns.icon(channel),
        ChannelSigns.kind(channel),
        of,
        Html.name(channel.purpose()),
        Html.safe(MessageText.of(channel.header(), scene).html()),
        ChannelSigns.state(channel.completeness()),
        Html.name(channel.completeness().because()),
        crumbs);
  }
}
