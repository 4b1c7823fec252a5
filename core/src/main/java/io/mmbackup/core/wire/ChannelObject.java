package io.mmbackup.core.wire;

/**
 * A channel, direct or group message. Times in ms UTC; {@code type} is O, P, D, G or a letter of
 * newer servers; {@code teamId} is empty for D and G. What moves which field: last_post_at and the
 * counts tell of new posts, edits and pins, never of reactions or deletions.
 */
public record ChannelObject(
    String id,
    String teamId,
    String type,
    String name,
    String displayName,
    String header,
    String purpose,
    long createAt,
    long updateAt,
    long deleteAt,
    long lastPostAt,
    long totalMsgCount,
    long totalMsgCountRoot,
    long lastRootPostAt,
    byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}. */
  public static ChannelObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.wholeObject(raw, b::field);
    return b.build(raw);
  }

  private static final class Builder {
    String id = "";
    String teamId = "";
    String type = "";
    String name = "";
    String displayName = "";
    String header = "";
    String purpose = "";
    long createAt = 0;
    long updateAt = 0;
    long deleteAt = 0;
    long lastPostAt = 0;
    long totalMsgCount = 0;
    long totalMsgCountRoot = 0;
    long lastRootPostAt = 0;

    void field(String field, WireReader in) {
      switch (field) {
        case "id" -> id = in.string();
        case "team_id" -> teamId = in.string();
        case "type" -> type = in.string();
        case "name" -> name = in.string();
        case "display_name" -> displayName = in.string();
        case "header" -> header = in.string();
        case "purpose" -> purpose = in.string();
        case "create_at" -> createAt = in.number();
        case "update_at" -> updateAt = in.number();
        case "delete_at" -> deleteAt = in.number();
        case "last_post_at" -> lastPostAt = in.number();
        case "total_msg_count" -> totalMsgCount = in.number();
        case "total_msg_count_root" -> totalMsgCountRoot = in.number();
        case "last_root_post_at" -> lastRootPostAt = in.number();
        default -> in.skip();
      }
    }

    ChannelObject build(byte[] raw) throws MalformedJsonException {
      if (id.isEmpty()) throw new MalformedJsonException("an object without an id");
      return new ChannelObject(
          id,
          teamId,
          type,
          name,
          displayName,
          header,
          purpose,
          createAt,
          updateAt,
          deleteAt,
          lastPostAt,
          totalMsgCount,
          totalMsgCountRoot,
          lastRootPostAt,
          raw);
    }
  }
}
