package io.mmbackup.core.wire;

/** A team. Times in ms UTC; {@code lastTeamIconUpdate} 0 when no icon was set. */
public record TeamObject(
    String id,
    String name,
    String displayName,
    long deleteAt,
    long lastTeamIconUpdate,
    byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}. */
  public static TeamObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.wholeObject(raw, b::field);
    return b.build(raw);
  }

  private static final class Builder {
    String id = "";
    String name = "";
    String displayName = "";
    long deleteAt = 0;
    long lastTeamIconUpdate = 0;

    void field(String field, WireReader in) {
      switch (field) {
        case "id" -> id = in.string();
        case "name" -> name = in.string();
        case "display_name" -> displayName = in.string();
        case "delete_at" -> deleteAt = in.number();
        case "last_team_icon_update" -> lastTeamIconUpdate = in.number();
        default -> in.skip();
      }
    }

    TeamObject build(byte[] raw) throws MalformedJsonException {
      if (id.isEmpty()) throw new MalformedJsonException("an object without an id");
      return new TeamObject(id, name, displayName, deleteAt, lastTeamIconUpdate, raw);
    }
  }
}
