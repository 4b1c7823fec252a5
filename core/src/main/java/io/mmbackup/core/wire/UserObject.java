package io.mmbackup.core.wire;

/**
 * A person or bot. Times in ms UTC; {@code lastPictureUpdate} is above 0 when a picture was set.
 */
public record UserObject(
    String id,
    String username,
    String nickname,
    String firstName,
    String lastName,
    long updateAt,
    long deleteAt,
    long lastPictureUpdate,
    boolean bot,
    byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}. */
  public static UserObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.wholeObject(raw, b::field);
    return b.build(raw);
  }

  private static final class Builder {
    String id = "";
    String username = "";
    String nickname = "";
    String firstName = "";
    String lastName = "";
    long updateAt = 0;
    long deleteAt = 0;
    long lastPictureUpdate = 0;
    boolean bot = false;

    void field(String name, WireReader in) {
      switch (name) {
        case "id" -> id = in.string();
        case "username" -> username = in.string();
        case "nickname" -> nickname = in.string();
        case "first_name" -> firstName = in.string();
        case "last_name" -> lastName = in.string();
        case "update_at" -> updateAt = in.number();
        case "delete_at" -> deleteAt = in.number();
        case "last_picture_update" -> lastPictureUpdate = in.number();
        case "is_bot" -> bot = in.flag();
        default -> in.skip();
      }
    }

    UserObject build(byte[] raw) throws MalformedJsonException {
      if (id.isEmpty()) throw new MalformedJsonException("an object without an id");
      return new UserObject(
          id,
          username,
          nickname,
          firstName,
          lastName,
          updateAt,
          deleteAt,
          lastPictureUpdate,
          bot,
          raw);
    }
  }
}
