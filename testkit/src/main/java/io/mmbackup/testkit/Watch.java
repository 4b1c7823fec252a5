package io.mmbackup.testkit;

import io.mmbackup.spi.OutputDirectory;

/**
 * What stands between the host and a writer during one run, and may do harm there. The writer's
 * thread calls it.
 */
interface Watch {
  /** Sees nothing, does nothing. */
  Watch NONE = new Watch() {};

  /** The writer is opened; this is its thread. */
  default void opened() {}

  /** The writer is about to be given one more thing that it asked for: a post, event or member. */
  default void pulled() {}

  /** The output to give to the writer for this channel's path; empty for index pages. */
  default OutputDirectory output(String channelPath, OutputDirectory real) {
    return real;
  }

  /** A call for this channel, or index pages, has returned. */
  default void returned(String channelPath) {}
}
