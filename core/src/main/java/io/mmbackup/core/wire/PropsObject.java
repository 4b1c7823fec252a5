package io.mmbackup.core.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is read of a post's props: names that a webhook or bot speaks under, message attachments,
 * and the URL names of the channels that the text names with those of their teams. Absent parts are
 * empty.
 */
public record PropsObject(
    String overrideUsername,
    String webhookDisplayName,
    boolean fromWebhook,
    boolean fromBot,
    List<MessageAttachmentObject> attachments,
    Map<String, String> channelMentions) {
  /** Of most posts. */
  public static final PropsObject NONE = new PropsObject("", "", false, false, List.of(), Map.of());

  /** Whether a field of props with this name is read. */
  static boolean reads(String name) {
    return switch (name) {
      case "override_username",
          "webhook_display_name",
          "from_webhook",
          "from_bot",
          "attachments",
          "channel_mentions" ->
          true;
      default -> false;
    };
  }

  /** The object whose JSON is the whole of {@code raw}. */
  public static PropsObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.document(
        raw,
        0,
        raw.length,
        in -> {
          in.object(b::field);
          return b;
        });
    return b.build();
  }

  private static final class Builder {
    private String overrideUsername = "";
    private String webhookDisplayName = "";
    private boolean fromWebhook;
    private boolean fromBot;
    private List<MessageAttachmentObject> attachments = List.of();
    private final Map<String, String> channelMentions = new HashMap<>();

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "override_username" -> overrideUsername = in.string();
        case "webhook_display_name" -> webhookDisplayName = in.string();
        case "from_webhook" -> fromWebhook = in.flag();
        case "from_bot" -> fromBot = in.flag();
        case "attachments" -> attachments = attachments(in);
        case "channel_mentions" -> {
          if (in.isObject()) in.object(this::channelMention);
          else in.skip();
        }
        default -> in.skip();
      }
    }

    /** Anybody with a webhook writes these: what is no list of objects is passed over. */
    private static List<MessageAttachmentObject> attachments(WireReader in)
        throws MalformedJsonException {
      return in.isArray() ? in.objects(MessageAttachmentObject::read) : in.nothing();
    }

    private void channelMention(String channel, WireReader in) throws MalformedJsonException {
      if (!in.isObject()) {
        in.skip();
        return;
      }
      in.object(
          (name, at) -> {
            if (name.equals("team_name")) channelMentions.put(channel, at.string());
            else at.skip();
          });
    }

    PropsObject build() {
      return new PropsObject(
          overrideUsername,
          webhookDisplayName,
          fromWebhook,
          fromBot,
          attachments,
          Map.copyOf(channelMentions));
    }
  }
}
