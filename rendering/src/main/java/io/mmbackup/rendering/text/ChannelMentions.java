package io.mmbackup.rendering.text;

import io.mmbackup.spi.Post;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which channels a post names, as its server told: only so can {@code ~channel} be one in a direct
 * message, or one of another team.
 */
final class ChannelMentions {
  private static final String PROP = "\"channel_mentions\"";

  /** Servers write it in this order. A name of a channel is no longer than 64 characters. */
  private static final Pattern MENTION =
      Pattern.compile(
          "\"([a-z0-9._-]+)\"\\s*:\\s*\\{\\s*"
              + "\"display_name\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.){0,500}\"\\s*,\\s*"
              + "\"team_name\"\\s*:\\s*\"([a-z0-9_-]+)\"");

  private ChannelMentions() {}

  /** URL names of channels, and those of their teams. */
  static Map<String, String> of(Post post) {
    return post.message().indexOf('~') < 0 ? Map.of() : in(post.propsJson());
  }

  static Map<String, String> in(String propsJson) {
    int from = propsJson.indexOf(PROP);
    if (from < 0) return Map.of();
    Map<String, String> teams = new HashMap<>();
    Matcher mention = MENTION.matcher(propsJson).region(from, propsJson.length());
    while (mention.find()) teams.put(mention.group(1), mention.group(2));
    return teams;
  }
}
