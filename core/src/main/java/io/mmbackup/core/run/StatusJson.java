package io.mmbackup.core.run;

import io.mmbackup.core.export.RootFile;
import io.mmbackup.core.manifest.LineEach;
import io.mmbackup.spi.Completeness;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A status as JSON for scripts, and {@code completeness.json}: one object, one line for each
 * conversation and file. Times are the server's, {@code 2026-01-31T10:00:00Z}, null for never.
 * ASCII, so that no terminal or pipe can spoil it.
 */
public final class StatusJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** The status as a document beside the outputs. */
  static final RootFile FILE =
      new RootFile(
          "completeness.json",
          snapshot -> of(Status.of(snapshot)).getBytes(StandardCharsets.US_ASCII));

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
    json.writeStringProperty("server", summary.account().map(Account::url).orElse(""));
    json.writeStringProperty("user", summary.account().map(Account::username).orElse(""));
    json.writeBooleanProperty("complete", summary.complete(true));
    time("last_run_at", status.lastCrawl());
    json.writeArrayPropertyStart("conversations");
    summary.conversations().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("missing_files");
    summary.missing().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("gaps");
    summary.gaps().forEach(json::writeString);
    json.writeEndArray();
    write(summary.leftOut());
    json.writeEndObject();
  }

  private void write(LeftOut leftOut) {
    json.writeObjectPropertyStart("left_out");
    json.writeNumberProperty("conversations", leftOut.conversations());
    json.writeNumberProperty("files", leftOut.files());
    json.writeNumberProperty("bytes", leftOut.bytes());
    json.writeEndObject();
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
    json.writeStringProperty("because", completeness.because());
    time("complete_as_of", evidence.completeAsOf());
    time("not_accessible_since", completeness.since());
    time("asked_from", one.since());
    time("asked_until", one.until());
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
    if (time.isPresent()) json.writeStringProperty(name, time.get().toString());
    else json.writeNullProperty(name);
  }
}
