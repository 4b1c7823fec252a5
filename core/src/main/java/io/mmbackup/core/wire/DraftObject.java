package io.mmbackup.core.wire;

/** Something written and not sent. Times in ms UTC; {@code rootId} is empty outside a thread. */
public record DraftObject(
    String channelId, String rootId, String message, long updateAt, byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}; for {@link WireArray}. */
  public static DraftObject parse(byte[] raw) throws MalformedJsonException {
    String[] text = {"", "", ""};
    long[] time = {0};
    WireReader.wholeObject(
        raw,
        (name, in) -> {
          switch (name) {
            case "channel_id" -> text[0] = in.string();
            case "root_id" -> text[1] = in.string();
            case "message" -> text[2] = in.string();
            case "update_at" -> time[0] = in.number();
            default -> in.skip();
          }
        });
    return new DraftObject(text[0], text[1], text[2], time[0], raw);
  }
}
