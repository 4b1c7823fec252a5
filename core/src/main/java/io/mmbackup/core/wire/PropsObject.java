package io.mmbackup.core.wire;

import java.util.List;

/**
 * What is read of a post's props: names that a webhook or bot speaks under, and message
 * attachments. Absent parts are empty.
 */
public record PropsObject(
    String overrideUsername,
    String webhookDisplayName,
    boolean fromWebhook,
    boolean fromBot,
    List<MessageAttachmentObject> attachments) {
  /** Of most posts. */
  public static final PropsObject NONE = new PropsObject("", "", false, false, List.of());

  /** Whether a field of props with this name is read. */
  static boolean reads(String name) {
    return switch (name) {
      case "override_username", "webhook_display_name", "from_webhook", "from_bot", "attachments" ->
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

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "override_username" -> overrideUsername = in.string();
        case "webhook_display_name" -> webhookDisplayName = in.string();
        case "from_webhook" -> fromWebhook = in.flag();
        case "from_bot" -> fromBot = in.flag();
        case "attachments" -> attachments = attachments(in);
        default -> in.skip();
      }
    }

    /** Anybody with a webhook writes these: what is no list of objects is passed over. */
    private static List<MessageAttachmentObject> attachments(WireReader in)
        throws MalformedJsonException {
      return in.isArray() ? in.objects(MessageAttachmentObject::read) : in.nothing();
    }

    PropsObject build() {
      return new PropsObject(
          overrideUsername, webhookDisplayName, fromWebhook, fromBot, attachments);
    }
  }
}
