package io.mmbackup.core.crawl;

/** The types of channels that a user can choose. */
public enum ChannelType {
  /** Open to everybody of the team. */
  PUBLIC("O"),
  /** By invitation. */
  PRIVATE("P"),
  /** Between two people, or a note to oneself. */
  DIRECT("D"),
  /** Between a few people. */
  GROUP("G");

  private final String letter;

  ChannelType(String letter) {
    this.letter = letter;
  }

  boolean is(String type) {
    return letter.equals(type);
  }
}
