package io.mmbackup.core.wire;

/** One person's reaction, in ms UTC; the emoji's name without colons. */
public record ReactionObject(String userId, String emojiName, long createAt) {
  static ReactionObject read(WireReader in) throws MalformedJsonException {
    String[] text = {"", ""};
    long[] createAt = {0};
    in.object(
        (name, at) -> {
          switch (name) {
            case "user_id" -> text[0] = at.string();
            case "emoji_name" -> text[1] = at.string();
            case "create_at" -> createAt[0] = at.number();
            default -> at.skip();
          }
        });
    return new ReactionObject(text[0], text[1], createAt[0]);
  }
}
