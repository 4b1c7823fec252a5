package io.mmbackup.markdown;

import static java.util.Comparator.comparing;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelSummary;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.WriterContext;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code index.md}: every channel by team, then direct and group messages, then saved posts. */
final class IndexPage {
  private static final String PATH = "index.md";

  private final Lookup lookup;
  private final Times times;
  private final Split split;
  private final BackupExport backup;

  IndexPage(WriterContext context, Split split, BackupExport backup) {
    this.lookup = context.lookup();
    this.times = new Times(context.zone());
    this.split = split;
    this.backup = backup;
  }

  void write() throws IOException {
    Set<String> doubled = doubled();
    Map<String, Group> groups = new TreeMap<>();
    long channels = 0;
    long posts = 0;
    for (ChannelSummary summary : backup.channels()) {
      Group group = group(summary.channel());
      groups.computeIfAbsent(group.order, order -> group).lines.add(line(summary, doubled));
      channels++;
      posts += summary.postCount();
    }
    try (Writer out = backup.output().createText(PATH)) {
      top(out, channels, posts);
      for (Group group : groups.values()) group.write(out);
      saved(out);
    }
  }

  /** Teams and names that several channels have together. */
  private Set<String> doubled() {
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    for (ChannelSummary summary : backup.channels()) {
      String shown = shown(summary.channel());
      if (!seen.add(shown)) doubled.add(shown);
    }
    return doubled;
  }

  private static String shown(Channel channel) {
    return channel.teamId().orElse("") + "\n" + channel.displayName();
  }

  private void top(Appendable out, long channels, long posts) throws IOException {
    Server server = lookup.server();
    String title = server.siteName() + ", as " + server.me().shownName() + " sees it";
    try (FrontMatter properties = new FrontMatter(out)) {
      properties.text("title", Visible.name(title)).text("server", server.url());
      properties.text("server_version", server.version());
      properties.text("account", server.me().username());
      properties.text("timezone", times.zoneName());
      properties.number("channels", channels).number("posts", posts);
    }
    out.append("# ").append(Plain.of(title)).append("\n\n");
  }

  /** Channels that stand together; {@code order} is where. */
  private record Group(String order, String title, List<String> lines) {
    static Group of(int rank, String title, String id) {
      return new Group(rank + title + "\n" + id, title, new ArrayList<>());
    }

    void write(Appendable out) throws IOException {
      out.append("## ").append(title).append("\n\n");
      for (String line : lines) out.append("- ").append(line).append('\n');
      out.append('\n');
    }
  }

  private Group group(Channel channel) {
    return switch (channel.type()) {
      case DIRECT -> Group.of(1, "Direct messages", "");
      case GROUP -> Group.of(2, "Group messages", "");
      default -> {
        String id = channel.teamId().orElse("");
        String name = lookup.team(id).map(team -> Plain.of(team.displayName())).orElse("");
        yield name.isEmpty() ? Group.of(3, "Other channels", "") : Group.of(0, name, id);
      }
    };
  }

  private String line(ChannelSummary summary, Set<String> doubled) {
    Channel channel = summary.channel();
    String name = name(channel);
    String link = Page.encoded(Page.of(channel.path()).path());
    StringBuilder line = new StringBuilder();
    line.append(summary.isPublished() ? "[" + name + "](" + link + ")" : "**" + name + "**");
    if (doubled.contains(shown(channel))) {
      String path = channel.path();
      line.append(" (").append(Plain.of(path.substring(path.lastIndexOf('/') + 1))).append(')');
    }
    line.append(", ").append(Counts.posts(summary.postCount()));
    if (summary.firstPostAt().isPresent() && summary.lastPostAt().isPresent()) {
      line.append(", ").append(times.heading(summary.firstPostAt().get())).append(" to ");
      line.append(times.heading(summary.lastPostAt().get()));
    }
    if (channel.type() == Channel.Type.PRIVATE) line.append(" · private");
    if (channel.deleteAt().isPresent()) line.append(" · archived");
    if (!summary.isPublished()) line.append(" · could not be written");
    Completeness completeness = channel.completeness();
    if (completeness.state() != Completeness.State.COMPLETE) {
      line.append(" · ").append(ChannelTop.state(completeness)).append(": ");
      line.append(Plain.of(completeness.because()));
    } else if (!completeness.because().isEmpty()) {
      line.append(" · ").append(Plain.of(completeness.because()));
    }
    return line.toString();
  }

  private static String name(Channel channel) {
    String name = Plain.of(channel.displayName());
    return name.isEmpty() ? "(no name)" : name;
  }

  private void saved(Appendable out) throws IOException {
    List<String> ids = backup.personal().savedPosts();
    if (ids.isEmpty()) return;
    Map<String, ChannelSummary> published = new TreeMap<>();
    for (ChannelSummary summary : backup.channels()) {
      if (summary.isPublished()) published.put(summary.channel().id(), summary);
    }
    Group saved = Group.of(4, "Saved messages", "");
    ids.stream()
        .flatMap(id -> lookup.place(id).stream())
        .sorted(comparing(PostPlace::createAt).thenComparing(PostPlace::postId))
        .forEach(place -> saved.lines.add(line(place, published)));
    if (!saved.lines.isEmpty()) saved.write(out);
  }

  private String line(PostPlace place, Map<String, ChannelSummary> published) {
    Channel channel = place.channel();
    String text = name(channel) + ", " + times.full(place.createAt());
    ChannelSummary summary = published.get(channel.id());
    if (summary == null) return "Posted in " + text;
    Page page =
        split.byMonth(summary.postCount())
            ? Page.of(channel.path(), times.month(place.createAt()))
            : Page.of(channel.path());
    return "[%s](%s#%s)"
        .formatted(text, Page.encoded(page.path()), times.heading(place.createAt()));
  }
}
