package io.mmbackup.core.export;

/**
 * The changes one call of a writer is to render: those after {@code since}, up to and including
 * {@code until}. {@code everything}: nothing rendered earlier counts; {@code names}: something that
 * all posts may show has changed.
 */
record Span(long since, long until, boolean everything, boolean names) {}
