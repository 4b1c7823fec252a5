package io.mmbackup.core.mattermost;

/**
 * What was downloaded.
 *
 * @param bytes its length. Differs from the expected one only when the server sent this same
 *     content twice, whole by its own account
 * @param sha256 64 lower-case hexadecimal digits, over the bytes as they were written
 */
public record Downloaded(long bytes, String sha256) {}
