package io.mmbackup.fake;

import io.mmbackup.fake.api.Answer;
import io.mmbackup.fake.state.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses what is long enough when the client asks for gzip. As recorded, that includes files:
 * who wants a file's bytes, its length and ranges, asks for {@code identity}.
 */
final class Compression {

  private final Dialect dialect;

  Compression(Dialect dialect) {
    this.dialect = dialect;
  }

  Answer of(Answer answer, Request request) {
    String accepted = request.headers().getOrDefault("accept-encoding", "");
    boolean wanted = accepted.contains("gzip") && answer.body().length >= dialect.gzipMinimum();
    // The newer library leaves parts of files alone; the older one destroys them.
    boolean part = answer.status() == 206 && dialect.leavesPartsUncompressed();
    if (!wanted || part || answer.headers().containsKey("Content-Encoding")) {
      return answer;
    }
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    if (dialect.leavesPartsUncompressed()) {
      headers.remove("Accept-Ranges");
    }
    headers.put("Content-Encoding", "gzip");
    return new Answer(answer.status(), headers, gzip(answer.body()));
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 6 + 64);
    try (OutputStream gzip = new Fast(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
