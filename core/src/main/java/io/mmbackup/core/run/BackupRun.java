package io.mmbackup.core.run;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.crawl.Crawl;
import io.mmbackup.core.crawl.CrawlDepth;
import io.mmbackup.core.crawl.CrawlResult;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.mattermost.TransferListener;
import io.mmbackup.core.mattermost.Waiting;
import io.mmbackup.core.plugin.UnknownWriterException;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.verify.Finding;
import io.mmbackup.core.wire.UserZone;
import java.io.IOException;
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

  private BackupRun(BackupRequest request, Writers installed, Waiting waiting, Progress progress) {
    this.request = request;
    this.installed = installed;
    this.waiting = waiting;
    this.progress = new Collected(progress);
  }

  /**
   * Runs it. What was read before an exception is safe and exported; the same call goes on from
   * there.
   *
   * @throws UnknownWriterException before anything is fetched
   * @throws io.mmbackup.core.mattermost.MattermostException when the server gives nothing (more)
   * @throws ArchiveException when the folder is another's, in use, or cannot be written
   */
  public static Summary run(
      BackupRequest request, Writers installed, Waiting waiting, Progress progress)
      throws IOException, UnknownWriterException {
    return new BackupRun(request, installed, waiting, progress).run();
  }

  private Summary run() throws IOException, UnknownWriterException {
    Instant started = waiting.now();
    Remembered choices = choices();
    List<Writer> writers = installed.named(choices.writers());
    ConnectionSettings connection = request.connection();
    try (MattermostClient client = MattermostClient.connect(connection, waiting, heard())) {
      SignedIn me = client.me();
      requireUser(me);
      ClientConfig config = config(client);
      Account account = account(client, me, config);
      progress.signedIn(account);
      Remembered kept = withZone(choices, me);
      try (Archive archive = Archive.openOrCreate(request.folder())) {
        archive.claim(owner(config, account, me));
        archive.writer().apply(transaction -> remember(transaction, account, kept));
        warnAboutRights(archive);
        return crawlAndExport(client, me, config, archive, writers, kept, started);
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

  private Summary crawlAndExport(
      MattermostClient client,
      SignedIn me,
      ClientConfig config,
      Archive archive,
      List<Writer> writers,
      Remembered choices,
      Instant started)
      throws IOException {
    CrawlResult crawled;
    try {
      crawled =
          Crawl.run(
              client,
              me,
              config,
              archive,
              request.connection().concurrency(),
              request.depth(),
              progress);
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
    if (failure instanceof ArchiveException || Thread.currentThread().isInterrupted()) return;
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
        request.writers(), request.writerOptions(), request.zone(), Outputs.DEFAULT_WRITERS);
  }

  private static Remembered withZone(Remembered choices, SignedIn me) throws IOException {
    Optional<ZoneId> zone = choices.zone();
    if (zone.isEmpty()) zone = UserZone.of(me.user());
    return new Remembered(
        choices.writers(), choices.options(), Optional.of(zone.orElse(ZoneId.systemDefault())));
  }

  private void requireUser(SignedIn me) throws WrongUserException {
    String is = me.user().username();
    Optional<String> expected = request.expectedUser();
    if (expected.isPresent() && !expected.get().equalsIgnoreCase(is)) {
      throw new WrongUserException(expected.get(), is);
    }
  }

  private static Account account(MattermostClient client, SignedIn me, ClientConfig config) {
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

  private static boolean remember(Transaction transaction, Account account, Remembered choices)
      throws SQLException {
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
