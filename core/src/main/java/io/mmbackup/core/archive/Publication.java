package io.mmbackup.core.archive;

/**
 * A file that a writer has published: its path below the writer's folder, the number of the channel
 * it belongs to (0 for none), its length in bytes and SHA-256 in hexadecimal.
 */
public record Publication(String writer, String path, long channel, long length, String sha256) {
  /** Of the documents at the root of the backup. */
  public static final String NO_WRITER = "";
}
