package io.mmbackup.dist.storm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.Faults;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Truth;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A server to which anything may happen. What a deed is done to is chosen by two numbers, so that
 * each list of deeds is the same each time, and still means something when others are left out.
 */
final class Weather implements AutoCloseable {
  private static final Predicate<Request> POSTS = Faults.path("/posts");
  private static final Predicate<Request> CHANNELS = Faults.path("/channels").and(POSTS.negate());

  final Workspace workspace;
  final FakeMattermost fake;
  private final boolean isRecent;
  private final String me;
  private final List<String> people = new ArrayList<>();
  private final List<String> teams = new ArrayList<>();
  private final List<String> channels = new ArrayList<>();
  private final List<String> emoji = new ArrayList<>();
  private final List<String> lateFiles = new ArrayList<>();
  private final List<String> deleted = new ArrayList<>();

  /** Posts that changed without anything that a question for changes could show. */
  final Set<String> changedInSecret = new TreeSet<>();

  /** Posts of the past, which only a channel's count tells of, and channels that lost a count. */
  private final Set<String> backdated = new TreeSet<>();

  private final Set<String> miscounted = new TreeSet<>();

  private final Map<String, Long> firstLost = new TreeMap<>();

  /** Channels that a run may not have been told of. */
  final Set<String> everUnlisted = new TreeSet<>();

  private final Set<String> leftTeams = new HashSet<>();

  private boolean hasLagged;
  private int counter;

  Weather(ServerVersion version) {
    isRecent = version == ServerVersion.V11_6;
    workspace = Workspace.empty(version);
    fake = FakeMattermost.builder(workspace).withReplica().start();
    me = workspace.myId();
    people.add(me);
    for (String name : List.of("bob", "eve", "max")) {
      people.add(workspace.addUser(name, name.toUpperCase(Locale.ROOT), "Tester"));
    }
    teams.add(workspace.addTeam("lab", "Lab"));
    teams.add(workspace.addTeam("ops", "Ops"));
    channels.add(workspace.addChannel(teams.getFirst(), "town", "Town"));
    channels.add(workspace.addChannel(teams.getFirst(), "secret", "Secret", "P", me));
    channels.add(workspace.addChannel(teams.getLast(), "general", "General"));
    for (String channel : channels) workspace.addMembers(channel, people);
    channels.add(workspace.addDirect(people.get(1)));
    channels.add(workspace.addGroup(people.subList(0, 3)));
    for (int i = 0; i < 230; i++) post(0, i);
    for (int i = 0; i < 12; i++) post(1 + i % 4, i);
    workspace.ties(channels.getFirst(), people.get(1), 5);
    emoji.add(workspace.addEmoji("party", "GIF89a first".getBytes(UTF_8)));
    // Nothing is so new that it would be asked for again for that alone.
    workspace.advance(Duration.ofHours(1));
  }

  /** What is chosen from a list by a number. */
  private static String of(List<String> list, int a) {
    return list.get(a % list.size());
  }

  private String channel(int a) {
    return of(channels, a);
  }

  private String person(int a) {
    return of(people, a);
  }

  private String text() {
    return "words " + ++counter;
  }

  private void post(int a, int b) {
    workspace.post(channel(a), person(b), text());
  }

  /** A live post of a channel, mostly a recent one; "" when there is none. */
  private String livePost(int a, int b) {
    List<String> ids = workspace.postIds(channel(a));
    if (ids.isEmpty()) return "";
    int back = b % 5 == 0 ? b % ids.size() : b % Math.min(ids.size(), 12);
    return ids.get(ids.size() - 1 - back);
  }

  private static String rootOf(Workspace workspace, String post) {
    String json = workspace.truth().post(post).contents().getLast();
    int at = json.indexOf("\"root_id\":\"") + 11;
    String root = json.substring(at, json.indexOf('"', at));
    return root.isEmpty() ? post : root;
  }

  /** Whether the row of a post's root is there to be answered. */
  private boolean rootLives(String post) {
    return workspace.truth().post(rootOf(workspace, post)).deleteAt() == 0
        && workspace.truth().post(rootOf(workspace, post)).standing() == Truth.Standing.LIVE;
  }

  private String file(int a) {
    byte[] bytes = ("content " + ++counter).repeat(1 + a % 40).getBytes(UTF_8);
    return workspace.addFile(person(a), "f" + counter + ".txt", "text/plain", bytes);
  }

  /** Does something; says nothing when it cannot be done now. */
  void happen(Deed deed, int a, int b) {
    doOne(deed, a, b);
    for (String post : backdated) {
      if (miscounted.contains(workspace.truth().post(post).channelId())) changedInSecret.add(post);
    }
    for (String channel : channels) {
      if (!workspace.channelIds().contains(channel)) {
        firstLost.putIfAbsent(channel, workspace.now());
      }
      if (firstLost.containsKey(channel) || isUnlisted(channel)) everUnlisted.add(channel);
      // Before 6.1 direct messages are listed by team.
      boolean fewerTeams = deed == Deed.LEAVE_TEAM || deed == Deed.ARCHIVE_TEAM;
      if (!isRecent && fewerTeams && teamOf(channel).isEmpty()) everUnlisted.add(channel);
    }
  }

  /** When the user was no member of a channel for the first time; 0 when he always was. */
  long firstLost(String channelId) {
    return firstLost.getOrDefault(channelId, 0L);
  }

  /** Whether anything was ever answered from an older state than the server's. */
  boolean hasLagged() {
    return hasLagged;
  }

  /** The channels there ever were. */
  List<String> channels() {
    return List.copyOf(channels);
  }

  private void doOne(Deed deed, int a, int b) {
    String post = livePost(a, b);
    switch (deed) {
      case POST -> post(a, b);
      case POSTS -> {
        for (int i = 0; i < 2 + b % 60; i++) post(a, b + i);
      }
      case TIES -> workspace.ties(channel(a), person(b), 2 + b % 7);
      case MANY_TIES -> workspace.ties(channel(a), person(b), 195 + b % 20);
      case ADVANCE_SECONDS -> workspace.advance(Duration.ofSeconds(1 + b % 100));
      case ADVANCE_HOURS -> workspace.advance(Duration.ofHours(1 + b % 50));
      case FILE -> workspace.post(channel(a), person(b), "see", List.of(file(a), file(b)));
      case FILE_LISTED_LATER ->
          lateFiles.add(
              workspace.postBeforeItsFiles(channel(a), person(b), "later", List.of(file(a))));
      case FILES_LISTED -> listFiles();
      case IMPORT -> backdated.add(workspace.importPost(channel(a), person(b), text(), past(b)));
      case LATE_COMMIT ->
          backdated.add(
              workspace.importPost(channel(a), person(b), text(), workspace.now() - 1 - b % 400));
      case FROM_THE_FUTURE ->
          workspace.importPost(channel(a), person(b), text(), workspace.now() + 3_600_000L * b);
      case RENAME_CHANNEL -> {
        if (a % channels.size() < 3) workspace.renameChannel(channel(a), "Renamed " + ++counter);
      }
      case RENAME_CHANNEL_URL -> {
        if (a % channels.size() < 3) workspace.renameChannelUrl(channel(a), "url-" + ++counter);
      }
      case HEADER -> workspace.setHeader(channel(a), "header " + ++counter);
      case STALE_COPY_WRITTEN -> {
        String stale = workspace.channelJson(channel(a));
        post(a, b);
        workspace.writeBackChannel(channel(a), stale);
        miscounted.add(channel(a));
      }
      case ARCHIVE -> workspace.archive(channel(a));
      case RESTORE -> workspace.restore(channel(a));
      case LEAVE -> leave(a);
      case KICKED -> {
        if (isMember(a)) workspace.removeFromChannel(channel(a), me, person(1));
      }
      case JOIN -> {
        // Nobody joins a channel of a team that he has left.
        if (!isMember(a) && !leftTeams.contains(teamOf(channel(a)))) workspace.join(channel(a));
      }
      case CONVERT -> {
        if (a % channels.size() < 3) workspace.convertChannel(channel(a), b % 2 == 0);
      }
      case NEW_CHANNEL -> newChannel(a, b);
      case ARCHIVE_TEAM -> workspace.archiveTeam(of(teams, a));
      case RESTORE_TEAM -> workspace.restoreTeam(of(teams, a));
      case LEAVE_TEAM -> leaveTeam(of(teams, a));
      case JOIN_TEAM -> joinTeam(of(teams, a));
      case PLAN_LIMIT -> {
        if (isRecent) workspace.withholdPostsBefore(cut(a, b));
      }
      case PLAN_LIMIT_LIFTED -> workspace.withholdPostsBefore(0);
      case RENAME_USER -> workspace.renameUser(person(a), "name" + ++counter);
      case AVATAR -> workspace.setUserImage(person(a), ("PNG " + ++counter).getBytes(UTF_8));
      case EMOJI -> emoji.add(workspace.addEmoji("emoji" + ++counter, ("GIF" + b).getBytes(UTF_8)));
      case EMOJI_DELETED -> {
        if (emoji.size() > 1) workspace.deleteEmoji(emoji.removeLast());
      }
      case POISON -> workspace.poison(channel(a), workspace.now() + (b % 20 - 10) * 50L);
      case RETENTION -> workspace.deleteOlder(channel(a), cut(a, b));
      case LAG -> lag(a, b);
      case UNDELETE -> undelete(b);
      default -> {
        if (!post.isEmpty()) happenToPost(deed, post, a, b);
      }
    }
  }

  private void happenToPost(Deed deed, String post, int a, int b) {
    switch (deed) {
      case REPLY -> {
        if (rootLives(post)) workspace.reply(rootOf(workspace, post), person(b), text());
      }
      case IMPORT_REPLY -> {
        if (rootLives(post)) {
          backdated.add(workspace.importReply(rootOf(workspace, post), person(b), text(), past(b)));
        }
      }
      case EDIT -> workspace.edit(post, text());
      case EDIT_COMMITTED_LATE -> {
        if (b % 3 == 0) post(a, b);
        workspace.editAsOf(post, text(), workspace.now() - 1 - b % 300);
      }
      case DELETE -> {
        workspace.delete(post);
        deleted.add(post);
      }
      case DELETE_PERMANENTLY -> workspace.deletePermanently(post);
      case REACT -> workspace.react(post, person(b), b % 2 == 0 ? "smile" : "party");
      case UNREACT -> workspace.unreact(post, person(b), b % 2 == 0 ? "smile" : "party");
      case MANY_REACTIONS -> {
        for (String id : workspace.postIds(channel(a))) workspace.react(id, person(b), "+1");
      }
      case PIN -> workspace.pin(post);
      case UNPIN -> workspace.unpin(post);
      case SAVE -> workspace.savePost(post);
      case UNSAVE -> workspace.unsavePost(post);
      default -> throw new IllegalStateException("Nobody knows how to do " + deed);
    }
  }

  private long past(int b) {
    return workspace.now() - 60_000L * (1 + b);
  }

  /** What the server answers somebody who asks for a channel's posts. */
  boolean isReadable(String channelId) throws IOException, InterruptedException {
    URI posts = URI.create(fake.url() + "/api/v4/channels/" + channelId + "/posts?per_page=1");
    HttpRequest request =
        HttpRequest.newBuilder(posts).header("Authorization", "Bearer " + fake.token()).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  /** The creation time of a post near the channel's beginning. */
  private long cut(int a, int b) {
    List<String> ids = workspace.postIds(channel(a));
    if (ids.isEmpty()) return 0;
    String json =
        workspace.truth().post(ids.get(b % Math.min(ids.size(), 20))).contents().getLast();
    int at = json.indexOf("\"create_at\":") + 12;
    return Long.parseLong(json.substring(at, json.indexOf(',', at)));
  }

  private boolean isMember(int a) {
    return workspace.channelIds().contains(channel(a));
  }

  private void leave(int a) {
    if (isMember(a) && a % channels.size() < 3) workspace.leave(channel(a));
  }

  /** Nobody is added to a channel of a team that he has left. */
  private void newChannel(int a, int b) {
    String team = of(teams, a);
    if (leftTeams.contains(team)) return;
    String id = workspace.addChannel(team, "new-" + ++counter, "New " + counter);
    workspace.addMembers(id, people);
    channels.add(id);
    workspace.post(id, person(b), text());
  }

  private void listFiles() {
    for (String post : lateFiles) {
      if (workspace.truth().post(post).standing() == Truth.Standing.LIVE) {
        workspace.showFiles(post);
        changedInSecret.add(post);
      }
    }
    lateFiles.clear();
  }

  private void lag(int a, int b) {
    hasLagged = true;
    switch (a % 3) {
      case 0 -> fake.replica().lagOnce(POSTS, 1 + b % 4);
      case 1 -> fake.replica().lagOnce(CHANNELS, 1 + b % 4);
      default -> fake.replica().lag(Faults.any(), 1 + b % 3);
    }
  }

  private void undelete(int b) {
    if (!isRecent || deleted.isEmpty()) return;
    String post = of(deleted, b);
    if (workspace.truth().post(post).standing() == Truth.Standing.DELETED) {
      workspace.undelete(post);
      changedInSecret.add(post);
    }
  }

  /** The storm is over: all that was begun is finished, and nothing lags. */
  void calm() {
    fake.replica().catchUp();
    fake.faults().clear();
    fake.meanwhile().clear();
    listFiles();
    joinAnyTeam();
    // What a client has put into the server's memory is forgotten.
    workspace.advance(Duration.ofMinutes(16));
  }

  /** Whether the server hides what it may show again: by its plan, or with an archived team. */
  boolean isHiding() {
    return workspace.isWithholding() || teams.stream().anyMatch(workspace::isArchivedTeam);
  }

  /** What was hidden is shown again. Nothing tells of it. */
  void showAll() {
    workspace.withholdPostsBefore(0);
    teams.stream().filter(workspace::isArchivedTeam).forEach(workspace::restoreTeam);
  }

  /** A server before 6.1 lists nothing to somebody who is in no team: there is no measure. */
  private void joinAnyTeam() {
    boolean isInNone =
        teams.stream().allMatch(one -> leftTeams.contains(one) || workspace.isArchivedTeam(one));
    if (isRecent || !isInNone) return;
    workspace.restoreTeam(teams.getFirst());
    joinTeam(teams.getFirst());
  }

  private void joinTeam(String team) {
    workspace.joinTeam(team);
    leftTeams.remove(team);
  }

  private void leaveTeam(String team) {
    workspace.leaveTeam(team);
    leftTeams.add(team);
  }

  /** A channel in an archived team: a backup that was not told of it before is not told now. */
  boolean isUnlisted(String channelId) {
    String team = teamOf(channelId);
    return teams.contains(team) && workspace.isArchivedTeam(team);
  }

  private String teamOf(String channelId) {
    return Judge.json(workspace.channelJson(channelId)).path("team_id").stringValue("");
  }

  @Override
  public void close() {
    fake.close();
  }
}
