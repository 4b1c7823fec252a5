package io.mmbackup.fake.state;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON with the bytes of Go's encoder: no spaces, and {@code <}, {@code >}, {@code &}, U+2028 and
 * U+2029 as {@code \}{@code uXXXX} in lower case.
 */
public final class GoJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new GoEscapes()).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private GoJson() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Parses any JSON text. */
  public static JsonNode parse(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** Parses any JSON text. */
  public static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  /** Parses JSON text that must be an object. */
  public static ObjectNode parseObject(String json) {
    return (ObjectNode) MAPPER.readTree(json);
  }

  /** Encodes as Go would. */
  public static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  /**
   * Encodes an object in two halves, before and after the value of {@code field}, so that this
   * value can be filled in later.
   *
   * @return the two halves; the second is empty and the first whole when the field is absent
   */
  static byte[][] split(ObjectNode object, String field) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    int split = -1;
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      generator.writeStartObject();
      for (var property : object.properties()) {
        generator.writeName(property.getKey());
        if (property.getKey().equals(field)) {
          generator.flush();
          split = out.size() + 1; // after the colon that the value's writing adds
          generator.writeNumber(0);
        } else {
          generator.writePOJO(property.getValue());
        }
      }
      generator.writeEndObject();
    }
    byte[] all = out.toByteArray();
    if (split < 0) {
      return new byte[][] {all, new byte[0]};
    }
    return new byte[][] {Arrays.copyOf(all, split), Arrays.copyOfRange(all, split + 1, all.length)};
  }

  private static final class GoEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final SerializableString LINE = new SerializedString("\\u2028");
    private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");
    private final int[] ascii = standardAsciiEscapesForJSON();

    GoEscapes() {
      for (int c = 0; c < 0x20; c++) {
        if (c != '\n' && c != '\r' && c != '\t') {
          ascii[c] = ESCAPE_CUSTOM;
        }
      }
      ascii['<'] = ESCAPE_CUSTOM;
      ascii['>'] = ESCAPE_CUSTOM;
      ascii['&'] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return switch (ch) {
        case 0x2028 -> LINE;
        case 0x2029 -> PARAGRAPH;
        default -> ch < 0x80 ? new SerializedString(String.format("\\u%04x", ch)) : null;
      };
    }
  }
}
