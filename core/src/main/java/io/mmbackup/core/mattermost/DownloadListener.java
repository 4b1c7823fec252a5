package io.mmbackup.core.mattermost;

import java.io.IOException;

/** Is told how a download goes on, on the thread that downloads. What it throws ends that. */
public interface DownloadListener {
  /** Tells nobody. */
  DownloadListener NONE = new DownloadListener() {};

  /** So many bytes of the file have arrived; less than before when it had to start over. */
  default void arrived(long length) throws IOException {}

  /** So much is on disk for good: told now and then, and when a download fails or is stopped. */
  default void kept(Part part) throws IOException {}
}
