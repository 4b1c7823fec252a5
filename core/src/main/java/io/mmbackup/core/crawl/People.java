package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The people: partners of direct and group messages, members of channels, authors, reactors. */
final class People {
  private static final String REFRESHED = "users_refreshed_at";

  private final CrawlScope scope;
  private final Partners partners;

  People(CrawlScope scope, UserObject me, NameFormat names) {
    this.scope = scope;
    this.partners = new Partners(me, names);
  }

  Partners partners() {
    return partners;
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
        .filter(time -> time <= scope.serverTime()) // the server's clock may have run ahead once
        .orElse(0L);
  }

  /**
   * Finds the people of direct and group messages, whose names make the channels' names: in the
   * archive, or else on the server.
   */
  void readPartners(List<ChannelObject> channels) throws IOException {
    scope.writer().run(transaction -> partners.recall(transaction, channels));
    put(partners.ask(scope.client(), channels));
    noteUnknown(partners.unknown());
  }

  /** The members of one channel, and with them their profiles. */
  void readMembers(ChannelRow channel, ChannelObject listed) throws IOException {
    List<String> ids = new ArrayList<>();
    switch (listed.type()) {
      case "D", "G" -> {
        if (!partners.isKnown(listed)) return; // could not be asked; is asked again
        ids.addAll(partners.ids(listed));
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
    noteUnknown(untold);
  }

  private void noteUnknown(Set<String> ids) throws IOException {
    scope
        .writer()
        .run(
            transaction -> {
              for (String id : ids) transaction.putUnknownUser(id);
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
}
