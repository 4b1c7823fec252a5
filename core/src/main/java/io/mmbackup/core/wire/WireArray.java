package io.mmbackup.core.wire;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers that are arrays, or objects of arrays, of Mattermost's objects. */
public final class WireArray {
  private WireArray() {}

  /** Turns one object's raw JSON into its record. */
  public interface ObjectParser<T> {
    /** The object whose JSON is the whole of {@code raw}. */
    T parse(byte[] raw) throws MalformedJsonException;
  }

  /** The objects of an array, in order; null counts as an empty one. */
  public static <T> List<T> parse(byte[] body, ObjectParser<T> parser)
      throws MalformedJsonException {
    return WireReader.document(
        body, 0, body.length, in -> in.array(element -> parser.parse(element.raw())));
  }

  /** One array of all these values, each the JSON of one. */
  public static byte[] join(Collection<byte[]> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write('[');
    for (byte[] value : values) {
      if (out.size() > 1) out.write(',');
      out.writeBytes(value);
    }
    out.write(']');
    return out.toByteArray();
  }

  /** The objects of each array in an object of arrays, by field name. */
  public static <T> Map<String, List<T>> parseByKey(byte[] body, ObjectParser<T> parser)
      throws MalformedJsonException {
    return WireReader.document(
        body,
        0,
        body.length,
        in -> {
          Map<String, List<T>> result = new LinkedHashMap<>();
          in.object(
              (name, at) -> result.put(name, at.array(element -> parser.parse(element.raw()))));
          return result;
        });
  }

  /** The values of an object whose fields are plain values, such as the client configuration. */
  public static Map<String, String> parseStrings(byte[] body) throws MalformedJsonException {
    return WireReader.document(
        body,
        0,
        body.length,
        in -> {
          Map<String, String> result = new LinkedHashMap<>();
          in.object((name, at) -> result.put(name, at.string()));
          return result;
        });
  }
}
