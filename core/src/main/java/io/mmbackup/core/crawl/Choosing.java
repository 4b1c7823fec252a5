package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the channels that a {@link Selection} means. Every name typed must be somebody's: of a
 * channel that is listed, or of one that the backup has from earlier.
 */
final class Choosing {
  private final Selection selection;
  private final List<TeamObject> teams;
  private final Partners partners;

  Choosing(Selection selection, List<TeamObject> teams, Partners partners) {
    this.selection = selection;
    this.teams = teams;
    this.partners = partners;
  }

  /** The chosen ones of those listed, in their order; {@code held} are those of the backup. */
  List<ChannelObject> choose(List<ChannelObject> listed, List<ChannelRow> held)
      throws NoMatchException {
    List<NamePattern> teamNames = patterns(selection.teams());
    List<NamePattern> wanted = patterns(selection.channels());
    List<NamePattern> unwanted = patterns(selection.excluded());
    checkTeams(teamNames, held);
    checkChannels("--channel", wanted, listed, held);
    checkChannels("--exclude-channel", unwanted, listed, held);
    List<ChannelObject> chosen =
        listed.stream()
            .filter(channel -> isOfTeam(channel, teamNames))
            .filter(channel -> isOfType(channel.type()))
            .filter(channel -> wanted.isEmpty() || isAny(wanted, names(channel)))
            .filter(channel -> !isAny(unwanted, names(channel)))
            .toList();
    if (chosen.isEmpty() && !listed.isEmpty()) {
      throw new NoMatchException(
          "None of your conversations passes all of what you chose by.", "", Set.of());
    }
    return chosen;
  }

  private static List<NamePattern> patterns(List<String> typed) {
    return typed.stream().map(NamePattern::new).toList();
  }

  private static boolean isAny(List<NamePattern> patterns, Collection<String> names) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(names));
  }

  private boolean isOfType(String type) {
    return selection.types().isEmpty()
        || selection.types().stream().anyMatch(chosen -> chosen.is(type));
  }

  private boolean isOfTeam(ChannelObject channel, List<NamePattern> wanted) {
    if (wanted.isEmpty()) return true;
    return teams.stream()
        .filter(team -> team.id().equals(channel.teamId()))
        .anyMatch(team -> isAny(wanted, names(team)));
  }

  private void checkTeams(List<NamePattern> wanted, List<ChannelRow> held) throws NoMatchException {
    for (NamePattern pattern : wanted) {
      boolean known =
          teams.stream().anyMatch(team -> pattern.matches(names(team)))
              || held.stream()
                  .anyMatch(row -> pattern.matches(List.of(row.teamId(), folder(row.path()))));
      if (known) continue;
      Set<String> names = new TreeSet<>();
      teams.forEach(team -> names.addAll(List.of(team.name(), team.displayName())));
      throw new NoMatchException(
          "You are in no team '" + pattern.typed() + "' (--team).", pattern.typed(), names);
    }
  }

  private void checkChannels(
      String flag, List<NamePattern> patterns, List<ChannelObject> listed, List<ChannelRow> held)
      throws NoMatchException {
    for (NamePattern pattern : patterns) {
      boolean known =
          listed.stream().anyMatch(channel -> pattern.matches(names(channel)))
              || held.stream().anyMatch(row -> pattern.matches(names(row)));
      if (known) continue;
      Set<String> names = new TreeSet<>();
      listed.forEach(channel -> names.addAll(names(channel)));
      listed.forEach(channel -> names.remove(channel.id()));
      throw new NoMatchException(
          "None of your conversations is '" + pattern.typed() + "' (" + flag + ").",
          pattern.typed(),
          names);
    }
  }

  private static List<String> names(TeamObject team) {
    return List.of(team.id(), team.name(), team.displayName());
  }

  private static List<String> names(ChannelRow row) {
    return List.of(row.id(), row.name(), row.displayName(), row.path());
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** Everything that somebody may call a channel. */
  private Set<String> names(ChannelObject channel) {
    Set<String> names = new LinkedHashSet<>();
    names.add(channel.id());
    switch (channel.type()) {
      case "D" -> {
        for (UserObject user : partners.others(channel)) addNames(user, names);
      }
      case "G" -> {
        names.add(partners.shownName(channel));
        List<String> people =
            partners.others(channel).stream().map(user -> user.username()).toList();
        names.add(String.join(", ", people));
        names.add("group-messages/" + String.join("-", people));
      }
      default -> addNames(channel, names);
    }
    names.remove("");
    return names;
  }

  private static void addNames(UserObject user, Set<String> names) {
    names.add(user.username());
    names.add("direct-messages/" + user.username());
    names.add(user.nickname());
    names.add((user.firstName() + " " + user.lastName()).strip());
  }

  private void addNames(ChannelObject channel, Set<String> names) {
    List<String> own = new ArrayList<>(List.of(channel.name(), channel.displayName()));
    names.addAll(own);
    for (TeamObject team : teams) {
      if (!team.id().equals(channel.teamId())) continue;
      for (String name : own) {
        names.add(team.name() + "/" + name);
        names.add(team.displayName() + "/" + name);
      }
    }
  }
}
