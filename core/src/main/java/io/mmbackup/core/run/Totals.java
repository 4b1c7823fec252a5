package io.mmbackup.core.run;

/** Of one kind of thing: how many there are, how many are new, changed, deleted there but kept. */
public record Totals(long total, long added, long changed, long deletedThere) {}
