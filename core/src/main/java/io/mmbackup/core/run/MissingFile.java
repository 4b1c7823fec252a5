package io.mmbackup.core.run;

/**
 * Something that could not be downloaded: its name, the conversation that shows it (empty for
 * pictures), why, whether it may still be had another time, and whether an earlier run has told of
 * it.
 */
public record MissingFile(
    String name, String conversation, String because, boolean mayStillBeHad, boolean toldBefore) {}
