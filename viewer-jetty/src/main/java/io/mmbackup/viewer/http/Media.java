package io.mmbackup.viewer.http;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.core.archive.Content;
import io.mmbackup.core.archive.ContentRows;
import io.mmbackup.core.archive.FileRow;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.Snapshots;
import io.mmbackup.core.wire.FileObject;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The backup's files, below {@code /media/}. A path is only ever looked up in the archive: what is
 * not stored there is not served, whatever the path says.
 */
final class Media extends Handler.Wrapper {
  private static final String BELOW = "/media/";

  private final Path backup;
  private final Snapshots snapshots;
  private final ResourceService service = new ResourceService();

  /** A stored file, and what its own name and type are. */
  private record Stored(Content content, String name, String mimeType) {}

  Media(Path backup, Handler others) {
    super(others);
    this.backup = backup;
    this.snapshots = new Snapshots(backup);
    service.setEtags(true);
    service.setAcceptRanges(true);
    service.setDirAllowed(false);
    installBean(service);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!request.getHttpURI().getPath().startsWith(BELOW)) {
      return super.handle(request, response, callback);
    }
    Asked asked;
    try {
      asked = SiteHandler.asked(request);
    } catch (IllegalArgumentException e) {
      Sending.send(Refusal.malformed(request), response, callback);
      return true;
    }
    Optional<Stored> stored;
    try {
      stored = stored(String.join("/", asked.path().subList(1, asked.path().size())));
    } catch (ArchiveException e) {
      Sending.send(Refusal.failed(request, e), response, callback);
      return true;
    }
    if (stored.isEmpty()) {
      Sending.send(Refusal.notFound(request), response, callback);
      return true;
    }
    Optional<Path> file = file(stored.get().content());
    if (file.isEmpty()) {
      Sending.send(gone(request), response, callback);
      return true;
    }
    boolean download = asked.query().containsKey("download");
    send(request, response, callback, stored.get(), file.get(), download);
    return true;
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    snapshots.close();
  }

  private static Answer gone(Request request) {
    return Refusal.answer(
        request,
        404,
        "The archive has this file, but it is not on the disk.",
        "Run mmbackup backup: it downloads again what is gone.");
  }

  private Optional<Stored> stored(String path) throws IOException {
    try (Snapshot snapshot = snapshots.snapshot()) {
      ContentRows contents = snapshot.contents();
      return contents.storedAt(path).map(content -> described(contents, content));
    }
  }

  private static Stored described(ContentRows contents, Content content) {
    String path = content.path();
    String stored = path.substring(path.lastIndexOf('/') + 1);
    if (content.kind() != Content.Kind.ATTACHMENT) return new Stored(content, stored, "");
    Optional<FileObject> described = contents.file(content.id()).flatMap(FileRow::object);
    return new Stored(
        content,
        described.map(FileObject::name).filter(name -> !name.isBlank()).orElse(stored),
        described.map(FileObject::mimeType).orElse(""));
  }

  /** The file on the disk; never one outside the backup, wherever a symbolic link leads. */
  private Optional<Path> file(Content content) throws IOException {
    try {
      Path file = backup.resolve(content.path()).toRealPath();
      if (file.startsWith(backup.toRealPath()) && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      return Optional.empty();
    } catch (NoSuchFileException | FileSystemLoopException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void send(
      Request request,
      Response response,
      Callback callback,
      Stored stored,
      Path file,
      boolean download) {
    Served served = Served.of(stored.name(), stored.mimeType());
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Content-Security-Policy", served.policy());
    headers.put(
        "Content-Disposition",
        Disposition.of(served.inline() && !download ? "inline" : "attachment", stored.name()));
    HttpContent content =
        new ResourceHttpContent(ResourceFactory.root().newResource(file), served.type());
    service.doGet(request, response, callback, new Known(content, stored.content().sha256()));
  }

  /** A file whose sum is known without reading it. */
  private static final class Known extends HttpContent.Wrapper {
    private final HttpField tag;

    Known(HttpContent content, String sha256) {
      super(content);
      tag = new HttpField(HttpHeader.ETAG, '"' + sha256 + '"');
    }

    @Override
    public HttpField getETag() {
      return tag;
    }

    @Override
    public String toString() {
      return Objects.toString(tag.getValue());
    }
  }
}
