package io.mmbackup.core.mattermost;

import java.time.Duration;

/** Told what goes on, for a progress display. Called by the threads that call the client. */
public interface TransferListener {
  /** Hears nothing. */
  TransferListener NONE = new TransferListener() {};

  /** So many bytes of content have arrived (after decompression). */
  default void bytesRead(int count) {}

  /** A request is put off: the server asked for it, or something failed and is tried again. */
  default void waiting(Duration duration, String reason) {}
}
