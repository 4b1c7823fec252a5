package io.mmbackup.json;

import io.mmbackup.spi.FileInfo;
import tools.jackson.core.JsonGenerator;

/** The fields of an attached file: the same below its post and in the document's list. */
final class AttachmentFields {
  private AttachmentFields() {}

  static void write(JsonGenerator json, FileInfo file) {
    json.writeStartObject();
    json.writeStringProperty("id", file.id());
    json.writeStringProperty("name", file.name());
    json.writeStringProperty("mime_type", file.mimeType());
    json.writeNumberProperty("size", file.size());
    json.writeNumberProperty("width", file.width());
    json.writeNumberProperty("height", file.height());
    json.writeBooleanProperty("has_preview_image", file.hasPreviewImage());
    json.writeStringProperty("local_path", file.path().orElse(null));
    json.writeStringProperty("sha256", file.sha256().orElse(null));
    json.writeStringProperty("status", file.path().isPresent() ? "present" : "missing");
    json.writeStringProperty("missing_because", file.missingBecause().orElse(null));
    json.writeEndObject();
  }
}
