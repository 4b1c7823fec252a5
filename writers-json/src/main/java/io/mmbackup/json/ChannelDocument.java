package io.mmbackup.json;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.FileEvent;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.User;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** One channel as a JSON document. An instance writes once. */
final class ChannelDocument {
  /** Fields of the channel that are this writer's, whatever the server has under these names. */
  private static final Set<String> OWN_CHANNEL_FIELDS =
      Set.of("display_name", "path", "completeness", "members");

  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Server server;
  private final ChannelExport export;
  private @Nullable Instant firstWithFiles;
  private @Nullable Instant lastWithFiles;

  ChannelDocument(Server server, ChannelExport export) {
    this.server = server;
    this.export = export;
  }

  /** Writes and closes the stream; only a return means that the document is whole. */
  void write(OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("server", server.url());
      json.writeStringProperty("site_name", server.siteName());
      user(json, server.me());
      channel(json, export.channel());
      json.writeStringProperty("exported_at_iso", ISO_MILLIS.format(export.channel().recordedAt()));
      posts(json);
      attachments(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void user(JsonGenerator json, User me) {
    json.writeObjectPropertyStart("user");
    json.writeStringProperty("id", me.id());
    json.writeStringProperty("username", me.username());
    json.writeEndObject();
  }

  private void channel(JsonGenerator json, Channel channel) {
    json.writeObjectPropertyStart("channel");
    RawJson.fields(
        channel.rawJson(),
        (name, value) -> {
          if (OWN_CHANNEL_FIELDS.contains(name)) value.skipChildren();
          else RawJson.copyField(name, value, json);
        });
    json.writeStringProperty("display_name", channel.displayName());
    json.writeStringProperty("path", channel.path());
    completeness(json, channel.completeness());
    members(json);
    json.writeEndObject();
  }

  private static void completeness(JsonGenerator json, Completeness completeness) {
    json.writeObjectPropertyStart("completeness");
    json.writeStringProperty("state", completeness.state().name().toLowerCase(Locale.ROOT));
    json.writeName("since");
    completeness
        .since()
        .ifPresentOrElse(at -> json.writeNumber(at.toEpochMilli()), json::writeNull);
    json.writeStringProperty("because", completeness.because());
    json.writeEndObject();
  }

  private void members(JsonGenerator json) {
    json.writeArrayPropertyStart("members");
    for (Member member : export.members()) {
      User user = member.user();
      json.writeStartObject();
      json.writeStringProperty("user_id", user.id());
      json.writeStringProperty("username", user.username());
      json.writeStringProperty("display_name", user.shownName());
      json.writeBooleanProperty("is_bot", user.bot());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void posts(JsonGenerator json) {
    json.writeArrayPropertyStart("posts");
    for (ExportEvent event : export.events()) {
      if (event instanceof PostEvent(Post post)) {
        PostFields.write(json, post);
        if (!post.files().isEmpty()) noteFilesAt(post.createAt());
      }
    }
    json.writeEndArray();
  }

  private void noteFilesAt(Instant at) {
    if (firstWithFiles == null) firstWithFiles = at;
    lastWithFiles = at;
  }

  /** A second walk over the posts that have files between them: nothing is kept in memory. */
  private void attachments(JsonGenerator json) {
    json.writeArrayPropertyStart("attachments");
    if (firstWithFiles != null && lastWithFiles != null) {
      for (ExportEvent event : export.events(firstWithFiles, lastWithFiles.plusMillis(1))) {
        if (event instanceof FileEvent(Post post, FileInfo file)) {
          AttachmentFields.write(json, file);
        }
      }
    }
    json.writeEndArray();
  }
}
