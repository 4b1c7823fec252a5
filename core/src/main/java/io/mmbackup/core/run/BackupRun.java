package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.crawl.Crawl;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.crawl.CrawlPlan;
import io.mmbackup.core.crawl.CrawlResult;
import io.mmbackup.core.crawl.NoMatchException;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.mattermost.TransferListener;
import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.wire.UserZone;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A whole backup: sign in, crawl, export, and verify when asked to. */
public final class BackupRun {
  private final BackupRequest request;
  private final Writers installed;
  private final Waiting waiting;
  private final Collected progress;
  private final Attendant attendant;

  private BackupRun(
      BackupRequest request,
      Writers installed,
      Waiting waiting,
      Progress progress,
      Attendant attendant) {
    this.request = request;
    this.installed = installed;
    this.waiting = new StoppableWaiting(waiting, attendant.stop());
    this.progress = new Collected(progress);
    this.attendant = attendant;
  }

  /** The same, watched over by nobody. */
  public static Summary run(
      BackupRequest request, Writers installed, Waiting waiting, Progress progress)
      throws IOException, UnknownWriterException {
    return run(request, installed, waiting, progress, Attendant.nobody());
  }

  /**
   * Runs it. What was read before an exception is safe and exported; the same call goes on from
   * there.
   *
   * @throws io.mmbackup.core.crawl.NoMatchException before anything is fetched
   * @throws UnknownWriterException before anything is fetched
   * @throws io.mmbackup.core.mattermost.MattermostException when the server gives nothing (more)
   * @throws ArchiveException when the folder is another's, in use, or cannot be written
   */
  public static Summary run(
      BackupRequest request,
      Writers installed,
      Waiting waiting,
      Progress progress,
      Attendant attendant)
      throws IOException, UnknownWriterException {
    return new BackupRun(request, installed, waiting, progress, attendant).run();
  }

  private Summary run() throws IOException, UnknownWriterException {
    Instant started = waiting.now();
    Remembered choices = choices();
    List<Writer> writers = installed.named(choices.writers());
    try (MattermostClient client = connect(request.connection())) {
      SignedIn me = client.me();
      requireUser(request, me);
      ClientConfig config = config(client);
      Account account = account(client, me, config);
      progress.signedIn(account);
      Remembered kept = withZone(choices, me);
      boolean isFirst = !Archive.existsIn(request.folder());
      if (isFirst) NewFolder.requireRoom(request.folder(), writers);
      try (Archive archive = Archive.openOrCreate(request.folder())) {
        archive.claim(owner(config, account, me));
        archive.writer().apply(transaction -> remember(transaction, client, account, kept));
        warnAboutRights(archive);
        CrawlPlan plan = request.plan(kept.zone().orElse(ZoneId.systemDefault()), attendant.stop());
        Crawling crawling = through -> Crawl.run(through, me, config, archive, plan, progress);
        try {
          return crawlAndExport(crawling, client, me, archive, writers, kept, started);
        } catch (NoMatchException e) {
          if (isFirst) archive.discard();
          throw e;
        }
      }
    }
  }

  /** The one in the archive, while the server says that it is still the same. */
  private ClientConfig config(MattermostClient client) throws IOException {
    String now = client.server().versionId();
    boolean mayHold = request.depth() == CrawlDepth.CHANGES && !now.isEmpty();
    if (mayHold && Archive.existsIn(request.folder())) {
      try (Snapshot snapshot = Archive.snapshot(request.folder())) {
        Optional<byte[]> held = snapshot.document("config");
        boolean same = snapshot.meta("version_id").equals(Optional.of(now));
        if (same && held.isPresent()) return ClientConfig.parse(held.get());
      }
    }
    return client.clientConfig();
  }

  private MattermostClient connect(ConnectionSettings settings) throws IOException {
    return Route.connect(settings, request.folder(), waiting, heard());
  }

  /** The reading, through a connection. */
  private interface Crawling {
    CrawlResult run(MattermostClient through) throws IOException;
  }

  /** When the session ends in the middle, and somebody has another one, it goes on with that. */
  private CrawlResult crawl(Crawling crawling, MattermostClient client, SignedIn me)
      throws IOException {
    try {
      return crawling.run(client);
    } catch (MattermostException e) {
      if (e.kind() != MattermostException.Kind.NOT_SIGNED_IN) throw e;
      Optional<ConnectionSettings> other = attendant.signInAgain(e);
      if (other.isEmpty()) throw e;
      try (MattermostClient again = connect(other.get())) {
        Crawling asTheSame =
            through -> {
              requireSame(me, through.me());
              return crawling.run(through);
            };
        return crawl(asTheSame, again, me);
      }
    }
  }

  /** Another user's credentials must not bring another user's channels into this backup. */
  private static void requireSame(SignedIn before, SignedIn now) throws WrongUserException {
    String was = before.user().username();
    String is = now.user().username();
    if (!is.equals(was)) throw new WrongUserException(was, is);
  }

  private Summary crawlAndExport(
      Crawling crawling,
      MattermostClient client,
      SignedIn me,
      Archive archive,
      List<Writer> writers,
      Remembered choices,
      Instant started)
      throws IOException {
    CrawlResult crawled;
    try {
      crawled = crawl(crawling, client, me);
    } catch (IOException e) {
      exportWhatIsThere(archive, writers, choices, e);
      throw e;
    }
    ExportResult exported =
        Outputs.export(archive, writers, choices, request.writerTimeout(), progress);
    List<Finding> findings =
        request.verify() ? Outputs.verify(archive.folder(), installed, progress) : List.of();
    Summary summary;
    try (Snapshot snapshot = archive.snapshot()) {
      summary =
          new Report(snapshot)
              .crawled(crawled)
              .exported(exported)
              .verified(findings)
              .warned(progress.warnings())
              .summary(archive.folder(), Duration.between(started, waiting.now()));
    }
    archive.writer().apply(BackupRun::told);
    return summary;
  }

  /**
   * A crawl that had to stop leaves readable outputs of what it got; its own failure comes first.
   */
  private void exportWhatIsThere(
      Archive archive, List<Writer> writers, Remembered choices, IOException failure) {
    if (failure instanceof ArchiveException || failure instanceof InterruptedIOException) return;
    if (failure instanceof NoMatchException || Thread.currentThread().isInterrupted()) return;
    try {
      Outputs.export(archive, writers, choices, request.writerTimeout(), progress);
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private static boolean told(Transaction transaction) throws SQLException {
    transaction.tellMissingContents();
    return true;
  }

  private Remembered choices() throws IOException {
    Remembered before = Remembered.NOTHING;
    if (Archive.existsIn(request.folder())) {
      try (Snapshot snapshot = Archive.snapshot(request.folder())) {
        before = Remembered.in(snapshot);
      }
    }
    return before.with(
        request.writers(),
        request.writerOptions(),
        request.zone(),
        request.deleted(),
        Outputs.defaultWriters(installed));
  }

  private static Remembered withZone(Remembered choices, SignedIn me) throws IOException {
    Optional<ZoneId> zone = choices.zone();
    if (zone.isEmpty()) zone = UserZone.of(me.user());
    return choices.in(zone.orElse(ZoneId.systemDefault()));
  }

  static void requireUser(BackupRequest request, SignedIn me) throws WrongUserException {
    String is = me.user().username();
    Optional<String> expected = request.expectedUser();
    if (expected.isPresent() && !expected.get().equalsIgnoreCase(is)) {
      throw new WrongUserException(expected.get(), is);
    }
  }

  static Account account(MattermostClient client, SignedIn me, ClientConfig config) {
    return new Account(
        config.get("SiteName").orElse("Mattermost"),
        client.server().base().toString(),
        me.version().toString(),
        me.user().username());
  }

  private static Owner owner(ClientConfig config, Account account, SignedIn me) {
    String serverId = config.get("DiagnosticId").orElse(account.url());
    return new Owner(serverId, account.url(), me.user().id(), me.user().username());
  }

  private boolean remember(
      Transaction transaction, MattermostClient client, Account account, Remembered choices)
      throws SQLException {
    Route.keep(transaction, request.connection(), client);
    transaction.putMeta("site_name", account.siteName());
    transaction.putMeta("server_version", account.version());
    choices.keep(transaction);
    return true;
  }

  private void warnAboutRights(Archive archive) throws IOException {
    if (!archive.isPrivate()) {
      progress.warning(
          "Others may read the backup: archive.db in "
              + archive.folder()
              + " is not its owner's alone, or its file system keeps no owners' rights.");
    }
  }

  private TransferListener heard() {
    return new TransferListener() {
      @Override
      public void bytesRead(int count) {
        progress.bytesRead(count);
      }

      @Override
      public void waiting(Duration duration, String reason) {
        progress.waiting(duration, reason);
      }
    };
  }
}
