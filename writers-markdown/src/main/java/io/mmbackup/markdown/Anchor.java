package io.mmbackup.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment at the end of a line that tells programs which post or file stands there; people see
 * nothing of it. Names on the page cannot spell one ({@link Plain}), and quoted lines are no lines
 * of the page.
 */
final class Anchor {
  /** A line that is not inside a quote, and what its comment names. */
  static final Pattern POST = Pattern.compile("(?:- )?\\*\\*.*<!-- post (\\S+) ([0-9a-f]+) -->");

  static final Pattern FILE = Pattern.compile("(?: {2})?(?:!\\[|File: ).*<!-- file (\\S+) -->");

  private Anchor() {}

  static String ofPost(String id, String fingerprint) {
    return "<!-- post " + encoded(id) + " " + fingerprint + " -->";
  }

  static String ofFile(String id) {
    return "<!-- file " + encoded(id) + " -->";
  }

  static String id(Matcher anchor) {
    return URLDecoder.decode(anchor.group(1), UTF_8);
  }

  /** Letters and digits as they are; a server that sends other ids can end no comment. */
  private static String encoded(String id) {
    return URLEncoder.encode(id, UTF_8).replace("-", "%2D");
  }
}
