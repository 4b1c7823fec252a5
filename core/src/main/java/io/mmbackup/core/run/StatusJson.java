package io.mmbackup.core.run;

import io.mmbackup.core.manifest.LineEach;
import io.mmbackup.spi.Completeness;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A status as JSON for scripts: one object, one line for each conversation and file. Times are ms
 * UTC by the server's clock, absent for never. ASCII, so that no terminal or pipe can spoil it.
 */
public final class StatusJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  private StatusJson(JsonGenerator json) {
    this.json = json;
  }

  /** The text, with its last line ended. */
  public static String of(Status status) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(LineEach.LAYOUT, text)) {
      new StatusJson(json).write(status);
    }
    return text.append('\n').toString();
  }

  private void write(Status status) {
    Summary summary = status.summary();
    json.writeStartObject();
    json.writeNumberProperty("format", 1);
    json.writeBooleanProperty("complete", summary.complete(true));
    time("last_run_at", status.lastCrawl());
    summary.account().ifPresent(this::write);
    json.writeArrayPropertyStart("conversations");
    summary.conversations().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("missing_files");
    summary.missing().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("gaps");
    summary.gaps().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Account account) {
    json.writeStringProperty("server", account.url());
    json.writeStringProperty("user", account.username());
  }

  private void write(Conversation one) {
    Completeness completeness = one.completeness();
    Evidence evidence = one.evidence();
    json.writeStartObject();
    json.writeStringProperty("id", one.id());
    json.writeStringProperty("name", one.name());
    json.writeStringProperty("team", one.team());
    json.writeStringProperty("path", one.path());
    json.writeStringProperty("state", completeness.state().name().toLowerCase(Locale.ROOT));
    if (!completeness.because().isEmpty()) {
      json.writeStringProperty("because", completeness.because());
    }
    time("not_accessible_since", completeness.since());
    time("complete_as_of", evidence.completeAsOf());
    json.writeNumberProperty("posts", one.posts());
    json.writeNumberProperty("deleted_there", evidence.deletedThere());
    time("newest_post_at", one.newestPost());
    json.writeNumberProperty("counted_by_server", evidence.serverCount());
    json.writeNumberProperty("counted_but_never_shown", evidence.unseen());
    json.writeNumberProperty("deleted_before_seen", evidence.deletedUnseen());
    json.writeNumberProperty("vanished", evidence.vanished());
    json.writeNumberProperty("files", one.files());
    json.writeNumberProperty("files_missing", evidence.filesMissing());
    json.writeEndObject();
  }

  private void write(MissingFile file) {
    json.writeStartObject();
    json.writeStringProperty("name", file.name());
    json.writeStringProperty("conversation", file.conversation());
    json.writeStringProperty("because", file.because());
    json.writeBooleanProperty("may_still_be_had", file.mayStillBeHad());
    json.writeEndObject();
  }

  private void time(String name, Optional<Instant> time) {
    time.ifPresent(at -> json.writeNumberProperty(name, at.toEpochMilli()));
  }
}
