package io.mmbackup.core.mattermost;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the server, its head read, its body not yet. One thread; to be closed, which gives
 * its connection back (or ends it, when the body was not read to its end).
 */
final class Answer implements AutoCloseable {
  private static final int SMALLEST_BUFFER = 16 * 1024;
  private static final int TYPICAL_GZIP_RATIO = 6;

  private final Transport transport;
  private final BaseUrl base;
  private final ApiRequest request;
  private final ClassicHttpResponse response;
  private final long start;
  private @Nullable InputStream content;
  private long bytes;

  /**
   * An answer.
   *
   * @param start {@link System#nanoTime} when the request was sent
   */
  Answer(
      Transport transport,
      BaseUrl base,
      ApiRequest request,
      ClassicHttpResponse response,
      long start) {
    this.transport = transport;
    this.base = base;
    this.request = request;
    this.response = response;
    this.start = start;
  }

  BaseUrl base() {
    return base;
  }

  ApiRequest request() {
    return request;
  }

  int status() {
    return response.getCode();
  }

  /** The value of a header, "" when it is absent. */
  String header(String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? "" : header.getValue();
  }

  List<String> headers(String name) {
    return Arrays.stream(response.getHeaders(name)).map(Header::getValue).toList();
  }

  /** The media type without its parameters, in lower case; "" when absent. */
  String contentType() {
    String type = header("Content-Type");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  boolean isJson() {
    return contentType().equals("application/json");
  }

  boolean isHtml() {
    return contentType().endsWith("html") || contentType().equals("application/xhtml+xml");
  }

  /** The server's clock when it answered, to the second; empty when it does not say. */
  Optional<Instant> date() {
    return HttpDates.parse(header("Date"));
  }

  /** Whether the body comes compressed. */
  boolean isCompressed() {
    String encoding = header("Content-Encoding").toLowerCase(Locale.ROOT);
    return encoding.equals("gzip") || encoding.equals("x-gzip");
  }

  /** The length of the body as sent, -1 when the server does not say. */
  long declaredLength() {
    HttpEntity entity = response.getEntity();
    return entity == null ? 0 : entity.getContentLength();
  }

  /** Whether a cut body is always noticed: its length or its end is marked. */
  boolean hasMarkedEnd() {
    HttpEntity entity = response.getEntity();
    return entity == null || entity.getContentLength() >= 0 || entity.isChunked() || isCompressed();
  }

  /**
   * Reads more of the body, decompressed.
   *
   * @return -1 at its end
   */
  int read(byte[] into, int offset, int length) throws Failure, InterruptedIOException {
    try {
      if (content == null) {
        content = open();
      }
      int count = content.read(into, offset, length);
      if (count > 0) {
        bytes += count;
        transport.listener().bytesRead(count);
      }
      return count;
    } catch (IOException e) {
      throw transport.failure(base, request, e);
    }
  }

  /**
   * Reads the whole body.
   *
   * @param limit more bytes are refused
   */
  Body body(int limit) throws Failure, InterruptedIOException {
    byte[] buffer = new byte[firstBuffer(limit)];
    int length = 0;
    for (int count; (count = read(buffer, length, buffer.length - length)) >= 0; ) {
      length += count;
      if (length > limit) {
        throw transport.diagnosis().tooLarge(this, limit);
      }
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, (int) Math.min(2L * length, limit + 1L));
      }
    }
    return new Body(buffer, length);
  }

  /** One byte more than needed, so that the end is seen without growing. */
  private int firstBuffer(int limit) {
    long expected = declaredLength() * (isCompressed() ? TYPICAL_GZIP_RATIO : 1) + 1;
    return (int) Math.min(Math.max(expected, SMALLEST_BUFFER), limit + 1L);
  }

  private InputStream open() throws IOException {
    HttpEntity entity = response.getEntity();
    InputStream raw = entity == null ? InputStream.nullInputStream() : entity.getContent();
    return isCompressed() ? new GZIPInputStream(raw, 8 * 1024) : raw;
  }

  @Override
  public void close() {
    try {
      response.close();
    } catch (IOException e) {
      // The connection is lost, the answer is not: what was needed of it has been read.
    } finally {
      transport.ended(this, bytes, (System.nanoTime() - start) / 1_000_000);
    }
  }
}
