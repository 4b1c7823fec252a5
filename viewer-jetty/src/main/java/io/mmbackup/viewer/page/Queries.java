package io.mmbackup.viewer.page;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.User;
import java.util.ArrayList;
import java.util.List;

/** Queries as the user would type them. */
final class Queries {
  private Queries() {}

  /** Everything of a conversation. */
  static String in(Visit visit, Channel channel) {
    return switch (channel.type()) {
      case DIRECT ->
          Sidebar.partner(visit, channel)
              .filter(user -> isPlain(user.username()))
              .map(user -> "in:@" + user.username())
              .orElse("in:" + channel.id());
      case GROUP -> group(visit, channel);
      case PUBLIC, PRIVATE, OTHER ->
          "in:" + (isPlain(channel.path()) ? channel.path() : channel.id());
    };
  }

  private static String group(Visit visit, Channel channel) {
    String me = visit.lookup().server().me().id();
    List<String> names = new ArrayList<>();
    for (Member member : visit.archive().timeline(channel).members()) {
      if (!member.user().id().equals(me)) names.add("@" + member.user().username());
    }
    boolean plain = !names.isEmpty() && names.stream().allMatch(Queries::isPlain);
    return !plain ? "in:" + channel.id() : "in:" + String.join(",", names);
  }

  static String from(User user) {
    return "from:" + (isPlain(user.username()) ? user.username() : user.id());
  }

  /** Both; a query that has an OR of its own stays together. */
  static String and(String query, String more) {
    if (query.isBlank()) return more;
    return query.matches(".*\\sOR\\s.*") ? "(" + query + ") " + more : query + " " + more;
  }

  /** A filter's value, in quotes where it needs them. */
  static String quoted(String value) {
    return isPlain(value) ? value : '"' + value.replace("\"", "") + '"';
  }

  /** Whether this can be typed behind a colon as it is. */
  private static boolean isPlain(String value) {
    return value.matches("[\\p{L}\\p{N}@._/][\\p{L}\\p{N}@._/-]*");
  }
}
