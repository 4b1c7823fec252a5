package io.mmbackup.markdown;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What stands above the posts: properties, title, what the channel is for, who is in it. A month
 * tells only what cannot change without it.
 */
final class ChannelTop {
  private static final int MAX_MEMBERS = 100;

  private final Lookup lookup;
  private final Times times;
  private final ChannelExport export;
  private final Channel channel;

  ChannelTop(Lookup lookup, Times times, ChannelExport export) {
    this.lookup = lookup;
    this.times = times;
    this.export = export;
    this.channel = export.channel();
  }

  void ofMonth(Appendable out, YearMonth month, long posts) throws IOException {
    String title = channel.displayName() + ", " + Times.title(month);
    try (FrontMatter properties = new FrontMatter(out)) {
      common(properties, title);
      properties.date("month", month).number("posts", posts);
    }
    title(out, title);
  }

  void ofChannel(Appendable out, long posts) throws IOException {
    try (FrontMatter properties = new FrontMatter(out)) {
      common(properties, channel.displayName());
      properties.number("posts", posts);
      if (channel.deleteAt().isPresent()) {
        properties.date("archived", times.day(channel.deleteAt().get()));
      }
      properties.text("completeness", state(channel.completeness()));
      properties.text("recorded", channel.recordedAt().toString());
    }
    title(out, channel.displayName());
    completeness(out, channel.completeness());
    said(out, "Purpose", channel.purpose());
    said(out, "Header", channel.header());
    members(out);
  }

  private void common(FrontMatter properties, String title) throws IOException {
    properties.text("title", Visible.name(title)).text("kind", kind(channel.type()));
    Optional<Team> team = channel.teamId().flatMap(lookup::team);
    if (team.isPresent()) properties.text("team", team.get().displayName());
    properties.text("channel_id", channel.id());
    properties.text("server", lookup.server().url());
    properties.text("account", lookup.server().me().username());
    properties.text("timezone", times.zoneName());
  }

  private static String kind(Channel.Type type) {
    return switch (type) {
      case PUBLIC -> "public channel";
      case PRIVATE -> "private channel";
      case DIRECT -> "direct message";
      case GROUP -> "group message";
      case OTHER -> "channel";
    };
  }

  static String state(Completeness completeness) {
    return switch (completeness.state()) {
      case COMPLETE -> "complete";
      case INCOMPLETE -> "incomplete";
      case NOT_ACCESSIBLE -> "not accessible any more";
    };
  }

  private static void title(Appendable out, String title) throws IOException {
    String shown = Plain.of(title);
    out.append("# ").append(shown.isEmpty() ? "(no name)" : shown).append("\n\n");
  }

  private void completeness(Appendable out, Completeness completeness) throws IOException {
    String because = Plain.of(completeness.because());
    if (completeness.state() == Completeness.State.COMPLETE) {
      if (!because.isEmpty()) out.append(because).append("\n\n");
      return;
    }
    String since = completeness.since().map(this::since).orElse("");
    out.append("**This is ").append(state(completeness)).append(since).append(".** ");
    out.append(because).append("\n\n");
  }

  private String since(Instant at) {
    return ", since " + times.full(at);
  }

  private static void said(Appendable out, String label, String text) throws IOException {
    if (text.isBlank()) return;
    out.append(label).append(":\n");
    new Quote(out, "").write(text);
    out.append('\n');
  }

  private void members(Appendable out) throws IOException {
    StringJoiner names = new StringJoiner(", ");
    int all = 0;
    for (Member member : export.members()) {
      if (all++ < MAX_MEMBERS) names.add(named(member.user()));
    }
    if (all == 0) return;
    out.append("Members: ").append(names.toString());
    if (all > MAX_MEMBERS) out.append(" and " + (all - MAX_MEMBERS) + " more");
    out.append("\n\n");
  }

  /** Texts mention people by user name, posts show them by the other. */
  private static String named(User user) {
    String shown = Plain.of(user.shownName());
    String username = Plain.of(user.username());
    return shown.equals(username) ? shown : shown + " (@" + username + ")";
  }
}
