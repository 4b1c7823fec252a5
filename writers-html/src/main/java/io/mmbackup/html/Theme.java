package io.mmbackup.html;

/** Light or dark, unless the reader presses the switch. */
enum Theme {
  /** As the reader's system has it. */
  SYSTEM,
  LIGHT,
  DARK
}
