package io.mmbackup.core.mattermost;

/**
 * The beginning of a file, as kept for another run to go on with.
 *
 * @param length bytes that have arrived and are on disk
 * @param sha256 of these, hexadecimal: what is in the file must still be just that
 * @param lastModified the server's word for the content, by which it tells whether that changed
 */
public record Part(long length, String sha256, String lastModified) {}
