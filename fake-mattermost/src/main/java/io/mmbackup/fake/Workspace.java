package io.mmbackup.fake;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.Channel;
import io.mmbackup.fake.state.ChannelChanges;
import io.mmbackup.fake.state.ContentChanges;
import io.mmbackup.fake.state.Draft;
import io.mmbackup.fake.state.FileContent;
import io.mmbackup.fake.state.GeneratedChannels;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.NewServer;
import io.mmbackup.fake.state.PeopleChanges;
import io.mmbackup.fake.state.PostChanges;
import io.mmbackup.fake.state.PostView;
import io.mmbackup.fake.state.RecordedWorkspace;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.StoredFile;
import io.mmbackup.fake.state.Team;
import io.mmbackup.fake.state.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a server holds: users, teams, channels, posts, files, emoji, and the one user who is signed
 * in. Thread-safe; changes show at once on a running server.
 *
 * <p>Things are named by their Mattermost ids; an id that does not exist is an {@link
 * IllegalArgumentException}. Times are Unix milliseconds. The server's clock goes 10 ms forward
 * with each change and stands still otherwise, so that a test is the same each time. Each change
 * keeps the books as the real server does: counters and times of the channel, the root's time, rows
 * of earlier versions, blanked tombstones.
 *
 * <p>This class is long because it is the one place where a test looks for what it can do; each
 * method only hands over to the package of the state.
 */
public final class Workspace {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final State state;
  private final PostChanges posts;
  private final ChannelChanges channels;
  private final PeopleChanges people;
  private final ContentChanges contents;

  private Workspace(State state) {
    this.state = state;
    this.posts = new PostChanges(state);
    this.channels = new ChannelChanges(state, posts);
    this.people = new PeopleChanges(state);
    this.contents = new ContentChanges(state, posts);
  }

  // ---- made of what ----

  /** The whole workspace that was recorded from a real server of this version. */
  public static Workspace recorded(ServerVersion version) {
    return new Workspace(RecordedWorkspace.load(version.dialect()));
  }

  /** A server with one user and nothing else. Its clock starts on 2026-01-05 at 08:00 UTC. */
  public static Workspace empty(
      ServerVersion version, String username, String firstName, String lastName) {
    return new Workspace(NewServer.create(version.dialect(), username, firstName, lastName));
  }

  /** A server with one user, {@code archivist}, and nothing else. */
  public static Workspace empty(ServerVersion version) {
    return empty(version, "archivist", "Ada", "Archivist");
  }

  /**
   * A workspace with channels of very many posts that are computed from their index when they are
   * asked for, so that they take no memory. They cannot be changed.
   *
   * @param posts how many posts each channel has, up to 2,000,000
   * @param channels how many channels there are
   */
  public static Workspace generated(ServerVersion version, int posts, int channels) {
    Workspace workspace = empty(version);
    GeneratedChannels.add(workspace.state, workspace.channels, posts, channels);
    return workspace;
  }

  /** The version as which it was made. */
  public ServerVersion version() {
    return ServerVersion.of(state.dialect());
  }

  /** Sets the name that the server shows. */
  public void nameSite(String name) {
    change(() -> state.clientConfig().put("SiteName", name));
  }

  // ---- time ----

  /** The server's time. */
  public long now() {
    return state.clock().now();
  }

  /** Lets time go by. */
  public void advance(Duration duration) {
    state.clock().advance(duration);
  }

  // ---- people and teams ----

  /** The id of the signed-in user. */
  public String myId() {
    return state.myId();
  }

  /** Adds a user to the server. Returns his id. */
  public String addUser(String username, String firstName, String lastName) {
    return state.change(() -> people.addUser(username, firstName, lastName));
  }

  /** Changes a user's name. */
  public void renameUser(String userId, String username) {
    change(() -> people.renameUser(userId, username));
  }

  /** Deactivates a user. */
  public void deactivateUser(String userId) {
    change(() -> people.deactivateUser(userId));
  }

  /** Takes a user away for ever: his id is unknown from now on, his posts stay. */
  public void deleteUserPermanently(String userId) {
    change(() -> people.deleteUserPermanently(userId));
  }

  /** Sets a user's avatar. */
  public void setUserImage(String userId, byte[] png) {
    change(() -> people.setUserImage(userId, png));
  }

  /** Adds a team of which the signed-in user is a member. Returns its id. */
  public String addTeam(String name, String displayName) {
    return state.change(() -> people.addTeam(name, displayName));
  }

  /** Sets a team's icon. */
  public void setTeamIcon(String teamId, byte[] png) {
    change(() -> team(teamId).setIcon(png, state.clock().tick()));
  }

  /** The signed-in user comes (back) into a team, into none of its channels. */
  public void joinTeam(String teamId) {
    change(() -> team(teamId).members().add(myId()));
  }

  /** Archives a team: it leaves the list of teams. */
  public void archiveTeam(String teamId) {
    change(() -> people.archiveTeam(team(teamId), true));
  }

  /** Takes a team back from the archive. */
  public void restoreTeam(String teamId) {
    change(() -> people.archiveTeam(team(teamId), false));
  }

  /** Whether a team is archived now. */
  public boolean isArchivedTeam(String teamId) {
    return state.read(() -> team(teamId).json().path("delete_at").longValue(0) != 0);
  }

  /** The signed-in user leaves a team with all its channels. */
  public void leaveTeam(String teamId) {
    change(
        () -> {
          team(teamId).members().remove(myId());
          state.channels().values().stream()
              .filter(channel -> channel.teamId().equals(teamId))
              .forEach(channel -> channel.members().remove(myId()));
        });
  }

  // ---- channels ----

  /** Adds a public channel ({@code O}) of a team, with the signed-in user as its only member. */
  public String addChannel(String teamId, String name, String displayName) {
    return addChannel(teamId, name, displayName, "O", myId());
  }

  /** Adds a channel of a team, public ({@code O}) or private ({@code P}), with one member. */
  public String addChannel(
      String teamId, String name, String displayName, String type, String creatorId) {
    return state.change(() -> channels.create(teamId, name, displayName, type, creatorId));
  }

  /** Adds a direct channel with another user, or with oneself. */
  public String addDirect(String userId) {
    return state.change(() -> channels.createDirect(myId(), userId));
  }

  /** Adds a group channel; the ids include the signed-in user's. */
  public String addGroup(Collection<String> userIds) {
    return state.change(() -> channels.createGroup(userIds));
  }

  /** Makes users members without a post that says so. */
  public void addMembers(String channelId, Collection<String> userIds) {
    change(() -> channels.addMembers(channelId, userIds));
  }

  /** Somebody adds a user to a channel. */
  public void addToChannel(String channelId, String userId, String byUserId) {
    change(() -> channels.addTo(channelId, userId, byUserId));
  }

  /** The signed-in user joins. */
  public void join(String channelId) {
    join(channelId, myId());
  }

  /** A user joins. */
  public void join(String channelId, String userId) {
    change(() -> channels.join(channelId, userId));
  }

  /** The signed-in user leaves. */
  public void leave(String channelId) {
    leave(channelId, myId());
  }

  /** A user leaves. */
  public void leave(String channelId, String userId) {
    change(() -> channels.leave(channelId, userId));
  }

  /** Somebody removes a user from a channel. */
  public void removeFromChannel(String channelId, String userId, String byUserId) {
    change(() -> channels.removeFrom(channelId, userId, byUserId));
  }

  /**
   * The server writes a channel back from a copy that it read before (see {@link #channelJson}), as
   * it does at a rename: counters and times of posts go back to what they were then.
   */
  public void writeBackChannel(String channelId, String staleCopy) {
    change(() -> channels.writeBack(channelId, GoJson.parseObject(staleCopy)));
  }

  /** The creator changes the name shown. */
  public void renameChannel(String channelId, String displayName) {
    describeChannel(channelId, creator(channelId), displayName, field(channelId, "header"));
  }

  /** The creator changes the header. */
  public void setHeader(String channelId, String header) {
    describeChannel(channelId, creator(channelId), field(channelId, "display_name"), header);
  }

  /** Somebody changes name and header in one go. */
  public void describeChannel(
      String channelId, String byUserId, String displayName, String header) {
    change(() -> channels.describe(channelId, byUserId, displayName, header));
  }

  /** Changes the name in URLs. */
  public void renameChannelUrl(String channelId, String name) {
    change(() -> channels.rename(channelId, name));
  }

  /** Makes a channel private ({@code true}) or public. */
  public void convertChannel(String channelId, boolean toPrivate) {
    change(() -> channels.convert(channelId, toPrivate));
  }

  /** The creator archives a channel. */
  public void archive(String channelId) {
    change(() -> channels.archive(channelId, creator(channelId)));
  }

  /** The creator takes a channel back from the archive. */
  public void restore(String channelId) {
    change(() -> channels.restore(channelId, creator(channelId)));
  }

  /** Takes a channel away with all its posts, as if it had never been. */
  public void deleteChannelPermanently(String channelId) {
    change(() -> channels.deletePermanently(channelId));
  }

  // ---- posts ----

  /** Writes a post. Returns its id. */
  public String post(String channelId, String userId, String message) {
    return state.change(() -> posts.post(Draft.of(channelId, userId, message)));
  }

  /** Writes a post with files that were added before. Returns its id. */
  public String post(String channelId, String userId, String message, List<String> fileIds) {
    Draft draft = Draft.of(channelId, userId, message).withFiles(fileIds);
    return state.change(() -> posts.post(draft));
  }

  /** Answers in a thread. Returns the reply's id. */
  public String reply(String rootId, String userId, String message) {
    return reply(rootId, userId, message, List.of());
  }

  /** Answers in a thread with files that were added before. Returns the reply's id. */
  public String reply(String rootId, String userId, String message, List<String> fileIds) {
    Supplier<String> change =
        () -> {
          Draft draft = Draft.of(channelOf(rootId).id(), userId, message);
          return posts.post(draft.replyTo(rootId).withFiles(fileIds));
        };
    return state.change(change);
  }

  /** Adds a post as of a past (or future) time, as an import does. Returns its id. */
  public String importPost(String channelId, String userId, String message, long createAt) {
    return state.change(() -> posts.post(Draft.of(channelId, userId, message), createAt));
  }

  /** Adds a reply as of a past (or future) time; the root's time becomes the reply's. */
  public String importReply(String rootId, String userId, String message, long createAt) {
    Supplier<String> change =
        () -> {
          Draft draft = Draft.of(channelOf(rootId).id(), userId, message);
          return posts.post(draft.replyTo(rootId), createAt);
        };
    return state.change(change);
  }

  /**
   * Writes a post whose files are listed only after {@link #showFiles}, as the server does for a
   * moment: the row comes first.
   */
  public String postBeforeItsFiles(
      String channelId, String userId, String message, List<String> fileIds) {
    Draft draft = Draft.of(channelId, userId, message).withFiles(fileIds);
    return state.change(() -> posts.postBeforeItsFiles(draft));
  }

  /** Lists the files of such a post; no time changes. */
  public void showFiles(String postId) {
    change(() -> posts.showFiles(postId));
  }

  /** Writes several posts in the same millisecond. Returns their ids. */
  public List<String> ties(String channelId, String userId, int count) {
    long time = state.clock().tick();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(importPost(channelId, userId, "tie " + i, time));
    }
    return ids;
  }

  /** Changes a post's text. */
  public void edit(String postId, String message) {
    change(() -> posts.edit(postId, message));
  }

  /**
   * Changes a post's text as of a past time: an edit that was begun then and is committed only now,
   * after others with a later time.
   */
  public void editAsOf(String postId, String message, long updateAt) {
    change(() -> posts.edit(postId, message, updateAt));
  }

  /** The author deletes a post, and with a root its thread. */
  public void delete(String postId) {
    delete(postId, author(postId));
  }

  /** Somebody deletes a post, and with a root its thread. */
  public void delete(String postId, String byUserId) {
    change(() -> posts.delete(postId, byUserId));
  }

  /**
   * Takes a deletion back, as content flagging does: {@code update_at} stays. Not on 5.37, which
   * has none.
   */
  public void undelete(String postId) {
    change(() -> posts.restore(postId));
  }

  /** Takes a post, its thread and its earlier versions away without a trace. */
  public void deletePermanently(String postId) {
    change(() -> posts.deletePermanently(postId));
  }

  /** Takes all posts of a channel away that were created before a time, as retention does. */
  public void deleteOlder(String channelId, long createdBefore) {
    change(() -> posts.deleteOlder(channelId, createdBefore));
  }

  /** Adds a reaction. */
  public void react(String postId, String userId, String emojiName) {
    change(() -> posts.react(postId, userId, emojiName));
  }

  /** Takes a reaction back. */
  public void unreact(String postId, String userId, String emojiName) {
    change(() -> posts.unreact(postId, userId, emojiName));
  }

  /** Pins a post. */
  public void pin(String postId) {
    change(() -> posts.pin(postId, true));
  }

  /** Unpins a post. */
  public void unpin(String postId) {
    change(() -> posts.pin(postId, false));
  }

  /** The signed-in user saves a post for later. */
  public void savePost(String postId) {
    change(() -> people.savePost(postId, true));
  }

  /** The signed-in user saves a post no longer. */
  public void unsavePost(String postId) {
    change(() -> people.savePost(postId, false));
  }

  /** The signed-in user follows a thread, or ceases to. */
  public void followThread(String rootId, boolean following) {
    change(() -> people.follow(rootId, following));
  }

  /**
   * The signed-in user begins a message that he does not send yet, or changes it; "" takes it away.
   * From the first draft on the server keeps drafts; until then it is set up without them.
   *
   * @param rootId the thread in which, "" for none
   */
  public void draft(String channelId, String rootId, String message) {
    change(() -> people.draft(channelId, rootId, message));
  }

  // ---- files and emoji ----

  /** Uploads a file that a post can carry afterwards. Returns its id. */
  public String addFile(String userId, String name, String mimeType, byte[] bytes) {
    return state.change(() -> contents.addFile(userId, name, mimeType, bytes));
  }

  /** Puts other bytes in the place of a file's: its size, and the time of its change, differ. */
  public void replaceFile(String fileId, byte[] bytes) {
    change(() -> contents.replaceFile(fileId, bytes));
  }

  /** Loses the bytes of a file which the database still knows: its download is a 404. */
  public void removeFileFromStore(String fileId) {
    change(() -> contents.loseFile(fileId));
  }

  /** Deletes a file alone: its post stays and shows it no more. */
  public void deleteFile(String fileId) {
    change(() -> contents.deleteFile(fileId));
  }

  /** Adds a custom emoji. Returns its id. */
  public String addEmoji(String name, byte[] image) {
    return state.change(() -> contents.addEmoji(name, image));
  }

  /** Deletes a custom emoji; reactions with it vanish. */
  public void deleteEmoji(String emojiId) {
    change(() -> contents.deleteEmoji(emojiId));
  }

  // ---- what is withheld ----

  /** Withholds posts created before a time, as a plan's history limit does; 0 ends it. */
  public void withholdPostsBefore(long createAt) {
    state.limits().setAccessibleFrom(createAt);
  }

  /** Whether posts are withheld now for their age. */
  public boolean isWithholding() {
    return state.limits().accessibleFrom() != 0;
  }

  /** Whether a post is withheld now for its age. */
  public boolean isWithheld(String postId) {
    return state.read(
        () -> {
          PostView post = state.findPost(postId);
          return post != null && state.limits().inaccessible(post);
        });
  }

  /** Leaves a post out of lists without a word, as burn-on-read does: pages come out short. */
  public void hideBurnOnRead(String postId) {
    state.limits().burnOnRead().add(postId);
  }

  /**
   * From now on an answer to {@code since} that is cut holds the changes that were written first,
   * without the newest. Which thousand come is chance on the real server.
   */
  public void cutWithoutNewest(boolean withoutNewest) {
    state.limits().setCutsNewest(withoutNewest);
  }

  /**
   * Sets the server's memory of a channel's newest change, as another client's question does: too
   * low by a cut answer, too high by a time from the future. It lasts until the next change of the
   * channel or 15 minutes.
   */
  public void poison(String channelId, long lastUpdateAt) {
    change(() -> channel(channelId).cache().put(lastUpdateAt, now()));
  }

  // ---- to compare with ----

  /** What became of every post that ever was, and what of it was shown. */
  public Truth truth() {
    return new Truth(state);
  }

  /** A user's id. */
  public String userId(String username) {
    return state.read(
        () ->
            state.users().entrySet().stream()
                .filter(e -> e.getValue().path("username").stringValue("").equals(username))
                .findFirst()
                .orElseThrow(() -> unknown("user " + username))
                .getKey());
  }

  /** The ids of all users. */
  public List<String> userIds() {
    return state.read(() -> List.copyOf(state.users().keySet()));
  }

  /** A team's id by its URL name. */
  public String teamId(String name) {
    return state.read(
        () ->
            state.teams().values().stream()
                .filter(team -> team.json().path("name").stringValue("").equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("team " + name))
                .id());
  }

  /** The ids of the channels of which the signed-in user is a member, archived ones included. */
  public List<String> channelIds() {
    return state.read(() -> state.channelsOf(myId()).stream().map(Channel::id).toList());
  }

  /** A channel's id by the URL names of its team and itself. */
  public String channelId(String teamName, String channelName) {
    String teamId = teamId(teamName);
    return state.read(
        () ->
            state.channels().values().stream()
                .filter(channel -> channel.teamId().equals(teamId))
                .filter(c -> c.json().path("name").stringValue("").equals(channelName))
                .findFirst()
                .orElseThrow(() -> unknown("channel " + teamName + "/" + channelName))
                .id());
  }

  /** A channel as the API sends it: JSON. */
  public String channelJson(String channelId) {
    return state.read(() -> text(channel(channelId).json()));
  }

  /** A user as the API sends him: JSON. */
  public String userJson(String userId) {
    return state.read(
        () -> {
          ObjectNode user = state.users().get(userId);
          if (user == null) {
            throw unknown("user " + userId);
          }
          return text(user);
        });
  }

  /** The ids of a channel's live posts, oldest first. */
  public List<String> postIds(String channelId) {
    return state.read(() -> livePosts(channelId).stream().map(PostView::id).toList());
  }

  /** A channel's live posts as the API sends them, oldest first: JSON. */
  public List<String> posts(String channelId) {
    return state.read(
        () -> {
          Timeline timeline = channel(channelId).timeline();
          List<String> json = new ArrayList<>();
          for (PostView post : livePosts(channelId)) {
            Bytes out = new Bytes(1024);
            post.write(out, timeline.replyCount(post.threadId()));
            json.add(new String(out.toArray(), StandardCharsets.UTF_8));
          }
          return json;
        });
  }

  /** The ids of all files that are not deleted. */
  public List<String> fileIds() {
    return state.read(
        () ->
            state.files().entrySet().stream()
                .filter(e -> !e.getValue().deleted())
                .map(Map.Entry::getKey)
                .toList());
  }

  /** A file's bytes. */
  public byte[] file(String fileId) {
    return state.read(
        () -> {
          StoredFile file = state.files().get(fileId);
          FileContent content = file == null ? null : file.content();
          if (content == null) {
            throw unknown("file content " + fileId);
          }
          return content.bytes().clone();
        });
  }

  // ---- for this package ----

  State state() {
    return state;
  }

  String httpDate() {
    return HTTP_DATE.format(Instant.ofEpochMilli(state.clock().now()));
  }

  private void change(Runnable change) {
    state.change(
        () -> {
          change.run();
          return true;
        });
  }

  private List<PostView> livePosts(String channelId) {
    Timeline timeline = channel(channelId).timeline();
    List<PostView> live = new ArrayList<>();
    for (int i = 0; i < timeline.liveCount(); i++) {
      live.add(timeline.live(i));
    }
    return live;
  }

  private static String text(ObjectNode json) {
    return new String(GoJson.bytes(json), StandardCharsets.UTF_8);
  }

  private Team team(String teamId) {
    Team team = state.teams().get(teamId);
    if (team == null) {
      throw unknown("team " + teamId);
    }
    return team;
  }

  private Channel channel(String channelId) {
    Channel channel = state.channels().get(channelId);
    if (channel == null) {
      throw unknown("channel " + channelId);
    }
    return channel;
  }

  private Channel channelOf(String postId) {
    Channel channel = state.channelOfPost(postId);
    if (channel == null) {
      throw unknown("post " + postId);
    }
    return channel;
  }

  private String author(String postId) {
    return state.read(
        () -> {
          PostView post = state.findPost(postId);
          if (post == null) {
            throw unknown("post " + postId);
          }
          return post.userId();
        });
  }

  private String creator(String channelId) {
    String creator = field(channelId, "creator_id");
    return creator.isEmpty() ? myId() : creator;
  }

  private String field(String channelId, String field) {
    return state.read(() -> channel(channelId).json().path(field).stringValue(""));
  }

  private static IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException("There is no " + what + " in this workspace.");
  }
}
