package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of direct and group messages: their names make the channels' names. */
final class Partners {
  private final UserObject me;
  private final NameFormat names;
  private final Map<String, UserObject> direct = new HashMap<>();
  private final Map<String, List<UserObject>> groups = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();

  Partners(UserObject me, NameFormat names) {
    this.me = me;
    this.names = names;
    direct.put(me.id(), me);
  }

  /**
   * Takes from the archive whom it knows, and of whom the server has nothing to tell: who is in
   * such a channel never changes.
   */
  void recall(Transaction transaction, List<ChannelObject> channels) throws SQLException {
    for (ChannelObject channel : channels) {
      if (ChannelType.DIRECT.is(channel.type())) {
        for (String id : pair(channel)) {
          transaction.user(id).ifPresent(user -> direct.putIfAbsent(id, user));
          if (transaction.isUnknownUser(id)) unknown.add(id);
        }
      } else if (ChannelType.GROUP.is(channel.type())) {
        recallGroup(transaction, channel.id());
      }
    }
  }

  private void recallGroup(Transaction transaction, String id) throws SQLException {
    Optional<ChannelRow> row = transaction.channel(id);
    if (row.isEmpty()) return;
    List<String> members = transaction.members(row.get().no());
    List<UserObject> others = new ArrayList<>();
    for (String member : members) {
      if (!member.equals(me.id())) transaction.user(member).ifPresent(others::add);
    }
    if (!members.isEmpty()) groups.put(id, others);
  }

  /** Asks the server for those who are not known yet; returns them, and oneself. */
  List<UserObject> ask(MattermostClient client, List<ChannelObject> channels) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    List<String> groupIds = new ArrayList<>();
    for (ChannelObject channel : channels) {
      if (ChannelType.DIRECT.is(channel.type())) ids.addAll(pair(channel));
      if (ChannelType.GROUP.is(channel.type())) groupIds.add(channel.id());
    }
    ids.removeAll(direct.keySet());
    ids.removeAll(unknown);
    groupIds.removeAll(groups.keySet());
    List<UserObject> told = new ArrayList<>(client.usersByIds(ids));
    for (UserObject user : told) direct.put(user.id(), user);
    ids.removeAll(direct.keySet());
    unknown.addAll(ids);
    if (!groupIds.isEmpty()) {
      Map<String, List<UserObject>> asked = client.groupMembers(groupIds);
      groups.putAll(asked);
      asked.values().forEach(told::addAll);
    }
    told.add(me);
    return told;
  }

  /** Ids of whom the server has nothing to tell. */
  Set<String> unknown() {
    return unknown;
  }

  /** The others in a direct or group message, sorted by user name; oneself when alone. */
  List<UserObject> others(ChannelObject channel) {
    List<UserObject> others = new ArrayList<>();
    if (ChannelType.GROUP.is(channel.type())) {
      others.addAll(groups.getOrDefault(channel.id(), List.of()));
    } else {
      for (String id : pair(channel)) {
        UserObject user = direct.get(id);
        if (user != null && !id.equals(me.id())) others.add(user);
      }
      if (isNoteToSelf(channel)) others.add(me);
    }
    others.sort(Comparator.comparing(UserObject::username));
    return others;
  }

  /** Whether it is known who is in a direct or group message; of a direct one its name tells. */
  boolean isKnown(ChannelObject channel) {
    return ChannelType.DIRECT.is(channel.type()) || groups.containsKey(channel.id());
  }

  /** Ids of everybody in a direct or group message. */
  List<String> ids(ChannelObject channel) {
    if (ChannelType.DIRECT.is(channel.type())) return pair(channel);
    List<String> ids = new ArrayList<>();
    others(channel).forEach(user -> ids.add(user.id()));
    ids.add(me.id());
    return ids;
  }

  /** What Mattermost shows for a channel. */
  String shownName(ChannelObject channel) {
    return switch (channel.type()) {
      case "D", "G" -> {
        List<String> shown = others(channel).stream().map(names::of).toList();
        yield shown.isEmpty()
            ? firstOf(channel.displayName(), channel.name())
            : String.join(", ", shown);
      }
      default -> firstOf(channel.displayName(), channel.name());
    };
  }

  private static String firstOf(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static List<String> pair(ChannelObject direct) {
    return Arrays.stream(direct.name().split("__", -1)).distinct().toList();
  }

  private boolean isNoteToSelf(ChannelObject channel) {
    return pair(channel).equals(List.of(me.id()));
  }
}
