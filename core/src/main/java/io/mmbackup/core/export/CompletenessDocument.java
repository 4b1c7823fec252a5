package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelStatistics;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.spi.Completeness;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * {@code completeness.json}: of each channel whether it is known to be whole, and the evidence: up
 * to when, what the server counted, what is held.
 */
final class CompletenessDocument {
  private CompletenessDocument() {}

  static byte[] of(Snapshot snapshot) {
    Map<Long, ChannelStatistics> statistics = snapshot.posts().statistics();
    return RootDocument.of(
        snapshot,
        json -> {
          RootDocument.time(
              json, "last_run_at", snapshot.meta("last_crawl_at").map(Long::parseLong).orElse(0L));
          json.writeArrayPropertyStart("channels");
          for (ChannelRow row : snapshot.channels()) {
            write(json, row, Objects.requireNonNull(statistics.get(row.no())));
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("not_read");
          snapshot.meta("gaps").orElse("").lines().forEach(json::writeString);
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, ChannelRow row, ChannelStatistics held) {
    Completeness standing = Standing.of(row.state());
    ChannelObject listed = row.object();
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("path", row.path());
    json.writeStringProperty("name", row.displayName());
    json.writeStringProperty("type", row.type());
    json.writeStringProperty(
        "state",
        switch (standing.state()) {
          case COMPLETE -> "complete";
          case INCOMPLETE -> "incomplete";
          case NOT_ACCESSIBLE -> "not_accessible";
        });
    json.writeStringProperty("because", standing.because());
    RootDocument.time(json, "complete_as_of", row.state().completeAsOf());
    RootDocument.time(json, "not_accessible_since", row.state().lostAt());
    RootDocument.time(json, "posts_asked_from", row.state().askedFrom());
    json.writeNumberProperty("posts_counted_by_server", listed.totalMsgCount());
    json.writeNumberProperty("posts_held", held.posts());
    json.writeNumberProperty("posts_deleted_there", held.deletedPosts());
    RootDocument.time(json, "oldest_post_at", held.oldest().orElse(0));
    RootDocument.time(json, "newest_post_at", held.newest().orElse(0));
    json.writeNumberProperty("files_held", held.filesPresent());
    json.writeNumberProperty("files_missing", held.filesMissing());
    json.writeEndObject();
  }
}
