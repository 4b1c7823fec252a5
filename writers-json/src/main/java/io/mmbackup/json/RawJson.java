package io.mmbackup.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Copies the server's own JSON token by token: unknown fields stay, numbers keep every digit, and
 * no tree is built.
 */
final class RawJson {
  /** What becomes of one field; reads or skips exactly the value the parser stands at. */
  interface Field {
    void field(String name, JsonParser value);
  }

  private RawJson() {}

  /** Hands over the fields of an object; anything else has none. */
  static void fields(String json, Field each) {
    try (JsonParser parser = Json.parser(json)) {
      parser.nextToken();
      fields(parser, each);
    }
  }

  /** The same for the value that the parser stands at. */
  static void fields(JsonParser parser, Field each) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      each.field(name, parser);
    }
  }

  /** Hands over the elements of the list that the parser stands at; anything else has none. */
  static void elements(JsonParser parser, Consumer<JsonParser> each) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) each.accept(parser);
  }

  /** Copies a field with the value that the parser stands at. */
  static void copyField(String name, JsonParser value, JsonGenerator to) {
    to.writeName(name);
    copy(value, to);
  }

  private static void copy(JsonParser from, JsonGenerator to) {
    int open = 0;
    do {
      JsonToken token = from.currentToken();
      copyToken(from, to);
      if (token.isStructStart()) open++;
      if (token.isStructEnd()) open--;
    } while (open > 0 && from.nextToken() != null);
  }

  private static void copyToken(JsonParser from, JsonGenerator to) {
    switch (from.currentToken()) {
      // As text: a number may have more digits than any type of Java's.
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
      default -> to.copyCurrentEvent(from);
    }
  }
}
