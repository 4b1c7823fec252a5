package io.mmbackup.viewer.page;

import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.Channel;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;

/** What is over every page of a channel. {@code text} is its header, as HTML. */
record ChannelTop(
    String icon,
    String kind,
    SafeString name,
    SafeString purpose,
    SafeString text,
    String state,
    SafeString because,
    List<Tab> tabs) {

  /** Another page of the channel. */
  record Tab(String name, String icon, String count, String url, boolean current) {}

  /** For one of its pages. */
  static ChannelTop of(Visit visit, Channel channel, String page) {
    Scene scene = Scene.of(visit.lookup(), channel.teamId(), Links.LINKS);
    String base = Links.LINKS.channel(channel);
    String in = Queries.in(visit, channel);
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new Tab("Messages", "", "", base + "#newest", page.equals("messages")));
    tabs.add(new Tab("Pinned", "i-pin", "", Links.LINKS.search(in + " is:pinned"), false));
    tabs.add(new Tab("Saved", "i-save", "", Links.LINKS.search(in + " is:saved"), false));
    tabs.add(new Tab("Files", "i-pic", "", base + "/files", page.equals("files")));
    long people = visit.archive().snapshot().people().memberCount(channel.id());
    if (people > 0) {
      tabs.add(
          new Tab(
              "People",
              "i-people",
              Numbers.grouped(people),
              base + "/people",
              page.equals("people")));
    }
    return new ChannelTop(
        ChannelSigns.icon(channel),
        ChannelSigns.kind(channel),
        Html.name(channel.displayName()),
        Html.name(channel.purpose()),
        Html.safe(MessageText.of(channel.header(), scene).html()),
        ChannelSigns.state(channel.completeness()),
        Html.name(channel.completeness().because()),
        tabs);
  }
}
