package io.mmbackup.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.YearMonth;
import java.util.Optional;

/** A page of a channel: all of it, or one month. {@code path} is that in the writer's folder. */
record Page(String path, Optional<YearMonth> month) {
  private static final String EXTENSION = ".md";

  /** The page of the whole channel, or the overview of its months. */
  static Page of(String channelPath) {
    return new Page(channelPath + EXTENSION, Optional.empty());
  }

  static Page of(String channelPath, YearMonth month) {
    return new Page(channelPath + "/" + month + EXTENSION, Optional.of(month));
  }

  /** Where a link from this page to the page of a month leads. */
  String linkTo(YearMonth other) {
    String folder = month.isPresent() ? "" : last(path, EXTENSION) + "/";
    return encoded(folder + other + EXTENSION);
  }

  /** From the page of a month to the overview. */
  String linkToOverview() {
    String folder = path.substring(0, path.lastIndexOf('/'));
    return "../" + encoded(last(folder, "") + EXTENSION);
  }

  /** A relative path as the destination of a Markdown link. */
  static String encoded(String path) {
    try {
      // Absolute while it is encoded: a colon in the first component would be taken for a scheme.
      return destination(new URI(null, null, "/" + path, null).toASCIIString().substring(1));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + path + "' is no path", e);
    }
  }

  /** What a URL may hold but a destination may not: its end, and the beginning of an entity. */
  static String destination(String url) {
    return url.replace("(", "%28").replace(")", "%29").replace("&", "%26");
  }

  private static String last(String path, String extension) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - extension.length());
  }
}
