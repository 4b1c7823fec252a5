package io.mmbackup.fake.state;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A team, its members and its icon. Guarded by the lock of {@link State}. */
public final class Team {
  private final ObjectNode json;
  private final Set<String> members = new LinkedHashSet<>();
  private byte @Nullable [] icon;

  /** A team without members. */
  public Team(ObjectNode json) {
    this.json = json;
  }

  /** The team as the API sends it; changes here change the team. */
  public ObjectNode json() {
    return json;
  }

  /** The team's id. */
  public String id() {
    return json.path("id").stringValue("");
  }

  /** Ids of the members. */
  public Set<String> members() {
    return members;
  }

  /** The icon (PNG), or null when none was set. */
  public byte @Nullable [] icon() {
    return icon;
  }

  /** Sets the icon. */
  public void setIcon(byte[] png, long now) {
    icon = png.clone();
    json.put("last_team_icon_update", now);
  }
}
