package io.mmbackup.core.mattermost;

import java.time.Duration;

/** Told what goes on, for a progress display. Called by the threads that call the client. */
public interface TransferListener {
  /** Hears nothing. */
  TransferListener NONE = new TransferListener() {};

  /** So many bytes of content have arrived (after decompression). */
  default void bytesRead(int count) {}

  /**
   * Something failed and is tried again after this time. The short pauses that keep below a rate
   * limit are not told.
   */
  default void waiting(Duration duration, String reason) {}
}
