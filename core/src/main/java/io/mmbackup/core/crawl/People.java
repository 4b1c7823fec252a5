package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people: partners of direct and group messages, members of channels, authors, reactors. */
final class People {
  private static final String DIRECT = "D";
  private static final String GROUP = "G";

  private static final String REFRESHED = "users_refreshed_at";

  private final CrawlScope scope;
  private final UserObject me;
  private final NameFormat names;
  private final Map<String, UserObject> partners = new HashMap<>();
  private final Map<String, List<UserObject>> groups = new HashMap<>();

  People(CrawlScope scope, UserObject me, NameFormat names) {
    this.scope = scope;
    this.me = me;
    this.names = names;
  }

  /**
   * Asks who of those that are described has changed since the last time; begins a little before
   * it, for replicas lag.
   */
  void refresh() throws IOException {
    long since = Math.max(0, refreshedAt() - Watermark.OVERLAP);
    List<String> known =
        scope.writer().apply(transaction -> transaction.users()).stream()
            .map(UserObject::id)
            .toList();
    List<UserObject> changed =
        known.isEmpty() ? List.of() : scope.client().usersByIds(known, since);
    scope
        .writer()
        .run(
            transaction -> {
              for (UserObject user : changed) transaction.putUser(user, scope.serverTime());
              transaction.putMeta(REFRESHED, Long.toString(scope.serverTime()));
            });
  }

  private long refreshedAt() throws IOException {
    if (scope.depth() != CrawlDepth.CHANGES) return 0;
    return scope
        .writer()
        .apply(transaction -> transaction.meta(REFRESHED))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /**
   * Finds the people of direct and group messages, whose names make the channels' names: in the
   * archive, or else on the server. Who is in such a channel never changes.
   */
  void readPartners(List<ChannelObject> channels) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    List<String> groupIds = new ArrayList<>();
    for (ChannelObject channel : channels) {
      if (channel.type().equals(DIRECT)) ids.addAll(pair(channel));
      if (channel.type().equals(GROUP)) groupIds.add(channel.id());
    }
    partners.put(me.id(), me);
    scope.writer().run(transaction -> recall(transaction, ids, groupIds));
    ids.removeAll(partners.keySet());
    groupIds.removeAll(groups.keySet());
    List<UserObject> told = new ArrayList<>(scope.client().usersByIds(ids));
    for (UserObject user : told) partners.put(user.id(), user);
    if (!groupIds.isEmpty()) {
      Map<String, List<UserObject>> asked = scope.client().groupMembers(groupIds);
      groups.putAll(asked);
      asked.values().forEach(told::addAll);
    }
    told.add(me);
    put(told);
  }

  private void recall(Transaction transaction, Set<String> ids, List<String> groupIds)
      throws SQLException {
    for (String id : ids) {
      transaction.user(id).ifPresent(user -> partners.putIfAbsent(id, user));
    }
    for (String groupId : groupIds) {
      Optional<ChannelRow> row = transaction.channel(groupId);
      if (row.isEmpty()) continue;
      List<UserObject> members = new ArrayList<>();
      for (String id : transaction.members(row.get().no())) {
        if (!id.equals(me.id())) transaction.user(id).ifPresent(members::add);
      }
      if (!members.isEmpty()) groups.put(groupId, members);
    }
  }

  /** The others in a direct or group message, sorted by user name; oneself when alone. */
  List<UserObject> others(ChannelObject channel) {
    List<UserObject> others = new ArrayList<>();
    if (channel.type().equals(GROUP)) {
      others.addAll(groups.getOrDefault(channel.id(), List.of()));
    } else {
      for (String id : pair(channel)) {
        UserObject user = partners.get(id);
        if (user != null && !id.equals(me.id())) others.add(user);
      }
      if (isNoteToSelf(channel)) others.add(me);
    }
    others.sort((a, b) -> a.username().compareTo(b.username()));
    return others;
  }

  /** What Mattermost shows for a channel. */
  String shownName(ChannelObject channel) {
    return switch (channel.type()) {
      case DIRECT, GROUP -> {
        List<String> shown = others(channel).stream().map(names::of).toList();
        yield shown.isEmpty() ? firstOf(channel.displayName(), channel.name()) : join(shown);
      }
      default -> firstOf(channel.displayName(), channel.name());
    };
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }

  private static String firstOf(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  /** The members of one channel, and with them their profiles. */
  void readMembers(ChannelRow channel, ChannelObject listed) throws IOException {
    List<String> ids = new ArrayList<>();
    switch (listed.type()) {
      case DIRECT -> ids.addAll(pair(listed));
      case GROUP -> {
        others(listed).forEach(user -> ids.add(user.id()));
        ids.add(me.id());
      }
      default -> {
        List<UserObject> members = scope.client().usersInChannel(listed.id());
        put(members);
        members.forEach(user -> ids.add(user.id()));
      }
    }
    scope
        .writer()
        .apply(
            transaction -> {
              transaction.putMembers(channel.no(), ids, scope.serverTime());
              return ids;
            });
  }

  /** Asks for everybody whom channels show and nobody has described yet. */
  void readNew() throws IOException {
    List<String> ids = scope.writer().apply(transaction -> transaction.peopleToAsk());
    List<UserObject> told = scope.client().usersByIds(ids);
    put(told);
    Set<String> untold = new HashSet<>(ids);
    told.forEach(user -> untold.remove(user.id()));
    scope
        .writer()
        .run(
            transaction -> {
              for (String id : untold) transaction.putUnknownUser(id);
            });
  }

  /** Wants the pictures that people have set; those the server draws by itself are no pictures. */
  void wantPictures() throws IOException {
    scope
        .writer()
        .apply(
            transaction -> {
              for (UserObject user : transaction.users()) {
                if (user.lastPictureUpdate() > 0) transaction.wantPicture(picture(user));
              }
              return true;
            });
  }

  private static Content picture(UserObject user) {
    String path = "avatars/" + user.id() + ".png";
    return Content.wanted(Content.Kind.AVATAR, user.id(), user.lastPictureUpdate(), 0, -1, path);
  }

  private void put(Collection<UserObject> users) throws IOException {
    scope
        .writer()
        .apply(
            transaction -> {
              for (UserObject user : users) transaction.putUser(user, scope.serverTime());
              return users;
            });
  }

  private static List<String> pair(ChannelObject direct) {
    return Arrays.stream(direct.name().split("__", -1)).distinct().toList();
  }

  private boolean isNoteToSelf(ChannelObject channel) {
    return pair(channel).equals(List.of(me.id()));
  }
}
