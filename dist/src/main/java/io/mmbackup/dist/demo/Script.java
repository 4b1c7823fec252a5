package io.mmbackup.dist.demo;

import java.util.List;

/** A conversation with blanks. */
record Script(List<Part> parts) {
  /**
   * What one person says, and what then happens to it. {@code reply} is to the last post that was
   * not one.
   */
  record Part(String role, boolean reply, String text, List<Cue> cues) {}

  /** Something that happens to a post: {@code react +1 A B} is the verb and the rest. */
  record Cue(String verb, String rest) {}
}
