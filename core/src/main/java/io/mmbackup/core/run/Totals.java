package io.mmbackup.core.run;

/**
 * Of one kind of thing: how many there are; how many are new, changed or deleted on the server
 * since the run before; how many there are in all that were deleted there and are kept.
 */
public record Totals(long total, long added, long changed, long deleted, long deletedThere) {}
