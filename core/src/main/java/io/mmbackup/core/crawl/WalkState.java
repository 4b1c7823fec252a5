package io.mmbackup.core.crawl;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where a walk stands, as the archive keeps it between two pages.
 *
 * @param startedAt the server's time at the first page, ms UTC, 0 before it: what changed later has
 *     to be caught up with
 * @param anchor the post below which the next page lies; empty for the newest page
 * @param page offset in pages below the anchor; above 0 only inside one millisecond
 * @param floor create time of the oldest post seen, ms UTC; it must show up again
 * @param perPage posts a page; smaller after an answer that was too large
 * @param failures anchors that had gone
 */
record WalkState(
    long startedAt, Optional<String> anchor, int page, long floor, int perPage, int failures) {
  private static final JsonFactory JSON = new JsonFactory();

  static WalkState start(int perPage) {
    return new WalkState(0, Optional.empty(), 0, Long.MAX_VALUE, perPage, 0);
  }

  WalkState startedAt(long serverTime) {
    return new WalkState(serverTime, anchor, page, floor, perPage, failures);
  }

  WalkState anchoredAt(String post, long newFloor) {
    return new WalkState(startedAt, Optional.of(post), 0, newFloor, perPage, failures);
  }

  WalkState fromNewest() {
    return new WalkState(startedAt, Optional.empty(), 0, Long.MAX_VALUE, perPage, failures);
  }

  WalkState nextPage(long newFloor) {
    return new WalkState(startedAt, anchor, page + 1, newFloor, perPage, failures);
  }

  WalkState firstPage() {
    return new WalkState(startedAt, anchor, 0, floor, perPage, failures);
  }

  WalkState failed(int times) {
    return new WalkState(startedAt, anchor, page, floor, perPage, times);
  }

  /** Smaller pages, from the first one below the anchor: offsets count in pages. */
  WalkState withSmallerPages() {
    return new WalkState(startedAt, anchor, 0, floor, Math.max(1, perPage / 4), failures);
  }

  String toJson() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("started_at", startedAt);
      anchor.ifPresent(post -> json.writeStringProperty("anchor", post));
      json.writeNumberProperty("page", page);
      json.writeNumberProperty("floor", floor);
      json.writeNumberProperty("per_page", perPage);
      json.writeNumberProperty("failures", failures);
      json.writeEndObject();
    }
    return text.toString();
  }

  static WalkState parse(String text) {
    WalkState state = start(1);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        state = state.with(name, json);
      }
    }
    return state;
  }

  private WalkState with(String name, JsonParser json) {
    return switch (name) {
      case "started_at" -> startedAt(json.getLongValue());
      case "anchor" ->
          new WalkState(startedAt, Optional.of(json.getString()), page, floor, perPage, failures);
      case "page" -> new WalkState(startedAt, anchor, json.getIntValue(), floor, perPage, failures);
      case "floor" ->
          new WalkState(startedAt, anchor, page, json.getLongValue(), perPage, failures);
      case "per_page" ->
          new WalkState(startedAt, anchor, page, floor, json.getIntValue(), failures);
      case "failures" -> failed(json.getIntValue());
      default -> this;
    };
  }
}
