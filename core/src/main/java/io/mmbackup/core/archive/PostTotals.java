package io.mmbackup.core.archive;

import java.util.Map;

/**
 * What the posts of a channel amount to. {@code people} are the posts of each author by the
 * author's id, most first; {@code missing} are the files that are not stored, {@code bytes} those
 * of the others.
 */
public record PostTotals(
    Map<String, Long> people, long threads, long files, long missing, long bytes) {}
