package io.mmbackup.spi;

import java.time.Instant;

/** A reaction that was taken back: it was there once, and does not count. */
public record RemovedReaction(Reaction reaction, Instant removedAt) {}
