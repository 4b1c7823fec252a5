package io.mmbackup.dist;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a standard stream is a terminal. Java only tells whether input and output both are; where
 * the system shows what its descriptors are, each is asked by itself.
 */
final class Tty {
  static final int IN = 0;
  static final int OUT = 1;
  static final int ERR = 2;

  private Tty() {}

  static boolean is(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return bothAre(); // no such file system here
    }
  }

  /** Java 21 has a console only on a terminal; later versions always have one that tells. */
  private static boolean bothAre() {
    Optional<Console> console = Optional.ofNullable(System.console());
    if (console.isEmpty()) return false;
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console.get());
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
