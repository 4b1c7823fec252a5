package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.Transport.Wanted;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One download into one file. What arrived before a cut is kept and continued with {@code Range},
 * as long as the server says by its {@code Last-Modified} that it is still the same content. Whole
 * is what is as long as the server declared and as long as expected; when those two differ, what
 * the server sends twice alike is taken. One thread.
 */
final class FileDownload {
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");
  private static final int BUFFER = 64 * 1024;

  /** So much may have to be downloaded again after the process was killed. */
  private static final long KEPT_EVERY = 4L * 1024 * 1024;

  private final Api api;
  private final ApiRequest request;
  private final boolean isImage;
  private final FileSink sink;
  private final long expectedSize;
  private final DownloadListener listener;

  /** The validator of what is in the sink; "" when nothing there can be continued. */
  private String lastModified = "";

  /** How far a cut try came: going further is progress, another length of the whole is not. */
  private long furthest;

  /** How much the listener knows to be on disk. */
  private long kept;

  /** What came whole but not as long as expected. */
  private @Nullable Downloaded odd;

  FileDownload(
      Api api,
      ApiRequest request,
      boolean isImage,
      FileSink sink,
      long expectedSize,
      DownloadListener listener) {
    this.api = api;
    this.request = request;
    this.isImage = isImage;
    this.sink = sink;
    this.expectedSize = expectedSize;
    this.listener = listener;
  }

  /** Goes on with what is in the sink, if the server says that it is still the same. */
  FileDownload goingOn(String validator) {
    if (sink.length() > 0) lastModified = validator;
    furthest = sink.length();
    kept = sink.length();
    return this;
  }

  Downloaded run() throws IOException {
    try {
      return api.retry().<Downloaded, IOException>call(this::once, () -> furthest);
    } catch (IOException e) {
      keepAfter(e);
      throw e;
    }
  }

  private void keepAfter(IOException failure) {
    try {
      keep();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Only what the server has named can be continued. */
  private void keep() throws IOException {
    if (lastModified.isEmpty() || sink.length() == kept || sink.length() == 0) return;
    listener.kept(sink.sync(lastModified));
    kept = sink.length();
  }

  private Downloaded once() throws Failure, IOException {
    try (Answer answer = open()) {
      long total = begin(answer);
      stream(answer);
      return checked(answer, total);
    }
  }

  private Answer open() throws Failure, IOException {
    if (sink.length() == 0 || lastModified.isEmpty()) {
      return api.open(request, Wanted.FILE);
    }
    return api.open(
        request, Wanted.FILE, "Range", "bytes=" + sink.length() + "-", "If-Range", lastModified);
  }

  /**
   * Prepares the sink for the body that follows.
   *
   * @return the length of the whole content, -1 when unknown
   */
  private long begin(Answer answer) throws Failure, IOException {
    return switch (answer.status()) {
      case 200 -> beginAnew(answer);
      case 206 -> goOn(answer);
      case 416 -> throw unfitRange(answer);
      default -> throw api.status(answer);
    };
  }

  private long beginAnew(Answer answer) throws Failure, IOException {
    checkType(answer);
    sink.restart();
    kept = 0;
    lastModified = answer.isCompressed() ? "" : answer.header("Last-Modified");
    return answer.isCompressed() ? -1 : answer.declaredLength();
  }

  private long goOn(Answer answer) throws Failure, IOException {
    Matcher range = CONTENT_RANGE.matcher(answer.header("Content-Range"));
    boolean fits =
        range.matches()
            && Long.parseLong(range.group(1)) == sink.length()
            && !answer.isCompressed();
    if (!fits) {
      throw unfitRange(answer);
    }
    return range.group(3).equals("*") ? -1 : Long.parseLong(range.group(3));
  }

  private Failure unfitRange(Answer answer) {
    lastModified = "";
    return api.diagnosis().wrongLength(answer, "another part of the file than was missing");
  }

  /** Mattermost serves web pages that people attached as plain text, so HTML is never the file. */
  private void checkType(Answer answer) throws Failure {
    String type = answer.contentType();
    boolean good =
        isImage
            ? type.startsWith("image/") || type.isEmpty() || type.equals("application/octet-stream")
            : !answer.isHtml()
                && (!answer.isJson() || !answer.header("Content-Disposition").isEmpty());
    if (!good) {
      throw api.diagnosis().notTheFile(answer);
    }
  }

  private void stream(Answer answer) throws Failure, IOException {
    byte[] buffer = new byte[BUFFER];
    try {
      for (int count; (count = answer.read(buffer, 0, buffer.length)) >= 0; ) {
        sink.write(buffer, count);
        listener.arrived(sink.length());
        if (sink.length() - kept >= KEPT_EVERY) keep();
      }
    } catch (Failure cut) {
      furthest = Math.max(furthest, sink.length());
      throw cut;
    }
  }

  private Downloaded checked(Answer answer, long total) throws Failure {
    if (total >= 0 && sink.length() != total) {
      lastModified = "";
      throw api.diagnosis()
          .wrongLength(answer, sink.length() + " bytes where it declared " + total);
    }
    Downloaded whole = sink.finish();
    lastModified = "";
    boolean certain = expectedSize >= 0 ? whole.bytes() == expectedSize : answer.hasMarkedEnd();
    if (certain || whole.equals(odd)) {
      return whole;
    }
    odd = whole;
    throw api.diagnosis()
        .wrongLength(answer, whole.bytes() + " bytes where " + expectedSize + " were expected");
  }
}
