package io.mmbackup.core.archive;

/**
 * A file of the backup that must be there: its path from the backup's root, its length in bytes,
 * its SHA-256 in hexadecimal.
 */
public record StoredFile(String path, long length, String sha256) {}
