package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Dialect;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One range of bytes out of a whole answer, as Go's file server does it. */
final class ByteRange {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

  private final Dialect dialect;

  ByteRange(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The part of the answer that the header asks for; the whole for more ranges than one. */
  Answer of(Answer whole, String header) {
    Matcher range = RANGE.matcher(header);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return header.contains(",") ? whole : unsatisfied(whole, "invalid range\n");
    }
    long length = whole.body().length;
    long first;
    long last = length - 1;
    if (range.group(1).isEmpty()) {
      first = Math.max(0, length - Long.parseLong(range.group(2)));
    } else {
      first = Long.parseLong(range.group(1));
      if (!range.group(2).isEmpty()) {
        last = Math.min(last, Long.parseLong(range.group(2)));
      }
    }
    if (first >= length) {
      return unsatisfied(whole, "invalid range: failed to overlap\n");
    }
    if (last < first) {
      return unsatisfied(whole, "invalid range\n");
    }
    byte[] part = Arrays.copyOfRange(whole.body(), (int) first, (int) last + 1);
    return new Answer(206, whole.headers(), part)
        .with("Content-Range", "bytes " + first + "-" + last + "/" + length);
  }

  private Answer unsatisfied(Answer whole, String text) {
    Map<String, String> headers = new LinkedHashMap<>(whole.headers());
    headers.remove("Accept-Ranges");
    if (dialect.sendsLaterFields()) {
      // Newer Go takes the headers back that describe the file.
      headers.remove("Last-Modified");
      headers.remove("Cache-Control");
    }
    Answer answer = Answer.text(416, Answer.PLAIN, text);
    answer.headers().forEach(headers::put);
    return new Answer(416, headers, answer.body())
        .with("Content-Range", "bytes */" + whole.body().length);
  }
}
