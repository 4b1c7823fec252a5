package io.mmbackup.core.wire;

/** One person's acknowledgement of a post, in ms UTC. */
public record AcknowledgementObject(String userId, long acknowledgedAt) {
  static AcknowledgementObject read(WireReader in) throws MalformedJsonException {
    String[] userId = {""};
    long[] acknowledgedAt = {0};
    in.object(
        (name, at) -> {
          switch (name) {
            case "user_id" -> userId[0] = at.string();
            case "acknowledged_at" -> acknowledgedAt[0] = at.number();
            default -> at.skip();
          }
        });
    return new AcknowledgementObject(userId[0], acknowledgedAt[0]);
  }
}
