package io.mmbackup.core.wire;

/** A custom emoji. Times in ms UTC. */
public record EmojiObject(String id, String name, long deleteAt, byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}. */
  public static EmojiObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.wholeObject(raw, b::field);
    return b.build(raw);
  }

  private static final class Builder {
    String id = "";
    String name = "";
    long deleteAt = 0;

    void field(String field, WireReader in) {
      switch (field) {
        case "id" -> id = in.string();
        case "name" -> name = in.string();
        case "delete_at" -> deleteAt = in.number();
        default -> in.skip();
      }
    }

    EmojiObject build(byte[] raw) throws MalformedJsonException {
      if (id.isEmpty()) throw new MalformedJsonException("an object without an id");
      return new EmojiObject(id, name, deleteAt, raw);
    }
  }
}
