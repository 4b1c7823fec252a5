package io.mmbackup.json;

import io.mmbackup.spi.Acknowledgement;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.Edit;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.RemovedReaction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The fields of a post. What the archive knows better than the server's last words (deletion, reply
 * count, names) comes from the model; {@code props} and {@code metadata} are the server's own.
 */
final class PostFields {
  private static final DateTimeFormatter HUMAN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** What a program may show instead of its account's name and picture, by field of props. */
  private static final Map<String, String> OVERRIDES =
      Map.of(
          "override_username", "username",
          "override_icon_url", "icon_url",
          "override_icon_emoji", "icon_emoji");

  private PostFields() {}

  static void write(JsonGenerator json, Post post) {
    json.writeStartObject();
    identity(json, post);
    times(json, post);
    author(json, post.author());
    thread(json, post);
    content(json, post);
    additions(json, post);
    json.writeEndObject();
  }

  private static void identity(JsonGenerator json, Post post) {
    json.writeStringProperty("id", post.id());
    json.writeStringProperty("fingerprint", post.fingerprint());
    json.writeStringProperty("permalink", post.permalink());
  }

  private static void times(JsonGenerator json, Post post) {
    json.writeNumberProperty("create_at", post.createAt().toEpochMilli());
    json.writeStringProperty("create_at_human", human(post.createAt()));
    json.writeNumberProperty("update_at", post.updateAt().toEpochMilli());
    json.writeNumberProperty("edit_at", millis(post.editAt()));
    json.writeNumberProperty("delete_at", millis(post.deleteAt()));
    json.writeStringProperty("delete_by", post.deletedBy().orElse(null));
  }

  private static String human(Instant at) {
    return at.toEpochMilli() == 0 ? "Unknown time" : HUMAN.format(at);
  }

  /** 0 for never, as Mattermost says it. */
  private static long millis(Optional<Instant> at) {
    return at.map(Instant::toEpochMilli).orElse(0L);
  }

  private static void author(JsonGenerator json, Author author) {
    json.writeStringProperty("user_id", author.userId().orElse(""));
    json.writeStringProperty("username", author.username());
    json.writeStringProperty("display_name", author.shownName());
    json.writeBooleanProperty("automated", author.automated());
  }

  private static void thread(JsonGenerator json, Post post) {
    String rootId = post.rootId().orElse("");
    json.writeStringProperty("root_id", rootId);
    json.writeStringProperty("parent_id", rootId);
    json.writeNumberProperty("reply_count", post.replyCount());
    json.writeBooleanProperty("is_thread_root", rootId.isEmpty());
  }

  private static void content(JsonGenerator json, Post post) {
    json.writeStringProperty("type", post.type());
    json.writeStringProperty("message", post.message());
    props(json, post);
    metadata(json, post.rawJson());
    json.writeArrayPropertyStart("file_ids");
    for (FileInfo file : post.files()) json.writeString(file.id());
    json.writeEndArray();
    json.writeArrayPropertyStart("attachments");
    for (FileInfo file : post.files()) AttachmentFields.write(json, file);
    json.writeEndArray();
  }

  /** The props as they are, and what they override as a field of its own. */
  private static void props(JsonGenerator json, Post post) {
    Map<String, String> override = new LinkedHashMap<>();
    json.writeObjectPropertyStart("props");
    RawJson.fields(
        post.propsJson(),
        (name, value) -> {
          if (OVERRIDES.containsKey(name) && value.currentToken() == JsonToken.VALUE_STRING) {
            override.put(OVERRIDES.get(name), value.getString());
          }
          RawJson.copyField(name, value, json);
        });
    json.writeEndObject();
    override.values().removeIf(String::isEmpty);
    json.writeName("override");
    if (override.isEmpty() || !post.author().automated()) json.writeNull();
    else override(json, override);
  }

  private static void override(JsonGenerator json, Map<String, String> override) {
    json.writeStartObject();
    for (String field : List.of("username", "icon_url", "icon_emoji")) {
      json.writeStringProperty(field, override.get(field));
    }
    json.writeEndObject();
  }

  /** Scripts of the tool that is superseded read three of its fields without asking. */
  private static void metadata(JsonGenerator json, String rawPost) {
    Set<String> written = new HashSet<>();
    json.writeObjectPropertyStart("metadata");
    RawJson.fields(
        rawPost,
        (field, value) -> {
          if (!field.equals("metadata")) {
            value.skipChildren();
            return;
          }
          RawJson.fields(
              value,
              (name, part) -> {
                RawJson.copyField(name, part, json);
                written.add(name);
              });
        });
    if (!written.contains("priority")) json.writeNullProperty("priority");
    for (String list : List.of("embeds", "mentions")) {
      if (written.contains(list)) continue;
      json.writeArrayPropertyStart(list);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void additions(JsonGenerator json, Post post) {
    json.writeBooleanProperty("is_pinned", post.pinned());
    json.writeStringProperty("priority", post.priority().orElse(null));
    reactions(json, post.reactions());
    removed(json, post.removedReactions());
    acknowledgements(json, post.acknowledgements());
    edits(json, post.edits());
  }

  private static void reactions(JsonGenerator json, List<Reaction> reactions) {
    json.writeArrayPropertyStart("reactions");
    for (Reaction reaction : reactions) {
      json.writeStartObject();
      fields(json, reaction);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void removed(JsonGenerator json, List<RemovedReaction> removed) {
    json.writeArrayPropertyStart("removed_reactions");
    for (RemovedReaction one : removed) {
      json.writeStartObject();
      fields(json, one.reaction());
      json.writeNumberProperty("removed_at", one.removedAt().toEpochMilli());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fields(JsonGenerator json, Reaction reaction) {
    json.writeStringProperty("user_id", reaction.userId());
    json.writeStringProperty("username", reaction.username());
    json.writeStringProperty("emoji_name", reaction.emojiName());
    json.writeNumberProperty("create_at", reaction.createAt().toEpochMilli());
  }

  private static void acknowledgements(JsonGenerator json, List<Acknowledgement> all) {
    json.writeArrayPropertyStart("acknowledgements");
    for (Acknowledgement one : all) {
      json.writeStartObject();
      json.writeStringProperty("user_id", one.userId());
      json.writeStringProperty("username", one.username());
      json.writeNumberProperty("acknowledged_at", one.acknowledgedAt().toEpochMilli());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void edits(JsonGenerator json, List<Edit> edits) {
    json.writeArrayPropertyStart("edits");
    for (Edit edit : edits) {
      json.writeStartObject();
      json.writeStringProperty("message", edit.message());
      json.writeNumberProperty("replaced_at", edit.until().toEpochMilli());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
