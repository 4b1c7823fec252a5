package io.mmbackup.dist.storm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small file system in memory. */
final class Mounted {
  private Mounted() {}

  /** Mounts one of this size; false where that is not possible. */
  static boolean tmpfs(Path folder, String size) throws InterruptedException {
    return succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
  }

  static void resize(Path folder, String size) throws IOException, InterruptedException {
    if (!succeeds("mount", "-o", "remount,size=" + size, folder.toString())) {
      throw new IOException(folder + " cannot be made larger.");
    }
  }

  static void unmount(Path folder) throws IOException, InterruptedException {
    if (!succeeds("umount", folder.toString())) {
      throw new IOException(folder + " cannot be unmounted.");
    }
  }

  private static boolean succeeds(String... words) throws InterruptedException {
    try {
      return new ProcessBuilder(List.of(words))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
