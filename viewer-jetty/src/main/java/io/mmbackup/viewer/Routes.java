package io.mmbackup.viewer;

import io.mmbackup.core.archive.Snapshots;
import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.rendering.Assets;
import io.mmbackup.rendering.Times;
import io.mmbackup.search.NoIndexException;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.api.Api;
import io.mmbackup.viewer.http.Answer;
import io.mmbackup.viewer.http.Asked;
import io.mmbackup.viewer.http.Site;
import io.mmbackup.viewer.page.ChannelPage;
import io.mmbackup.viewer.page.DayCounts;
import io.mmbackup.viewer.page.FilesPage;
import io.mmbackup.viewer.page.Frame;
import io.mmbackup.viewer.page.HelpPage;
import io.mmbackup.viewer.page.PersonPage;
import io.mmbackup.viewer.page.SearchPage;
import io.mmbackup.viewer.page.StatsPage;
import io.mmbackup.viewer.page.Visit;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which address is which page. Reads the backup anew for each, so that a running one is seen. */
final class Routes implements Site, Closeable {
  private static final Set<String> SCRIPTS =
      Set.of("viewer.js", "page.js", "pictures.js", "suggest.js");

  private final Snapshots snapshots;
  private final Clock clock;
  private final DayCounts counts = new DayCounts();
  private @Nullable SearchIndex index;
  private @Nullable Thread preparing;
  private boolean closed;

  Routes(Path backup, Clock clock) {
    this.snapshots = new Snapshots(backup);
    this.clock = clock;
  }

  /** Gets ready for the first search in the background: a user's eyes need longer than that. */
  synchronized void prepare() {
    preparing = Thread.ofPlatform().daemon().name("viewer-prepare").start(this::searchOnce);
  }

  /** Loads the tables of all scripts, and the index. */
  private void searchOnce() {
    try (OpenBackup open = OpenBackup.of(snapshots.snapshot())) {
      SearchRequest any = SearchRequest.of("first words", open.zone(), clock.instant(), 1);
      Optional<SearchIndex> found = index(open);
      if (found.isPresent()) found.get().search(any.counting());
    } catch (IOException | RuntimeException e) {
      // Whoever asks will be told.
    }
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    if (asked.begins("assets")) return asset(asked.part(1));
    try (OpenBackup open = OpenBackup.of(snapshots.snapshot())) {
      Visit visit =
          new Visit(asked, open, index(open), counts, new Times(open.zone()), clock.instant());
      return asked.begins("api") ? Api.answer(visit) : page(visit);
    }
  }

  private static Answer page(Visit visit) throws IOException {
    Asked asked = visit.asked();
    return switch (asked.part(0)) {
      case "" -> home(visit);
      case "t" -> channel(visit);
      case "teams" -> team(visit, asked.part(1));
      case "people" -> PersonPage.answer(visit, asked.part(1));
      case "search" -> SearchPage.answer(visit);
      case "stats" -> StatsPage.answer(visit);
      case "help" -> HelpPage.answer(visit);
      default -> mattermost(visit);
    };
  }

  private static Answer channel(Visit visit) throws IOException {
    Asked asked = visit.asked();
    Optional<Channel> channel = visit.archive().channelAt(asked.part(1) + "/" + asked.part(2));
    if (channel.isEmpty() || asked.path().size() > 4) return Frame.notFound(visit);
    return switch (asked.part(3)) {
      case "calendar" -> ChannelPage.calendar(visit, channel.get());
      case "files" -> FilesPage.answer(visit, channel.get());
      case "people" -> ChannelPage.members(visit, channel.get());
      default -> ChannelPage.answer(visit, channel.get(), asked.part(3));
    };
  }

  /** Addresses as the server has them, so that old links work with another host in front. */
  private static Answer mattermost(Visit visit) throws IOException {
    Asked asked = visit.asked();
    String what = asked.part(2);
    return switch (asked.part(1)) {
      case "pl" -> ChannelPage.find(visit, what);
      case "channels" ->
          newest(
              visit,
              channels(visit)
                  .filter(one -> one.name().equals(what) || one.id().equals(what))
                  .filter(one -> isOf(visit, one, asked.part(0))));
      case "messages" -> newest(visit, conversation(visit, what));
      default -> asked.path().size() == 1 ? team(visit, asked.part(0)) : Frame.notFound(visit);
    };
  }

  private static Stream<Channel> conversation(Visit visit, String what) {
    Optional<User> user =
        what.startsWith("@") ? visit.lookup().userNamed(what.substring(1)) : Optional.empty();
    return channels(visit)
        .filter(one -> one.type() == Channel.Type.DIRECT || one.type() == Channel.Type.GROUP)
        .filter(
            one ->
                user.isPresent()
                    ? one.type() == Channel.Type.DIRECT && one.name().contains(user.get().id())
                    : one.name().equals(what) || one.id().equals(what));
  }

  private static boolean isOf(Visit visit, Channel channel, String team) {
    return channel
        .teamId()
        .flatMap(visit.lookup()::team)
        .filter(one -> one.name().equals(team) || one.id().equals(team))
        .isPresent();
  }

  private static Stream<Channel> channels(Visit visit) {
    return visit.archive().channels().stream();
  }

  private static Answer home(Visit visit) throws IOException {
    Stream<Channel> all = channels(visit).filter(one -> one.deleteAt().isEmpty());
    Answer answer = newest(visit, all);
    if (answer.status() != 404) return answer;
    return Frame.message(
        visit,
        200,
        "i-box",
        "This backup holds no conversation yet",
        "It may have been stopped before it read the first one. Run mmbackup backup again: it goes"
            + " on where it stopped.");
  }

  private static Answer team(Visit visit, String team) throws IOException {
    return newest(
        visit,
        channels(visit)
            .filter(one -> one.deleteAt().isEmpty())
            .filter(one -> isOf(visit, one, team)));
  }

  /** The one of these in which something happened last. */
  private static Answer newest(Visit visit, Stream<Channel> channels) throws IOException {
    Optional<Channel> newest = channels.max(Comparator.comparing(Channel::recordedAt));
    if (newest.isEmpty()) return Frame.notFound(visit);
    return Answer.redirect(ChannelPage.newest(newest.get()));
  }

  private static Answer asset(String name) throws IOException {
    InputStream found;
    if (SCRIPTS.contains(name))
      found = Objects.requireNonNull(Routes.class.getResourceAsStream(name));
    else if (Assets.NAMES.contains(name)) found = Assets.open(name);
    else return new Answer(404, "text/plain", new byte[0], Map.of());
    try (InputStream in = found) {
      return Answer.asset(type(name), in.readAllBytes());
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "text/plain; charset=utf-8";
    };
  }

  /** Opened when there is one, and for all questions from then on: it follows later backups. */
  private synchronized Optional<SearchIndex> index(OpenBackup open) throws IOException {
    if (closed) return Optional.empty();
    if (index != null) return Optional.of(index);
    try {
      index = SearchIndex.open(open.store(IndexFormat.WRITER));
      return Optional.of(index);
    } catch (NoIndexException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    Thread prepared;
    snapshots.close();
    synchronized (this) {
      closed = true;
      if (index != null) index.close();
      prepared = preparing;
    }
    try {
      if (prepared != null) prepared.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
