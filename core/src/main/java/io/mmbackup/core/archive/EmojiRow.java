package io.mmbackup.core.archive;

/** A custom emoji whose image is stored; {@code path} from the backup's root. */
public record EmojiRow(String id, String name, String path) {}
