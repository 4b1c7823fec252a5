package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.ChannelSigns;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Teams, and the conversations of one of them in the owner's own order. */
record Sidebar(List<TeamLink> teams, SafeString team, List<Group> groups) {
  private static final String CHANNELS = "Channels";
  private static final String DIRECT = "Direct messages";
  private static final String ARCHIVED = "Archived";

  /** A team to change to. */
  record TeamLink(String letters, SafeString name, String icon, String url, boolean current) {}

  /** Conversations under one heading. */
  record Group(String id, SafeString name, List<Row> rows) {}

  /** A conversation; {@code avatar} is of the other person of a direct message. */
  record Row(
      String url,
      String icon,
      @Nullable Avatar avatar,
      SafeString name,
      SafeString detail,
      boolean current,
      boolean off,
      boolean incomplete) {}

  /** As seen from a channel; from elsewhere, as from the team that comes first. */
  static Sidebar of(Visit visit, Optional<Channel> current) throws IOException {
    List<Channel> all = visit.archive().channels();
    List<Team> teams =
        all.stream()
            .map(Channel::teamId)
            .flatMap(Optional::stream)
            .distinct()
            .map(visit.lookup()::team)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Team::displayName, String.CASE_INSENSITIVE_ORDER))
            .toList();
    Optional<Team> team =
        current
            .flatMap(Channel::teamId)
            .flatMap(visit.lookup()::team)
            .or(() -> teams.stream().findFirst());
    String teamId = team.map(Team::id).orElse("");
    return new Sidebar(
        teams.stream().map(one -> link(one, one.id().equals(teamId))).toList(),
        Html.name(team.map(Team::displayName).orElse("")),
        groups(visit, all, teamId, current.map(Channel::id).orElse("")));
  }

  private static TeamLink link(Team team, boolean current) {
    return new TeamLink(
        Avatar.letters(team.displayName()),
        Html.name(team.displayName()),
        team.iconPath().map(Links.LINKS::file).orElse(""),
        Links.LINKS.team(team),
        current);
  }

  private static List<Group> groups(Visit visit, List<Channel> all, String teamId, String currentId)
      throws IOException {
    Map<String, Channel> left = new LinkedHashMap<>();
    for (Channel channel : all) {
      if (channel.teamId().orElse(teamId).equals(teamId)) left.put(channel.id(), channel);
    }
    Map<String, List<Channel>> byName = new LinkedHashMap<>();
    for (Personal.Category category : visit.archive().personal().categories()) {
      if (!category.teamId().equals(teamId)) continue;
      List<Channel> group = byName.computeIfAbsent(heading(category), name -> new ArrayList<>());
      for (String id : category.channelIds()) {
        Channel channel = left.get(id);
        if (channel == null || channel.deleteAt().isPresent()) continue;
        group.add(channel);
        left.remove(id);
      }
    }
    left.values().stream()
        .sorted(Comparator.comparing(Channel::displayName, String.CASE_INSENSITIVE_ORDER))
        .forEach(one -> byName.computeIfAbsent(usual(one), name -> new ArrayList<>()).add(one));
    List<Group> groups = new ArrayList<>();
    byName.forEach(
        (name, channels) -> {
          if (channels.isEmpty()) return;
          groups.add(
              new Group("g" + groups.size(), Html.name(name), rows(visit, channels, currentId)));
        });
    return groups;
  }

  /** The server calls them in its own case. */
  private static String heading(Personal.Category category) {
    return category.displayName().equalsIgnoreCase(DIRECT) ? DIRECT : category.displayName();
  }

  /** Where one is that the owner put nowhere. */
  private static String usual(Channel channel) {
    if (channel.deleteAt().isPresent()) return ARCHIVED;
    return channel.teamId().isPresent() ? CHANNELS : DIRECT;
  }

  private static List<Row> rows(Visit visit, List<Channel> channels, String currentId) {
    Set<String> once = new HashSet<>();
    Set<String> twice =
        channels.stream()
            .map(Channel::displayName)
            .filter(name -> !once.add(name))
            .collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    for (Channel channel : channels) {
      boolean same = twice.contains(channel.displayName()) && channel.teamId().isPresent();
      rows.add(
          new Row(
              Links.LINKS.newest(channel),
              ChannelSigns.icon(channel),
              face(visit, channel),
              Html.name(channel.displayName()),
              Html.name(same ? channel.name() : ""),
              channel.id().equals(currentId),
              channel.deleteAt().isPresent(),
              channel.completeness().state() != Completeness.State.COMPLETE));
    }
    return rows;
  }

  private static @Nullable Avatar face(Visit visit, Channel channel) {
    if (channel.type() != Channel.Type.DIRECT) return null;
    return partner(visit, channel).map(user -> Avatar.of(user, Links.LINKS)).orElse(null);
  }

  /** The other one of a direct message; oneself in a conversation with oneself. */
  static Optional<User> partner(Visit visit, Channel channel) {
    String me = visit.lookup().server().me().id();
    List<String> both = Arrays.asList(channel.name().split("__"));
    String id = both.stream().filter(one -> !one.equals(me)).findFirst().orElse(me);
    return visit.lookup().user(id);
  }

  /** A conversation with somebody, by that person's id. */
  static Map<String, Channel> directMessages(Visit visit) {
    Map<String, Channel> byPartner = new HashMap<>();
    for (Channel channel : visit.archive().channels()) {
      if (channel.type() != Channel.Type.DIRECT) continue;
      partner(visit, channel).ifPresent(user -> byPartner.putIfAbsent(user.id(), channel));
    }
    return byPartner;
  }
}
