package org.example.mbox;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A message on its way into an mbox: its lines end in LF, and none but the separator begins with
 * "From ". Every text is quoted-printable, so such a line can spell its F as =46.
 */
final class MboxStream extends FilterOutputStream {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ESCAPED = "=46rom ".getBytes(StandardCharsets.US_ASCII);

  /** How many bytes of FROM this line has so far, which are held back; -1: it is another line. */
  private int matched;

  MboxStream(OutputStream mbox) {
    super(mbox);
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '\r') return;
    if (matched >= 0 && b == FROM[matched]) {
      if (++matched < FROM.length) return;
      out.write(ESCAPED);
      matched = -1;
    } else {
      release();
      out.write(b);
      matched = b == '\n' ? 0 : -1;
    }
  }

  private void release() throws IOException {
    if (matched > 0) out.write(FROM, 0, matched);
    matched = -1;
  }

  /** The message is whole: an empty line follows. */
  void end() throws IOException {
    release();
    out.write("\n\n".getBytes(StandardCharsets.US_ASCII));
  }
}
