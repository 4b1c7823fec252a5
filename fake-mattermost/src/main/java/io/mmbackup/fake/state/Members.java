package io.mmbackup.fake.state;

import tools.jackson.databind.node.ObjectNode;

/** Members of channels and teams as the API sends them. */
public final class Members {
  private Members() {}

  /** A member of a channel who joined at the given time and has read nothing. */
  public static ObjectNode ofChannel(Dialect dialect, String channelId, String userId, long now) {
    ObjectNode member = GoJson.object();
    member.put("channel_id", channelId).put("user_id", userId).put("roles", "channel_user");
    member.put("last_viewed_at", 0).put("msg_count", 0).put("mention_count", 0);
    member.put("mention_count_root", 0);
    if (dialect.sendsLaterFields()) {
      member.put("urgent_mention_count", 0);
    }
    member.put("msg_count_root", 0);
    ObjectNode notify = member.putObject("notify_props");
    if (dialect.sendsLaterFields()) {
      notify.put("channel_auto_follow_threads", "off");
    }
    notify.put("desktop", "default").put("email", "default");
    notify.put("ignore_channel_mentions", "default").put("mark_unread", "all");
    notify.put("push", "default");
    member.put("last_update_at", now);
    member.put("scheme_guest", false).put("scheme_user", true).put("scheme_admin", false);
    member.put("explicit_roles", "");
    if (dialect.sendsLaterFields()) {
      member.put("autotranslation_disabled", false);
    }
    return member;
  }

  /** A member of a team. */
  public static ObjectNode ofTeam(String teamId, String userId) {
    ObjectNode member = GoJson.object();
    member.put("team_id", teamId).put("user_id", userId).put("roles", "team_user");
    member.put("delete_at", 0).put("scheme_guest", false).put("scheme_user", true);
    member.put("scheme_admin", false).put("explicit_roles", "");
    return member;
  }
}
