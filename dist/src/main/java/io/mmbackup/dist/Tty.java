package io.mmbackup.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a standard stream is a terminal. Java only tells whether input and output both are; where
 * the system shows what its descriptors are, each is asked by itself.
 */
final class Tty {
  static final int IN = 0;
  static final int OUT = 1;
  static final int ERR = 2;

  private Tty() {}

  @SuppressWarnings("SystemConsoleNull") // the best that is left without /proc
  static boolean is(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null; // no such file system here
    }
  }
}
