package io.mmbackup.core.archive;

/**
 * A reaction that was taken back; times in ms UTC, {@code removedAt} when it was found to be gone.
 */
public record RemovedReactionRow(String userId, String emojiName, long createAt, long removedAt) {}
