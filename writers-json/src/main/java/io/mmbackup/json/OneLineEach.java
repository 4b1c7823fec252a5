package io.mmbackup.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks lines where a person or {@code diff} wants them, and nowhere else: each field of the
 * document, of its server, user and channel, and each post, attachment and member has a line of its
 * own. A changed post is one changed line, and a line without its comma is a JSON object. No
 * indentation. An instance serves one document.
 */
final class OneLineEach implements PrettyPrinter {
  /** The document and the objects directly in it: a field a line. */
  private static final int DEEPEST_OBJECT = 2;

  /** The lists in the document, and those in its channel: an element a line. */
  private static final int DEEPEST_ARRAY = 3;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    breakLine(json, DEEPEST_OBJECT);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(':');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    breakLine(json, DEEPEST_OBJECT);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    if (entries > 0) breakLine(json, DEEPEST_OBJECT);
    json.writeRaw('}');
    depth--;
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    breakLine(json, DEEPEST_ARRAY);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(',');
    breakLine(json, DEEPEST_ARRAY);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    if (values > 0) breakLine(json, DEEPEST_ARRAY);
    json.writeRaw(']');
    depth--;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  private void breakLine(JsonGenerator json, int deepest) {
    if (depth <= deepest) json.writeRaw('\n');
  }
}
