package io.mmbackup.core.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A cursor over one JSON document in memory that forgives what Mattermost does: null instead of an
 * empty array or object, absent fields, unknown fields. Values are read where the parser stands.
 */
final class WireReader implements AutoCloseable {
  /**
   * Property names are not interned and a crowded name table is no error: the names in a page of
   * posts are the ids of posts, always new ones.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** Reads one value where the reader stands. */
  interface Value<T> {
    T read(WireReader in) throws MalformedJsonException;
  }

  /** Reads or skips the value of one field. */
  interface Fields {
    void field(String name, WireReader in) throws MalformedJsonException;
  }

  private final byte[] body;
  private final int start;
  private final JsonParser parser;

  /** Stands at the document's first token. */
  WireReader(byte[] body, int offset, int length) {
    this.body = body;
    this.start = offset;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), body, offset, length);
    parser.nextToken();
  }

  /** Reads one whole document; what follows it, or a missing end, is an error. */
  static <T> T document(byte[] body, int offset, int length, Value<T> value)
      throws MalformedJsonException {
    try (WireReader in = new WireReader(body, offset, length)) {
      T result = value.read(in);
      if (in.parser.nextToken() != null) throw new MalformedJsonException("text after the end");
      return result;
    } catch (JacksonException e) {
      throw new MalformedJsonException("not whole JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Reads the fields of the object that is the whole of {@code raw}. */
  static void wholeObject(byte[] raw, Fields fields) throws MalformedJsonException {
    document(
        raw,
        0,
        raw.length,
        in -> {
          in.object(fields);
          return raw;
        });
  }

  /** Reads an object's fields; null counts as an object without any. */
  void object(Fields fields) throws MalformedJsonException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return;
    expect(JsonToken.START_OBJECT);
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      fields.field(name, this);
    }
    expect(JsonToken.END_OBJECT);
  }

  /** Reads an array's elements; null counts as an empty one. */
  <T> List<T> array(Value<T> element) throws MalformedJsonException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return List.of();
    expect(JsonToken.START_ARRAY);
    if (parser.nextToken() == JsonToken.END_ARRAY) return List.of();
    List<T> elements = new ArrayList<>();
    for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
      elements.add(element.read(this));
    }
    return elements;
  }

  /** Whether an array stands here. */
  boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether an object stands here. */
  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** The objects of an array; elements that are no objects are passed over. */
  <T> List<T> objects(Value<T> element) throws MalformedJsonException {
    List<T> objects = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) objects.add(element.read(this));
      else skip();
    }
    return objects;
  }

  /** Passes over a value that is not what was expected: an empty list. */
  <T> List<T> nothing() {
    skip();
    return List.of();
  }

  /** A plain value as its text; an array or object as its JSON; null as "". */
  String text() {
    return parser.currentToken().isStructStart()
        ? new String(raw(), StandardCharsets.UTF_8)
        : string();
  }

  /** A string; a number or truth value as its text; null as "". */
  String string() {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          String.valueOf(parser.getValueAsString());
      default -> {
        skip();
        yield "";
      }
    };
  }

  /** A whole number; anything else as 0. */
  long number() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) return parser.getLongValue();
    skip();
    return 0;
  }

  /** True, also as the text "true". */
  boolean flag() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) return parser.getString().equals("true");
    skip();
    return token == JsonToken.VALUE_TRUE;
  }

  /** Passes over the value, whatever it is. */
  void skip() {
    parser.skipChildren();
  }

  /** The bytes of the value the reader stands at, as they came; the reader passes over it. */
  byte[] raw() {
    int from = tokenStart();
    skip();
    return Arrays.copyOfRange(body, from, end());
  }

  /** Where the current token begins in the body. */
  int tokenStart() {
    return start + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Where the token just read ends in the body. */
  int end() {
    return start + (int) parser.currentLocation().getByteOffset();
  }

  /** The body between two places. */
  byte[] slice(int from, int to) {
    return Arrays.copyOfRange(body, from, to);
  }

  private void expect(JsonToken token) throws MalformedJsonException {
    if (parser.currentToken() != token) {
      throw new MalformedJsonException(
          "expected " + token.name() + ", found " + parser.currentToken());
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    parser.close();
  }
}
