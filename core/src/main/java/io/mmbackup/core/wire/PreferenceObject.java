package io.mmbackup.core.wire;

import java.util.List;
import java.util.Optional;

/** One of the account's preferences; the value is always text, of saved posts {@code true}. */
public record PreferenceObject(String category, String name, String value) {
  /** The object whose JSON is the whole of {@code raw}; for {@link WireArray}. */
  public static PreferenceObject parse(byte[] raw) throws MalformedJsonException {
    return WireReader.document(raw, 0, raw.length, PreferenceObject::read);
  }

  /** The value of one, if it is among these. */
  public static Optional<String> find(
      List<PreferenceObject> preferences, String category, String name) {
    return preferences.stream()
        .filter(one -> one.category().equals(category) && one.name().equals(name))
        .map(PreferenceObject::value)
        .findFirst();
  }

  private static PreferenceObject read(WireReader in) throws MalformedJsonException {
    String[] text = {"", "", ""};
    in.object(
        (name, at) -> {
          switch (name) {
            case "category" -> text[0] = at.string();
            case "name" -> text[1] = at.string();
            case "value" -> text[2] = at.string();
            default -> at.skip();
          }
        });
    return new PreferenceObject(text[0], text[1], text[2]);
  }
}
