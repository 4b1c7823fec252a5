package io.mmbackup.core.archive;

/** How much is to be downloaded: files, and their bytes where the server told them. */
public record Wanted(long files, long bytes) {}
