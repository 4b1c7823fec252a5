package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.spi.Personal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * {@code personal.json}: saved posts, sidebar, threads followed and drafts of the account, with the
 * paths of the channels in the backup.
 */
final class PersonalDocument {
  private final Snapshot snapshot;
  private final Map<String, String> paths = new HashMap<>();
  private final Map<Long, String> byNumber = new HashMap<>();

  private PersonalDocument(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (ChannelRow row : snapshot.channels()) {
      paths.put(row.id(), row.path());
      byNumber.put(row.no(), row.path());
    }
  }

  static byte[] of(Snapshot snapshot) throws MalformedJsonException {
    Personal personal = new AccountView(snapshot).personal();
    PersonalDocument document = new PersonalDocument(snapshot);
    return RootDocument.of(snapshot, json -> document.write(json, personal));
  }

  private void write(JsonGenerator json, Personal personal) {
    json.writeArrayPropertyStart("saved_posts");
    for (String id : personal.savedPosts()) {
      json.writeStartObject();
      json.writeStringProperty("post", id);
      writePath(json, pathOfPost(id));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("categories");
    personal.categories().forEach(category -> write(json, category));
    json.writeEndArray();
    json.writeArrayPropertyStart("followed_threads");
    for (Personal.FollowedThread thread : personal.followedThreads()) {
      json.writeStartObject();
      json.writeStringProperty("root", thread.rootId());
      writePath(json, pathOfPost(thread.rootId()));
      RootDocument.time(
          json, "last_reply_at", thread.lastReplyAt().map(Instant::toEpochMilli).orElse(0L));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("drafts");
    personal.drafts().forEach(draft -> write(json, draft));
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Personal.Category category) {
    json.writeStartObject();
    json.writeStringProperty("team", category.teamId());
    json.writeStringProperty("name", category.displayName());
    json.writeArrayPropertyStart("channels");
    for (String id : category.channelIds()) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      writePath(json, Optional.ofNullable(paths.get(id)));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Personal.Draft draft) {
    json.writeStartObject();
    json.writeStringProperty("channel", draft.channelId());
    writePath(json, Optional.ofNullable(paths.get(draft.channelId())));
    json.writeStringProperty("root", draft.rootId());
    json.writeStringProperty("message", draft.message());
    RootDocument.time(json, "updated_at", draft.updatedAt().map(Instant::toEpochMilli).orElse(0L));
    json.writeEndObject();
  }

  /** Null for what the backup has not: of another selection, or gone before it began. */
  private static void writePath(JsonGenerator json, Optional<String> path) {
    if (path.isPresent()) json.writeStringProperty("path", path.get());
    else json.writeNullProperty("path");
  }

  private Optional<String> pathOfPost(String id) {
    return snapshot.posts().find(id, Deleted.MARK).map(PostRow::channel).map(byNumber::get);
  }
}
