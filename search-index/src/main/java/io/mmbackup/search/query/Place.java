package io.mmbackup.search.query;

/** A part of what was typed, in {@code char}s: {@code start} included, {@code end} not. */
public record Place(int start, int end) {}
