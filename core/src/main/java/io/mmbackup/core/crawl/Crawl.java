package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.SafeName;
import io.mmbackup.core.archive.Taken;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.Listing;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.EmojiObject;
import io.mmbackup.core.wire.TeamObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One crawl: reads everything the account can see into the archive. The order is that of what would
 * be missed most if the session ended in the middle: messages, then people, then files. A channel
 * or file that fails is noted and the others go on.
 */
public final class Crawl {
  private static final String BEHIND = "It has changed since it was read.";
  private static final String LEFT = "It is no longer in the server's list.";
  private static final String NO_TEAM =
      "You are in no team, and this server lists direct messages by team: those that the backup"
          + " does not know yet cannot be found. Join a team and run again.";

  private final Path folder;
  private final CrawlScope scope;
  private final Selection selection;
  private final Account account;
  private final Listing listing;
  private final Sweep sweep;
  private final People people;
  private final Workers workers;
  private final Outage outage = new Outage();

  /** Of what only tells of people: messages do not wait for it. */
  private final Outage outageOfPeople = new Outage();

  private final Set<String> joined;
  private Set<Long> leftOut = Set.of();
  private int leftOutCount;
  private final List<String> gaps = Collections.synchronizedList(new ArrayList<>());
  private List<ChannelRow> unlisted = List.of();
  private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());

  private Crawl(
      Path folder,
      CrawlScope scope,
      Selection selection,
      SignedIn me,
      Account account,
      Set<String> joined,
      Listing listing,
      Workers workers) {
    this.folder = folder;
    this.scope = scope;
    this.selection = selection;
    this.account = account;
    this.joined = joined;
    this.listing = listing;
    this.people = new People(scope, me.user(), account.names());
    this.workers = workers;
    this.sweep = new Sweep(scope.depth(), scope.serverTime());
    this.gaps.addAll(account.gaps());
    if (listing.byTeam() && account.teams().isEmpty()) this.gaps.add(NO_TEAM);
  }

  /**
   * Reads everything. Whatever was read before an exception is committed, and the next crawl goes
   * on from there.
   *
   * @param threads channels or files read at a time
   * @throws MattermostException when nothing more can be had, such as after the session expired
   */
  public static CrawlResult run(
      MattermostClient client,
      SignedIn me,
      ClientConfig config,
      Archive archive,
      int threads,
      CrawlDepth depth,
      CrawlListener listener)
      throws IOException {
    return run(client, me, config, archive, CrawlPlan.everything(depth, threads), listener);
  }

  /**
   * The same, of what is chosen; the rest stays as it is. When the user wants an end, the pages in
   * flight are the last: {@link Stop.StoppedException}.
   *
   * @throws NoMatchException when a channel is chosen that is not there; then nothing was read
   */
  @SuppressWarnings("try") // the stretch is only there to be closed
  public static CrawlResult run(
      MattermostClient client,
      SignedIn me,
      ClientConfig config,
      Archive archive,
      CrawlPlan plan,
      CrawlListener listener)
      throws IOException {
    List<TeamObject> teams = client.teams();
    Listing joined = client.channels(teams);
    Listing listing =
        plan.selection().unjoined() ? Unjoined.addTo(joined, client, teams, listener) : joined;
    CrawlScope scope =
        new CrawlScope(
            client,
            archive.writer(),
            listener,
            me.user().id(),
            clock(listing),
            shortPageIsEnd(config),
            plan.depth(),
            plan.posts(),
            plan.stop());
    Account account = Account.read(scope, me, config, teams);
    try (Stop.Stretch stretch = plan.stop().inOrder();
        Workers workers = new Workers(plan.threads(), plan.stop())) {
      Selection selection = plan.selection();
      Crawl crawl =
          new Crawl(
              archive.folder(), scope, selection, me, account, joined.ids(), listing, workers);
      return crawl.run();
    }
  }

  /** The server's clock; where a proxy strips it, the newest post is at least that old. */
  private static long clock(Listing listing) {
    if (listing.serverTime() != 0) return listing.serverTime();
    return listing.channels().stream().mapToLong(ChannelObject::lastPostAt).max().orElse(0);
  }

  /**
   * Servers with burn-on-read posts filter a page after reading it. There a page that is not full
   * proves nothing.
   */
  private static boolean shortPageIsEnd(ClientConfig config) {
    return !config.get("EnableBurnOnRead").orElse("false").equals("true");
  }

  private CrawlResult run() throws IOException {
    orGap("Who of the people has changed could not be asked for: ", people::refresh);
    readPartners();
    List<Listed> all = putListing(choose());
    List<Listed> due = all.stream().filter(Listed::due).sorted(Listed.TURN).toList();
    long posts = due.stream().mapToLong(Listed::expectedPosts).sum();
    scope.listener().planned(due.size(), posts);
    List<Workers.Task> tasks = tasks(due, this::readPosts);
    tasks.add(this::readFollowed);
    workers.runAll(tasks);
    forEachUnlisted();
    new EditHistory(scope).read(workers).ifPresent(gaps::add);
    workers.runAll(tasks(withoutMembers(all), this::readMembers));
    scope.stop().check();
    orGap("Who some of the people are could not be asked for: ", people::readNew);
    int stored = readFiles(all);
    scope.writer().apply(this::finish);
    Taken sum = taken.stream().reduce(Taken.NOTHING, Taken::and);
    return new CrawlResult(sum.added(), sum.changed(), sum.deleted(), stored, List.copyOf(gaps));
  }

  private List<ChannelObject> choose() throws IOException {
    List<ChannelRow> held = scope.writer().apply(transaction -> transaction.channels());
    return new Choosing(selection, account.teams(), people.partners())
        .choose(listing.channels(), held);
  }

  private List<Listed> putListing(List<ChannelObject> chosen) throws IOException {
    PlanLimit limit = PlanLimit.of(scope, chosen);
    return scope
        .writer()
        .apply(
            transaction -> {
              account.put(transaction, scope.serverTime());
              transaction.putMeta("version_id", scope.client().server().versionId());
              transaction.putTeams(account.teams(), scope.serverTime());
              List<Listed> rows = new ArrayList<>();
              for (ChannelObject channel : chosen) {
                ChannelRow row = limit.over(transaction, putChannel(transaction, channel), channel);
                rows.add(new Listed(channel, row, !sweep.skips(row.state(), channel)));
                // Until it has been asked, it is not as it is said to be.
                if (sweep.isBehind(row.state(), channel)) {
                  transaction.putState(row.no(), row.state().incomplete(BEHIND));
                }
              }
              Unjoined.remember(transaction, unjoined(rows));
              unlisted = noteUnlisted(transaction);
              return rows;
            });
  }

  private Set<String> unjoined(List<Listed> rows) {
    Set<String> ids = new HashSet<>();
    rows.forEach(one -> ids.add(one.channel().id()));
    ids.removeAll(joined);
    return ids;
  }

  private ChannelRow putChannel(Transaction transaction, ChannelObject channel)
      throws SQLException {
    Partners partners = people.partners();
    List<String> names = partners.others(channel).stream().map(user -> user.username()).toList();
    ChannelRow row =
        transaction.putChannel(channel, partners.shownName(channel), names, scope.serverTime());
    if (row.state().lostAt() == 0) return row;
    transaction.putState(row.no(), row.state().found());
    return row.with(row.state().found());
  }

  /**
   * A channel that the server no longer lists keeps everything. It is asked by id when it leaves
   * the list, and then once a week. Returns those to be asked now.
   */
  private List<ChannelRow> noteUnlisted(Transaction transaction) throws SQLException {
    Set<String> listed = listing.ids();
    if (!selection.unjoined()) listed.addAll(Unjoined.remembered(transaction));
    Set<Long> left = transaction.noteListed(listed);
    List<ChannelRow> due = new ArrayList<>();
    for (ChannelRow row : transaction.channels()) {
      if (listed.contains(row.id())) continue;
      if (left.contains(row.no())) transaction.putState(row.no(), row.state().incomplete(LEFT));
      if (left.contains(row.no()) || sweep.asksUnlisted(row)) due.add(row);
    }
    return due;
  }

  private void forEachUnlisted() throws IOException {
    Unlisted reader = new Unlisted(scope, outage);
    List<Workers.Task> tasks = new ArrayList<>();
    for (ChannelRow row : unlisted) {
      tasks.add(() -> taken.add(reader.read(row)));
    }
    workers.runAll(tasks);
  }

  /** Something to read of one channel. */
  private interface Part {
    void read(ChannelRow row, ChannelObject channel) throws IOException;
  }

  private static List<Workers.Task> tasks(List<Listed> channels, Part part) {
    List<Workers.Task> tasks = new ArrayList<>();
    for (Listed one : channels) tasks.add(() -> part.read(one.row(), one.channel()));
    return tasks;
  }

  /** Beside the posts, so that nothing waits for it. */
  private void readFollowed() throws IOException {
    Account followed = Account.readFollowed(scope, account);
    gaps.addAll(followed.gaps());
    scope.writer().run(transaction -> followed.put(transaction, scope.serverTime()));
  }

  /** Those whose members were never read, or have come and gone since. */
  private List<Listed> withoutMembers(List<Listed> channels) throws IOException {
    if (scope.depth() != CrawlDepth.CHANGES) return channels;
    Set<Long> numbers = scope.writer().apply(transaction -> transaction.membersToRead());
    return channels.stream().filter(one -> numbers.contains(one.row().no())).toList();
  }

  private void readPosts(ChannelRow row, ChannelObject channel) throws IOException {
    try {
      if (outage.lasts()) throw new GapException(Outage.GONE);
      taken.add(new ChannelReader(scope, row, channel).read());
      outage.over();
    } catch (MattermostException e) {
      if (Outage.endsAll(e, scope.client())) throw e;
      outage.note(e);
      scope.noteGap(row, Outage.why(e));
    } catch (GapException e) {
      scope.noteGap(row, e.because());
    }
    scope.listener().conversationDone(row.displayName());
  }

  private void readMembers(ChannelRow row, ChannelObject channel) throws IOException {
    String gap = "The members of " + row.displayName() + " could not be read: ";
    orGap(gap, () -> people.readMembers(row, channel));
  }

  /** Without their names nobody knows which of the direct messages were chosen by name. */
  private void readPartners() throws IOException {
    Workers.Task task = () -> people.readPartners(listing.channels());
    if (selection.names()) task.run();
    else orGap("The people of your direct messages could not be asked for: ", task);
  }

  /** Who people are must not keep their messages from being read. */
  private void orGap(String gap, Workers.Task task) throws IOException {
    if (outageOfPeople.lasts()) {
      gaps.add(gap + Outage.GONE);
      return;
    }
    try {
      task.run();
      outageOfPeople.over();
    } catch (MattermostException e) {
      if (Outage.endsAll(e, scope.client())) throw e;
      outageOfPeople.note(e);
      gaps.add(gap + Outage.why(e));
    }
  }

  private int readFiles(List<Listed> channels) throws IOException {
    people.wantPictures();
    scope.writer().apply(this::wantImages);
    noteLeftOut(channels);
    WantedFiles wanted =
        new WantedFiles(scope.writer(), leftOut, selection.files(), scope.serverTime());
    wanted.chooseLost(folder);
    wanted.choose();
    return new Downloads(scope, folder, wanted).run(workers);
  }

  /** The channels that are listed and were not chosen. */
  private void noteLeftOut(List<Listed> chosen) throws IOException {
    Set<String> others = listing.ids();
    chosen.forEach(one -> others.remove(one.channel().id()));
    leftOutCount = others.size();
    Set<Long> numbers = new HashSet<>();
    for (ChannelRow row : scope.writer().apply(transaction -> transaction.channels())) {
      if (others.contains(row.id())) numbers.add(row.no());
    }
    leftOut = numbers;
  }

  private boolean wantImages(Transaction transaction) throws SQLException {
    transaction.askAgainForContents();
    for (TeamObject team : account.teams()) {
      long version = team.lastTeamIconUpdate();
      if (version > 0) transaction.wantPicture(icon(team, version));
    }
    for (EmojiObject emoji : transaction.emojis()) {
      if (transaction.content(Content.Kind.EMOJI, emoji.id()).isEmpty()) {
        transaction.wantPicture(image(emoji));
      }
    }
    return true;
  }

  private static Content icon(TeamObject team, long version) {
    String path = "avatars/team_" + team.id() + ".png";
    return Content.wanted(Content.Kind.TEAM_ICON, team.id(), version, 0, -1, path);
  }

  /** Without an extension until the image tells its format. */
  private static Content image(EmojiObject emoji) {
    String path = "emoji/" + SafeName.of(emoji.name(), 64) + "_" + emoji.id();
    return Content.wanted(Content.Kind.EMOJI, emoji.id(), 0, 0, -1, path);
  }

  private boolean finish(Transaction transaction) throws SQLException {
    transaction.buildIndices();
    addEarlierGaps(transaction);
    transaction.putMeta("gaps", String.join("\n", gaps));
    transaction.putMeta("last_crawl_at", Long.toString(scope.serverTime()));
    transaction.putMeta("left_out_conversations", Integer.toString(leftOutCount));
    return true;
  }

  /** What an earlier run could not read of channels that this one did not look at. */
  private void addEarlierGaps(Transaction transaction) throws SQLException {
    Set<Long> unread = transaction.membersToRead();
    for (ChannelRow row : transaction.channels()) {
      if (leftOut.contains(row.no()) && unread.contains(row.no())) {
        gaps.add("The members of " + row.displayName() + " were not read yet.");
      }
    }
  }
}
