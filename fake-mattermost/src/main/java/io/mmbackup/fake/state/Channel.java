package io.mmbackup.fake.state;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.databind.node.ObjectNode;

/** A channel, its members and its posts. Guarded by the lock of {@link State}. */
public final class Channel {
  private final ObjectNode json;
  private final SequencedMap<String, ObjectNode> members = new LinkedHashMap<>();
  private final Timeline timeline;
  private final LastUpdateCache cache;

  /** A channel with the given posts, without members. */
  public Channel(ObjectNode json, Timeline timeline) {
    this(json, timeline, new LastUpdateCache());
  }

  private Channel(ObjectNode json, Timeline timeline, LastUpdateCache cache) {
    this.json = json;
    this.timeline = timeline;
    this.cache = cache;
  }

  /** What this channel is now, to be brought back later. Its posts are remembered from now on. */
  Moment moment() {
    if (timeline instanceof StoredTimeline stored) {
      stored.remember();
      return new Moment(json.deepCopy(), new LinkedHashMap<>(members), stored.stepCount());
    }
    return new Moment(json.deepCopy(), new LinkedHashMap<>(members), 0);
  }

  /** A copy as it was. The server's memory of the newest change is the same for both. */
  Channel asOf(Moment moment) {
    Timeline then =
        timeline instanceof StoredTimeline stored ? stored.asOf(moment.steps()) : timeline;
    Channel copy = new Channel(moment.json().deepCopy(), then, cache);
    copy.members.putAll(moment.members());
    return copy;
  }

  /**
   * What a channel was at one time, but for its posts: of them only how many changes there were.
   */
  record Moment(ObjectNode json, SequencedMap<String, ObjectNode> members, int steps) {}

  /** The channel as the API sends it; changes here change the channel. */
  public ObjectNode json() {
    return json;
  }

  /** The channel's id. */
  public String id() {
    return json.path("id").stringValue("");
  }

  /** The team's id, "" for direct and group messages. */
  public String teamId() {
    return json.path("team_id").stringValue("");
  }

  /** {@code O}, {@code P}, {@code D} or {@code G}. */
  public String type() {
    return json.path("type").stringValue("");
  }

  /** Whether everybody in the team may find it. */
  public boolean isPublic() {
    return type().equals("O");
  }

  /** Whether it is a direct or a group message. */
  public boolean isDirectOrGroup() {
    return teamId().isEmpty();
  }

  /** Whether it is archived. */
  public boolean archived() {
    return deleteAt() != 0;
  }

  /** When it was archived (Unix ms), 0 when it is not. */
  public long deleteAt() {
    return json.path("delete_at").longValue(0);
  }

  /** The name shown. */
  public String displayName() {
    return json.path("display_name").stringValue("");
  }

  /** Members by user id, as the API sends them. */
  public SequencedMap<String, ObjectNode> members() {
    return members;
  }

  /** The posts. */
  public Timeline timeline() {
    return timeline;
  }

  /** The posts, for changing them. */
  public StoredTimeline storedTimeline() {
    if (timeline instanceof StoredTimeline stored) {
      return stored;
    }
    throw new IllegalStateException("The posts of channel " + id() + " are generated: read only.");
  }

  /** The server's memory of the channel's newest change. */
  public LastUpdateCache cache() {
    return cache;
  }
}
