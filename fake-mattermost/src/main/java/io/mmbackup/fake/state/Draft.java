package io.mmbackup.fake.state;

import java.util.List;
import java.util.Map;

/**
 * A post that is to be written.
 *
 * @param channelId where
 * @param userId by whom
 * @param rootId the root that it answers, "" for a root
 * @param message its text
 * @param type "" for an ordinary post
 * @param props text properties
 * @param fileIds files uploaded before
 */
public record Draft(
    String channelId,
    String userId,
    String rootId,
    String message,
    String type,
    Map<String, String> props,
    List<String> fileIds) {

  /** An ordinary post. */
  public static Draft of(String channelId, String userId, String message) {
    return new Draft(channelId, userId, "", message, "", Map.of(), List.of());
  }

  /** The same as an answer in a thread. */
  public Draft replyTo(String root) {
    return new Draft(channelId, userId, root, message, type, props, fileIds);
  }

  /** The same with files. */
  public Draft withFiles(List<String> ids) {
    return new Draft(channelId, userId, rootId, message, type, props, List.copyOf(ids));
  }

  /** What the server writes by itself. */
  public static Draft system(
      String channelId, String userId, String type, String message, Map<String, String> props) {
    return new Draft(channelId, userId, "", message, type, props, List.of());
  }

  /** Whether the channel's counters leave it out. */
  boolean uncounted() {
    return switch (type) {
      case "system_join_leave",
          "system_add_remove",
          "system_join_channel",
          "system_leave_channel",
          "system_join_team",
          "system_leave_team",
          "system_add_to_channel",
          "system_remove_from_channel",
          "system_add_to_team",
          "system_remove_from_team" ->
          true;
      default -> false;
    };
  }
}
