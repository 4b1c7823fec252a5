package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.PrivateFiles;
import io.mmbackup.core.archive.Wanted;
import io.mmbackup.core.mattermost.Content.Attachment;
import io.mmbackup.core.mattermost.Content.Avatar;
import io.mmbackup.core.mattermost.Content.EmojiImage;
import io.mmbackup.core.mattermost.Content.TeamIcon;
import io.mmbackup.core.mattermost.DownloadListener;
import io.mmbackup.core.mattermost.Downloaded;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.Part;
import io.mmbackup.core.wire.FileObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files of posts and pictures: each is streamed to a temporary name, checked, synced, and only then
 * given its own name; then the archive learns of it. What has arrived of a file that is cut is kept
 * for the next run. What cannot be had is recorded with its reason. Thread-safe.
 */
final class Downloads {
  private final CrawlScope scope;
  private final Path folder;
  private final WantedFiles wanted;
  private final Parts parts;
  private final Outage outage = new Outage();
  private final AtomicInteger stored = new AtomicInteger();

  Downloads(CrawlScope scope, Path folder, WantedFiles wanted) {
    this.scope = scope;
    this.folder = folder;
    this.wanted = wanted;
    this.parts = new Parts(staging());
  }

  /** Downloads everything that is wanted; returns how many attachments were stored. */
  int run(Workers workers) throws IOException {
    PrivateFiles.createFolder(staging());
    parts.sweep(this::mayBeHad);
    PrivateFiles.createFolder(staging());
    Wanted inAll = wanted.inAll();
    scope.listener().filesPlanned(inAll.files(), inAll.bytes());
    for (List<Content> some = wanted.next(); !some.isEmpty(); some = wanted.next()) {
      workers.runAll(some.stream().<Workers.Task>map(content -> () -> download(content)).toList());
    }
    parts.sweep(this::mayBeHad);
    return stored.get();
  }

  /** Parts of what is there, or will never be had, are of no use. */
  private boolean mayBeHad(String kind, String id) throws IOException {
    Optional<Content> content =
        scope.writer().apply(transaction -> transaction.content(Content.Kind.valueOf(kind), id));
    return content
        .map(Content::status)
        .filter(status -> status == Content.Status.WANTED || status == Content.Status.FAILED)
        .isPresent();
  }

  private void download(Content content) throws IOException {
    if (outage.lasts()) {
      settle(content.absent(Content.Status.FAILED, Outage.GONE));
      return;
    }
    try {
      Content described = content.path().isEmpty() ? describe(content) : content;
      Optional<String> leftOut = wanted.leftOut(described);
      scope.listener().fileStarted(name(described), described.size());
      if (leftOut.isPresent()) {
        settle(described.absent(Content.Status.LEFT_OUT, leftOut.get()));
      } else {
        settle(store(described));
      }
      outage.over();
    } catch (MattermostException e) {
      if (Outage.endsAll(e, scope.client())) throw e;
      outage.note(e);
      settle(content.absent(isForGood(e) ? Content.Status.MISSING : Content.Status.FAILED, why(e)));
    }
  }

  private static boolean isForGood(MattermostException e) {
    return switch (e.kind()) {
      case NOT_FOUND, FORBIDDEN, PLAN_LIMIT -> true;
      default -> false;
    };
  }

  private static String why(MattermostException e) {
    return e.status().isPresent() && e.kind() != MattermostException.Kind.PROXY_LOGIN
        ? "The server answered " + e.status().getAsInt() + "."
        : Outage.why(e);
  }

  /** Asks for the description of a file that its post only named. */
  private Content describe(Content named) throws IOException {
    FileObject file = scope.client().fileInfo(named.id());
    return scope
        .writer()
        .apply(
            transaction -> {
              transaction.describeFile(transaction.channel(named.channel()).orElseThrow(), file);
              return transaction.content(Content.Kind.ATTACHMENT, named.id()).orElseThrow();
            });
  }

  private Content store(Content wanted) throws IOException {
    Optional<Part> begun = parts.begun(wanted);
    if (begun.isEmpty()) parts.forget(wanted);
    Path temporary = PrivateFiles.createFile(parts.file(wanted));
    try {
      Downloaded got =
          scope.client().download(remote(wanted), temporary, wanted.size(), begun, heard(wanted));
      Content present = withPath(wanted, temporary).present(got.bytes(), got.sha256());
      publish(temporary, folder.resolve(present.path()));
      if (wanted.kind() == Content.Kind.ATTACHMENT) stored.incrementAndGet();
      if (wanted.size() >= 0 && got.bytes() != wanted.size()) warnOfSize(wanted, got);
      parts.forget(wanted);
      return present;
    } catch (IOException e) {
      if (parts.begun(wanted).isEmpty()) Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private DownloadListener heard(Content content) {
    String name = name(content);
    return new DownloadListener() {
      @Override
      public void arrived(long length) throws IOException {
        scope.listener().fileRead(name, length);
        scope.stop().check();
      }

      @Override
      public void kept(Part part) throws IOException {
        parts.keep(content, part);
      }
    };
  }

  private void warnOfSize(Content wanted, Downloaded got) {
    scope
        .listener()
        .warning(
            "%s has %,d bytes, the server's own record says %,d. It is kept as it is."
                .formatted(name(wanted), got.bytes(), wanted.size()));
  }

  /** Synced before it is named: a name stands for a whole file, also after a power cut. */
  private void publish(Path temporary, Path target) throws IOException {
    try {
      try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        file.force(true);
      }
      PrivateFiles.createFolder(Objects.requireNonNull(target.getParent()));
      PrivateFiles.putInPlace(temporary, target);
    } catch (IOException e) {
      throw new ArchiveException(
          "A file cannot be written: " + e.getMessage() + ".",
          "See that the disk has room and the folder can be written, then run the same command"
              + " again: it goes on where it stopped.",
          e);
    }
  }

  /** An emoji's image keeps the format it was uploaded in, which only its content tells. */
  private static Content withPath(Content content, Path file) throws IOException {
    if (content.kind() != Content.Kind.EMOJI) return content;
    return content.at(content.path() + "." + ImageFormat.of(file).extension());
  }

  private static io.mmbackup.core.mattermost.Content remote(Content content) {
    return switch (content.kind()) {
      case ATTACHMENT -> new Attachment(content.id());
      case AVATAR -> new Avatar(content.id(), content.version());
      case TEAM_ICON -> new TeamIcon(content.id(), content.version());
      case EMOJI -> new EmojiImage(content.id());
    };
  }

  private void settle(Content content) throws IOException {
    scope
        .writer()
        .apply(
            transaction -> {
              transaction.putContent(content, scope.serverTime());
              return content;
            });
    boolean present = content.status() == Content.Status.PRESENT;
    long bytes = present ? content.length() : Math.max(0, content.size());
    scope.listener().fileDone(name(content), bytes, present);
  }

  private static String name(Content content) {
    Path path = Path.of(content.path()).getFileName();
    String name = Optional.ofNullable(path).map(Path::toString).orElse(content.id());
    return name.startsWith(content.id() + "_") ? name.substring(content.id().length() + 1) : name;
  }

  private Path staging() {
    return folder.resolve(".staging").resolve("downloads");
  }
}
