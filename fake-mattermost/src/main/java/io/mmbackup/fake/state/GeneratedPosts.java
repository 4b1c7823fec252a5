package io.mmbackup.fake.state;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the JSON of generated posts out of ready-made pieces: about 655 bytes each on average, as
 * those of a real 11.6 server.
 */
final class GeneratedPosts {
  private static final String[] WORDS = {
    "the", "release", "is", "ready", "for", "review", "please", "look", "at", "server", "logs",
    "and", "tell", "me", "whether", "this", "works", "on", "your", "machine", "tomorrow", "we",
    "meet", "deploy", "again", "thanks", "database", "backup", "channel", "migration", "green"
  };
  private static final int POOL = 1 << 15;
  private static final int SHORTEST = 40;
  private static final int SPREAD = 340;

  private final String channelId;
  private final List<String> userIds;
  private final byte[] pool = pool();
  private final byte[] users;
  private final boolean later;
  private final byte[] beforeChannel;
  private final byte[] rootField;
  private final byte[] parentField;
  private final byte[] beforeMessage;
  private final byte[] afterMessage;
  private final byte[] reactions;
  private final byte[] noMetadata;

  GeneratedPosts(Dialect dialect, String channelId, List<String> userIds) {
    this.channelId = channelId;
    this.userIds = userIds;
    this.users = ascii(String.join("", userIds));
    this.later = dialect.sendsLaterFields();
    this.beforeChannel = ascii(",\"edit_at\":0,\"delete_at\":0,\"is_pinned\":false,\"user_id\":\"");
    this.rootField = ascii("\",\"channel_id\":\"" + channelId + "\",\"root_id\":\"");
    this.parentField = ascii(dialect.sendsParentId() ? "\",\"parent_id\":\"" : "");
    this.beforeMessage = ascii("\",\"original_id\":\"\",\"message\":\"");
    this.afterMessage =
        ascii(
            "\",\"type\":\"\",\"props\":{\"disable_group_highlight\":true},\"hashtags\":\"\""
                + (dialect.sendsEmptyFileIds() ? ",\"file_ids\":[]" : "")
                + ",\"pending_post_id\":\"\"");
    this.reactions = ascii(",\"has_reactions\":true");
    this.noMetadata = ascii(",\"last_reply_at\":0,\"participants\":null,\"metadata\":{}}");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] pool() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < POOL + SHORTEST + SPREAD) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(12) == 0 ? ". " : " ");
      if (random.nextInt(6) == 0) {
        text.append(random.nextInt(100_000)).append(' ');
      }
    }
    return ascii(text.toString());
  }

  String channelId() {
    return channelId;
  }

  String userId(int index) {
    return userIds.get(user(index));
  }

  private int user(int index) {
    return (int) Math.floorMod(GeneratedId.mix(index) >>> 7, (long) userIds.size());
  }

  void write(Bytes out, String id, int channel, int index, long updateAt, int replyCount) {
    out.ascii("{\"id\":\"");
    out.ascii(id).ascii("\",\"create_at\":").number(GeneratedTimeline.createAt(index));
    out.ascii(",\"update_at\":").number(updateAt).add(beforeChannel);
    out.add(users, user(index) * 26, 26).add(rootField);
    int root = GeneratedTimeline.rootOf(index);
    if (root >= 0) {
      id(out, channel, root);
    }
    if (parentField.length > 0) {
      out.add(parentField);
      if (root >= 0) {
        id(out, channel, root);
      }
    }
    out.add(beforeMessage);
    long random = GeneratedId.mix(index);
    int length = SHORTEST + (int) ((random >>> 16) & 0xffff) % SPREAD;
    out.add(pool, (int) (random & (POOL - 1)), length);
    out.add(afterMessage);
    boolean reacted = GeneratedTimeline.hasReaction(index);
    if (reacted) {
      out.add(reactions);
    }
    if (later) {
      out.ascii(",\"remote_id\":\"\"");
    }
    out.ascii(",\"reply_count\":").number(replyCount);
    if (reacted) {
      reaction(out, id, index);
    } else {
      out.add(noMetadata);
    }
  }

  private void reaction(Bytes out, String id, int index) {
    long time = GeneratedTimeline.createAt(index) + 5_000;
    out.ascii(",\"last_reply_at\":0,\"participants\":null,\"metadata\":{\"reactions\":[{");
    out.ascii("\"user_id\":\"").add(users, user(index + 1) * 26, 26).ascii("\",\"post_id\":\"");
    out.ascii(id).ascii("\",\"emoji_name\":\"+1\",\"create_at\":").number(time);
    out.ascii(",\"update_at\":").number(time).ascii(",\"delete_at\":0,\"remote_id\":\"\"");
    if (later) {
      out.ascii(",\"channel_id\":\"").ascii(channelId).ascii("\"");
    }
    out.ascii("}]}}");
  }

  private static void id(Bytes out, int channel, int index) {
    out.reserve(26, (array, at) -> GeneratedId.write(channel, index, array, at));
  }
}
