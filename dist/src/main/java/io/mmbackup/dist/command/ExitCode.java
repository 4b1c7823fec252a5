package io.mmbackup.dist.command;

/** What the process ends with; scripts rely on the numbers. */
public enum ExitCode {
  /** Nothing is missing. */
  COMPLETE(0, "complete"),
  /** It could not go on. */
  FAILED(1, "failed"),
  /** The command line was not understood; nothing was done. */
  USAGE(2, "not understood, nothing was done"),
  /** It came to its end, but something is missing or damaged. */
  INCOMPLETE(3, "finished, something is missing"),
  /** The server does not know who asks. */
  NOT_SIGNED_IN(4, "not signed in"),
  /** The user stopped it. */
  INTERRUPTED(130, "interrupted");

  private final int number;
  private final String words;

  ExitCode(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** For {@code System.exit}. */
  public int number() {
    return number;
  }

  /** As "4: not signed in". */
  String spoken() {
    return number + ": " + words;
  }
}
