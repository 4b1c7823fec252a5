package io.mmbackup.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelSummary;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Team;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The first page: every conversation, how much was said in it and when, and what is missing. */
final class Index {
  private static final String NO_TEAM = "";
  private static final int SAVED = 100;

  private final Site site;
  private final BackupExport backup;
  private final PageLinks links;
  private final Set<String> published = new HashSet<>();

  /** Names that several conversations of a team have. */
  private final Set<String> doubled = new HashSet<>();

  /** A conversation before it is known how wide its lifeline is. */
  private record Line(ChannelSummary summary, Months months) {
    Channel channel() {
      return summary.channel();
    }
  }

  /** A conversation as the template shows it; {@code also} tells it from another of its name. */
  record Row(
      SafeString name,
      SafeString also,
      String key,
      String url,
      String icon,
      String kind,
      SafeString about,
      String count,
      String span,
      String dates,
      SortedMap<Integer, String> life,
      String state,
      SafeString because) {}

  /** Rows under one heading. */
  record Group(SafeString name, List<Row> rows) {}

  /** A team, or all direct and group messages. */
  record Section(String id, SafeString name, String facts, List<Group> groups) {}

  /** A conversation of which something is missing. */
  record Gap(SafeString name, String url, SafeString because) {}

  /** What was left out because the user chose so, and of how many conversations. */
  record LeftOut(SafeString because, String conversations) {}

  /** A saved message. */
  record Saved(String url, SafeString where, String when) {}

  Index(Site site, BackupExport backup) {
    this.site = site;
    this.backup = backup;
    links = new PageLinks(site, PageAddress.INDEX, backup.output());
  }

  void write() throws IOException {
    Map<String, List<Line>> byTeam = new LinkedHashMap<>();
    Months whole = Months.of(Map.of());
    Set<String> names = new HashSet<>();
    List<Gap> gaps = new ArrayList<>();
    SortedMap<String, Integer> leftOut = new TreeMap<>();
    Instant recorded = Instant.EPOCH;
    long posts = 0;
    int conversations = 0;
    for (ChannelSummary summary : backup.channels()) {
      var days = summary.postsPerDay(site.times().zone());
      Line line = new Line(summary, Months.of(days));
      whole.add(days);
      posts += summary.postCount();
      if (summary.isPublished()) published.add(summary.channel().id());
      conversations++;
      if (summary.channel().recordedAt().isAfter(recorded)) {
        recorded = summary.channel().recordedAt();
      }
      String team = summary.channel().teamId().orElse(NO_TEAM);
      byTeam.computeIfAbsent(team, t -> new ArrayList<>()).add(line);
      String name = summary.channel().displayName();
      if (!names.add(team + "\n" + name)) doubled.add(name);
      Completeness known = summary.channel().completeness();
      if (known.state() != Completeness.State.COMPLETE) gaps.add(gap(summary));
      else if (!known.because().isEmpty()) leftOut.merge(known.because(), 1, Integer::sum);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("title", site.lookup().server().siteName());
    values.put("name", Html.name(site.lookup().server().siteName()));
    values.put("me", Html.name(site.lookup().server().me().shownName()));
    values.put("recorded", recorded.equals(Instant.EPOCH) ? "" : site.times().words(recorded));
    values.put("zone", site.times().zone().getId());
    values.put("posts", Numbers.grouped(posts));
    values.put("conversations", Numbers.grouped(conversations));
    values.put("complete", Numbers.grouped(conversations - gaps.size()));
    values.put("gaps", gaps);
    values.put("leftOut", leftOut(leftOut));
    values.put("span", whole.span());
    values.put("shortSpan", whole.shortSpan());
    values.put("years", years(whole));
    values.put("skyline", whole.skyline());
    values.put("lifeWidth", whole.width());
    values.put("sections", sections(byTeam, whole));
    values.put("saved", saved());
    values.put("savedCount", Numbers.grouped(backup.personal().savedPosts().size()));
    values.put("crumbs", List.of());
    values.put("code", false);
    values.put("math", false);
    try (OutputStream out = backup.output().create(PageAddress.INDEX.path())) {
      out.write(site.render("index", PageAddress.INDEX, values).getBytes(UTF_8));
    }
  }

  private static String years(Months whole) {
    if (whole.counts().isEmpty()) return "";
    int years = whole.counts().lastKey().getYear() - whole.counts().firstKey().getYear() + 1;
    return Numbers.of(years, "year", "years");
  }

  private static List<LeftOut> leftOut(SortedMap<String, Integer> sentences) {
    List<LeftOut> all = new ArrayList<>();
    sentences.forEach(
        (because, count) -> {
          String conversations = Numbers.of(count, "conversation", "conversations");
          all.add(new LeftOut(Html.name(because), conversations));
        });
    return all;
  }

  private Gap gap(ChannelSummary summary) {
    Channel channel = summary.channel();
    return new Gap(
        Html.name(channel.displayName()),
        url(summary),
        Html.name(channel.completeness().because()));
  }

  private String url(ChannelSummary summary) {
    return summary.isPublished() ? links.channel(summary.channel()) : "";
  }

  // Teams and their groups

  private List<Section> sections(Map<String, List<Line>> byTeam, Months whole) {
    List<Section> sections = new ArrayList<>();
    byTeam.forEach(
        (team, lines) -> {
          if (!team.equals(NO_TEAM)) sections.add(team(team, lines, whole));
        });
    sections.sort(
        Comparator.comparing(section -> section.name().toString().toLowerCase(Locale.ROOT)));
    List<Line> direct = byTeam.getOrDefault(NO_TEAM, List.of());
    if (!direct.isEmpty()) sections.add(direct(direct, whole));
    return sections;
  }

  private Section team(String id, List<Line> lines, Months whole) {
    List<Group> groups = new ArrayList<>();
    List<Line> rest = byCategory(groups, lines, category -> category.teamId().equals(id), whole);
    group(groups, "Channels", rest.stream().filter(line -> !isArchived(line)).toList(), whole);
    group(groups, "Archived channels", rest.stream().filter(Index::isArchived).toList(), whole);
    String name = site.lookup().team(id).map(Team::displayName).orElse("Team " + id);
    return section("t-" + id, name, "channel", "channels", lines, groups);
  }

  private Section direct(List<Line> lines, Months whole) {
    List<Group> groups = new ArrayList<>();
    List<Line> rest = byCategory(groups, lines, anyTeam -> true, whole);
    group(groups, "With one person", rest.stream().filter(line -> !isGroup(line)).toList(), whole);
    group(groups, "With several people", rest.stream().filter(Index::isGroup).toList(), whole);
    return section("direct", "Direct messages", "conversation", "conversations", lines, groups);
  }

  /** Groups lines by the user's own categories of the sidebar; returns the others, by name. */
  private List<Line> byCategory(
      List<Group> groups, List<Line> lines, Predicate<Personal.Category> wanted, Months whole) {
    Map<String, Line> left = new LinkedHashMap<>();
    for (Line line : byName(lines)) left.put(line.channel().id(), line);
    for (Personal.Category category : backup.personal().categories()) {
      if (!wanted.test(category) || isStandard(category)) continue;
      List<Line> chosen = new ArrayList<>();
      for (String channel : category.channelIds()) {
        Line line = left.remove(channel);
        if (line != null) chosen.add(line);
      }
      group(groups, category.displayName(), chosen, whole);
    }
    return List.copyOf(left.values());
  }

  private static Section section(
      String id, String name, String one, String many, List<Line> lines, List<Group> groups) {
    long posts = lines.stream().mapToLong(line -> line.summary().postCount()).sum();
    String facts = Numbers.of(lines.size(), one, many) + ", " + Numbers.of(posts, "post", "posts");
    return new Section(id, Html.name(name), facts, groups);
  }

  /** Mattermost's own categories say no more than the kind of a channel does. */
  private static boolean isStandard(Personal.Category category) {
    return category.displayName().equals("Channels")
        || category.displayName().equals("Direct Messages");
  }

  private static boolean isArchived(Line line) {
    return line.channel().deleteAt().isPresent();
  }

  private static boolean isGroup(Line line) {
    return line.channel().type() == Channel.Type.GROUP;
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<Line> byName(List<Line> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing(
                    (Line line) -> line.channel().displayName().toLowerCase(Locale.ROOT))
                .thenComparing(line -> line.channel().path()))
        .toList();
  }

  private void group(List<Group> groups, String name, List<Line> lines, Months whole) {
    if (lines.isEmpty()) return;
    groups.add(new Group(Html.name(name), lines.stream().map(line -> row(line, whole)).toList()));
  }

  private Row row(Line line, Months whole) {
    Channel channel = line.channel();
    return new Row(
        Html.name(channel.displayName()),
        Html.name(doubled.contains(channel.displayName()) ? lastOf(channel.path()) : ""),
        (channel.displayName() + " " + channel.name()).toLowerCase(Locale.ROOT),
        url(line.summary()),
        ChannelSigns.icon(channel),
        ChannelSigns.kind(channel),
        Html.name(channel.purpose()),
        Numbers.grouped(line.summary().postCount()),
        line.months().shortSpan(),
        dates(line.summary()),
        line.months().lifeline(whole),
        ChannelSigns.state(channel.completeness()),
        Html.name(channel.completeness().because()));
  }

  /** Of its first and last post. */
  private String dates(ChannelSummary summary) {
    if (summary.firstPostAt().isEmpty() || summary.lastPostAt().isEmpty()) return "";
    return Times.words(
        site.times().day(summary.firstPostAt().get()),
        site.times().day(summary.lastPostAt().get()));
  }

  /** The newest of the saved messages that this backup has. */
  private List<Saved> saved() {
    SortedMap<String, Saved> saved = new TreeMap<>(Comparator.reverseOrder());
    for (String id : backup.personal().savedPosts()) {
      site.lookup()
          .place(id)
          .filter(place -> published.contains(place.channel().id()))
          .ifPresent(place -> saved.put(key(place), saved(place)));
      if (saved.size() > SAVED) saved.remove(saved.lastKey());
    }
    return List.copyOf(saved.values());
  }

  private static String key(PostPlace place) {
    return "%020d %s".formatted(place.createAt().toEpochMilli(), place.postId());
  }

  private Saved saved(PostPlace place) {
    return new Saved(
        links.post(place),
        Html.name(place.channel().displayName()),
        site.times().words(place.createAt()));
  }
}
