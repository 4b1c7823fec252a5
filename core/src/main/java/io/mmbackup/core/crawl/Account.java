package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.PreferenceObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.ThreadObject;
import io.mmbackup.core.wire.WireArray;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What only the account's owner sees: teams, saved posts and other preferences, the sidebar, own
 * memberships. {@code documents} are whole answers by name, those that were asked for now; {@code
 * gaps} what the server would not give; {@code asked} the names of what needs not be asked again
 * for a while. The server does not tell when any of it changes, so a run that follows another
 * closely takes it from the archive.
 */
record Account(
    List<TeamObject> teams,
    NameFormat names,
    Map<String, byte[]> documents,
    List<String> gaps,
    List<String> asked) {
  private static final Duration PREFERENCES_HOLD = Duration.ofHours(1);
  private static final Duration SIDEBAR_HOLDS = Duration.ofDays(1);

  /** Asks for a document, or for several, and keeps what came. */
  private interface Question {
    void ask(String name) throws IOException;
  }

  /** One whole answer. */
  private interface Answer {
    byte[] get() throws IOException;
  }

  static Account read(CrawlScope scope, SignedIn me, ClientConfig config, List<TeamObject> teams)
      throws IOException {
    return new Reader(scope).read(me, config, teams);
  }

  /**
   * Reads the threads that the user follows, and keeps them answer by answer: there may be tens of
   * thousands.
   */
  static Account readFollowed(CrawlScope scope, Account account) throws IOException {
    return new Reader(scope).readFollowed(account);
  }

  /** Keeps the documents, and that they were asked for. */
  void put(Transaction transaction, long serverTime) throws SQLException {
    for (var document : documents.entrySet()) {
      transaction.putDocument(document.getKey(), document.getValue());
    }
    for (String name : asked) transaction.putMeta(askedKey(name), Long.toString(serverTime));
  }

  /** The key of the archive's note when a document was last asked for. */
  private static String askedKey(String document) {
    return "asked/" + document;
  }

  private static final class Reader {
    private final CrawlScope scope;
    private final Outage outage = new Outage();
    private final Map<String, byte[]> documents = new LinkedHashMap<>();
    private final List<String> gaps = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    Reader(CrawlScope scope) {
      this.scope = scope;
    }

    Account read(SignedIn me, ClientConfig config, List<TeamObject> teams) throws IOException {
      MattermostClient client = scope.client();
      documents.put("me", me.user().raw());
      documents.put("config", config.raw());
      read("preferences", "preferences", PREFERENCES_HOLD, whole(client::preferences));
      for (TeamObject team : teams) {
        String id = team.id();
        read("categories", "categories/" + id, SIDEBAR_HOLDS, whole(() -> client.categories(id)));
        read(
            "memberships", "memberships/" + id, SIDEBAR_HOLDS, whole(() -> client.memberships(id)));
        read("drafts", "drafts/" + id, SIDEBAR_HOLDS, whole(() -> client.drafts(id)));
      }
      return new Account(teams, names(preferences(), config), documents, gaps, asked);
    }

    Account readFollowed(Account account) throws IOException {
      for (TeamObject team : account.teams()) {
        String id = team.id();
        read("followed threads", "threads/" + id, SIDEBAR_HOLDS, name -> askFollowed(id, name));
      }
      return new Account(account.teams(), account.names(), documents, gaps, asked);
    }

    private Question whole(Answer answer) {
      return name -> documents.put(name, answer.get());
    }

    /**
     * Each answer is a document. Those of a longer list of before go only when the new one is
     * whole.
     */
    private void askFollowed(String teamId, String name) throws IOException {
      Set<String> kept = new HashSet<>();
      String last = "";
      List<ThreadObject> threads;
      do {
        threads = scope.client().followedThreads(teamId, last);
        String part = "%s/%06d".formatted(name, kept.size());
        byte[] raw = WireArray.join(threads.stream().map(ThreadObject::raw).toList());
        scope.writer().run(transaction -> transaction.putDocument(part, raw));
        kept.add(part);
        if (threads.isEmpty() || threads.getLast().id().equals(last)) break;
        last = threads.getLast().id();
      } while (threads.size() == MattermostClient.THREADS_A_PAGE);
      scope.writer().run(transaction -> transaction.keepDocuments(name, kept));
    }

    /** What an old server does not have is no gap. */
    private void read(String what, String name, Duration holds, Question question)
        throws IOException {
      if (isFresh(name, holds)) return;
      if (outage.lasts()) {
        gaps.add("Your " + what + " could not be read: " + Outage.GONE);
        return;
      }
      try {
        question.ask(name);
        asked.add(name);
        outage.over();
      } catch (MattermostException e) {
        if (Outage.endsAll(e, scope.client())) throw e;
        outage.note(e);
        switch (e.kind()) {
          case FEATURE_ABSENT, NOT_FOUND -> asked.add(name);
          default -> gaps.add("Your " + what + " could not be read: " + Outage.why(e));
        }
      }
    }

    private boolean isFresh(String name, Duration holds) throws IOException {
      if (scope.depth() != CrawlDepth.CHANGES) return false;
      long before =
          scope
              .writer()
              .apply(transaction -> transaction.meta(askedKey(name)).map(Long::parseLong))
              .orElse(0L);
      return scope.serverTime() >= before && scope.serverTime() - before < holds.toMillis();
    }

    private Optional<byte[]> preferences() throws IOException {
      byte[] now = documents.get("preferences");
      return now != null
          ? Optional.of(now)
          : scope.writer().apply(transaction -> transaction.document("preferences"));
    }
  }

  private static NameFormat names(Optional<byte[]> preferences, ClientConfig config)
      throws MalformedJsonException {
    Optional<String> own =
        preferences.isEmpty()
            ? Optional.empty()
            : PreferenceObject.find(
                WireArray.parse(preferences.get(), PreferenceObject::parse),
                "display_settings",
                "name_format");
    return NameFormat.of(own.or(() -> config.get("TeammateNameDisplay")));
  }
}
