package io.mmbackup.html;

import io.mmbackup.spi.Channel;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.YearMonth;

/** A page, by its path in the writer's folder; {@code part} is 1 for the first of those cut. */
record PageAddress(String base, String partBase, int part) {
  static final PageAddress INDEX = new PageAddress("index", "index", 1);

  /** A channel's page: its posts, or the overview of its months. */
  static PageAddress of(Channel channel) {
    return new PageAddress(channel.path(), channel.path() + "/part", 1);
  }

  /** The page of a month of a channel that is split. */
  static PageAddress of(Channel channel, YearMonth month) {
    String base = channel.path() + "/" + month;
    return new PageAddress(base, base, 1);
  }

  /** The page of a long thread. */
  static PageAddress ofThread(Channel channel, String rootId) {
    String base = channel.path() + "/thread-" + rootId;
    return new PageAddress(base, base, 1);
  }

  /** Another part of the same. */
  PageAddress part(int number) {
    return new PageAddress(base, partBase, number);
  }

  String path() {
    return (part == 1 ? base : partBase + "-" + part) + ".html";
  }

  /** Relative way up to the writer's folder: {@code ../} for each folder. */
  String root() {
    return "../".repeat(path().split("/", -1).length - 1);
  }

  /** The relative URL of another page from here. */
  String to(PageAddress other) {
    String from = path();
    String target = other.path();
    int same = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (!target.startsWith(from.substring(0, slash + 1))) break;
      same = slash + 1;
    }
    int up = from.substring(same).split("/", -1).length - 1;
    return "../".repeat(up) + encoded(target.substring(same));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + path + "' is no path", e);
    }
  }
}
