package io.mmbackup.rendering.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faces that Mattermost reads in plain text. */
final class Emoticons {
  record Match(String name, int until) {}

  private record Face(String text, String name) {}

  /** Longer ones first. */
  private static final List<Face> FACES =
      List.of(
          new Face(":'-(", "cry"),
          new Face(":'(", "cry"),
          new Face(":-)", "slightly_smiling_face"),
          new Face(":-d", "smile"),
          new Face(":-]", "smirk"),
          new Face(":-o", "scream"),
          new Face(":-p", "stuck_out_tongue"),
          new Face(":-(", "slightly_frowning_face"),
          new Face(":-/", "confused"),
          new Face(":-s", "confounded"),
          new Face(":-|", "neutral_face"),
          new Face(":-$", "flushed"),
          new Face(":-@", "rage"),
          new Face(":-[", "rage"),
          new Face(":-x", "mask"),
          new Face("</3", "broken_heart"),
          new Face("x-d", "stuck_out_tongue_closed_eyes"),
          new Face(";-)", "wink"),
          new Face(":)", "slightly_smiling_face"),
          new Face(":d", "smile"),
          new Face(":]", "smirk"),
          new Face(":o", "open_mouth"),
          new Face(":p", "stuck_out_tongue"),
          new Face(":(", "slightly_frowning_face"),
          new Face(":/", "confused"),
          new Face(":s", "confounded"),
          new Face(":|", "neutral_face"),
          new Face(":$", "flushed"),
          new Face(":@", "rage"),
          new Face(":[", "rage"),
          new Face("<3", "heart"),
          new Face(";)", "wink"));

  private Emoticons() {}

  /** The face that begins here; null: none. */
  static @Nullable Match at(String text, int i) {
    for (Face face : FACES) {
      if (text.regionMatches(true, i, face.text, 0, face.text.length())) {
        return new Match(face.name, i + face.text.length());
      }
    }
    return null;
  }
}
