package io.mmbackup.core.export;

import io.mmbackup.core.archive.Snapshot;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** What the documents at the root of a backup have in common: head, layout, times. */
final class RootDocument {
  /** The fields of a document after its head. */
  interface Fields {
    void write(JsonGenerator json);
  }

  private static final int FORMAT = 1;

  private RootDocument() {}

  static byte[] of(Snapshot snapshot, Fields fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(INDENTED, out)) {
      json.writeStartObject();
      json.writeNumberProperty("format", FORMAT);
      json.writeStringProperty("server", snapshot.meta("server_url").orElse(""));
      json.writeStringProperty("user", snapshot.meta("username").orElse(""));
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }

  /** A time in ms UTC as {@code 2026-01-31T10:00:00Z}; null for 0, which means never. */
  static void time(JsonGenerator json, String name, long ms) {
    if (ms == 0) json.writeNullProperty(name);
    else json.writeStringProperty(name, Instant.ofEpochMilli(ms).toString());
  }

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }
      };
}
