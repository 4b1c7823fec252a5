package io.mmbackup.core.export;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.MemberRow;
import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.archive.PostTotals;
import io.mmbackup.core.archive.RemovedReactionRow;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.UnreadableArchiveException;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.PropsObject;
import io.mmbackup.core.wire.QuotedPostObject;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelTotals;
import io.mmbackup.spi.Edit;
import io.mmbackup.spi.Emoji;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.QuotedPost;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.RemovedReaction;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One snapshot of the archive as the model of the writer contract, and the look-ups across it. One
 * thread, one call; invalid once closed.
 */
final class Reading implements Lookup, AutoCloseable {
  private record ArchivedMember(User user) implements Member {}

  private final Snapshot snapshot;
  private final Deleted deleted;
  private final AccountView account;
  private final Recent<String, User> users = new Recent<>();
  private final Recent<String, User> usersByName = new Recent<>();
  private final Recent<String, Team> teams = new Recent<>();
  private final Recent<String, Team> teamsByName = new Recent<>();
  private final Recent<Long, ChannelRow> channels = new Recent<>();
  private final Recent<List<String>, Channel> channelsByName = new Recent<>();
  private final Recent<String, Emoji> emoji = new Recent<>();
  private boolean failed;

  /** Takes over the snapshot: it is closed with this. */
  Reading(Snapshot snapshot, Deleted deleted) throws IOException {
    this.snapshot = snapshot;
    this.deleted = deleted;
    try {
      this.account = new AccountView(snapshot);
    } catch (MalformedJsonException e) {
      snapshot.close();
      throw new ArchiveException(
          "The archive is damaged: what it holds of the account is no JSON.",
          "Run: mmbackup verify",
          e);
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Deleted deleted() {
    return deleted;
  }

  AccountView account() {
    return account;
  }

  /**
   * Whether anything could not be read, even if a writer swallowed the exception: what it wrote is
   * not to be trusted then.
   */
  boolean failed() {
    return failed || snapshot.failed();
  }

  /** Notes the failure of whatever parses what the archive holds. */
  private <T> T sound(Supplier<T> parsing) {
    try {
      return parsing.get();
    } catch (UnreadableArchiveException e) {
      failed = true;
      throw e;
    }
  }

  // What posts are made of

  PostObject parse(PostRow row) {
    return sound(row::object);
  }

  Post post(PostRow row) {
    return new ArchivedPost(this, row);
  }

  /** A channel by its number. */
  ChannelRow channel(long no) {
    return channels.get(no, snapshot::channel).orElseThrow();
  }

  /** The user name, or the id of somebody who is not described. */
  String username(String userId) {
    return user(userId).map(User::username).orElse(userId);
  }

  /** Props that are no object, as careless plugins write them, count as none. */
  static PropsObject props(PostObject post) {
    if (!post.propsMatter()) return PropsObject.NONE;
    try {
      return PropsObject.parse(post.propsJson());
    } catch (MalformedJsonException e) {
      return PropsObject.NONE;
    }
  }

  /** Without those that were deleted, where outputs hide what was. */
  List<QuotedPost> quotes(PostObject post) {
    if (!post.quotes()) return List.of();
    List<QuotedPost> quotes = new ArrayList<>();
    for (QuotedPostObject quote : QuotedPostObject.of(post)) {
      if (deleted == Deleted.MARK || !isDeleted(quote.post().id())) {
        quotes.add(ArchivedQuote.of(this, quote));
      }
    }
    return List.copyOf(quotes);
  }

  private boolean isDeleted(String postId) {
    return snapshot
        .posts()
        .find(postId, Deleted.MARK)
        .filter(row -> row.deleteAt() != 0)
        .isPresent();
  }

  List<FileInfo> filesOf(String postId) {
    List<FileInfo> files = new ArrayList<>();
    snapshot
        .contents()
        .filesOf(postId)
        .forEach(row -> files.add(sound(() -> ArchivedFile.of(snapshot.folder(), row))));
    return List.copyOf(files);
  }

  List<Edit> editsOf(String postId) {
    List<Edit> edits = new ArrayList<>();
    snapshot
        .posts()
        .versions(postId)
        .forEach(
            version ->
                edits.add(
                    new Edit(
                        sound(version::object).message(),
                        Instant.ofEpochMilli(version.replacedAt()))));
    return List.copyOf(edits);
  }

  /** None where outputs hide what was deleted. */
  List<RemovedReaction> removedReactionsOf(String postId) {
    if (deleted == Deleted.HIDE) return List.of();
    List<RemovedReaction> removed = new ArrayList<>();
    for (RemovedReactionRow row : snapshot.posts().removedReactions(postId)) {
      removed.add(
          new RemovedReaction(
              reaction(row.userId(), row.emojiName(), row.createAt()),
              Instant.ofEpochMilli(row.removedAt())));
    }
    return List.copyOf(removed);
  }

  Reaction reaction(String userId, String emojiName, long createAt) {
    return new Reaction(userId, username(userId), emojiName, Instant.ofEpochMilli(createAt));
  }

  /** The server leads a link without a team to the right one. */
  String permalink(PostRow row) {
    String team = team(channel(row.channel()).teamId()).map(Team::name).orElse("_redirect");
    return account.url() + "/" + team + "/pl/" + row.id();
  }

  /** Whether outputs show any post of it. */
  boolean hasPosts(ChannelRow channel) {
    return snapshot.posts().extent(channel.no(), deleted).posts() > 0;
  }

  /** How many posts outputs show, by day. */
  SortedMap<LocalDate, Integer> postsPerDay(ChannelRow channel, ZoneId zone) {
    return postsPerDay(channel, Long.MIN_VALUE, Long.MAX_VALUE, zone);
  }

  /** The same for posts created at or after {@code from} and before {@code until}, ms UTC. */
  SortedMap<LocalDate, Integer> postsPerDay(
      ChannelRow channel, long from, long until, ZoneId zone) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (long time : snapshot.posts().times(channel.no(), from, until, deleted)) {
      days.merge(LocalDate.ofInstant(Instant.ofEpochMilli(time), zone), 1, Integer::sum);
    }
    return days;
  }

  ChannelTotals totals(ChannelRow channel) {
    PostTotals totals = snapshot.posts().totals(channel.no(), deleted);
    List<ChannelTotals.Written> people = new ArrayList<>();
    totals
        .people()
        .forEach((id, posts) -> people.add(new ChannelTotals.Written(somebody(id), posts)));
    return new ChannelTotals(
        totals.threads(), totals.files(), totals.missing(), totals.bytes(), people);
  }

  private User somebody(String id) {
    return user(id).orElseGet(() -> ArchivedUser.undescribed(id));
  }

  Iterable<Member> members(long channel) {
    return Mapped.of(snapshot.people().members(channel), row -> new ArchivedMember(memberOf(row)));
  }

  private User memberOf(MemberRow row) {
    return row.user().map(account::user).orElseGet(() -> ArchivedUser.undescribed(row.userId()));
  }

  // Lookup

  @Override
  public Server server() {
    return account;
  }

  @Override
  public Optional<User> user(String id) {
    return users.get(id, key -> snapshot.people().user(key).map(account::user));
  }

  @Override
  public Optional<User> userNamed(String username) {
    return usersByName.get(username, key -> snapshot.people().userNamed(key).map(account::user));
  }

  @Override
  public Optional<Team> team(String id) {
    return teams.get(id, key -> snapshot.people().team(key).map(ArchivedTeam::of));
  }

  @Override
  public Optional<Team> teamNamed(String name) {
    return teamsByName.get(name, key -> snapshot.people().teamNamed(key).map(ArchivedTeam::of));
  }

  @Override
  public Optional<Channel> channel(String id) {
    return snapshot.channel(id).map(this::view);
  }

  @Override
  public Optional<Channel> channelNamed(String teamId, String name) {
    return channelsByName.get(
        List.of(teamId, name),
        key -> snapshot.channelNamed(key.get(0), key.get(1)).map(this::view));
  }

  private Channel view(ChannelRow row) {
    return sound(() -> ArchivedChannel.of(row));
  }

  @Override
  public Optional<Emoji> emoji(String name) {
    return emoji.get(
        name,
        key ->
            snapshot.people().emoji(key).map(row -> new Emoji(row.id(), row.name(), row.path())));
  }

  @Override
  public Optional<PostPlace> place(String postId) {
    return snapshot
        .posts()
        .find(postId, deleted)
        .map(
            row ->
                new PostPlace(
                    row.id(),
                    view(channel(row.channel())),
                    row.rootId().isEmpty() ? Optional.empty() : Optional.of(row.rootId()),
                    Instant.ofEpochMilli(row.createAt())));
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }
}
