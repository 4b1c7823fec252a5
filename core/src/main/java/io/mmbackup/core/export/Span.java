package io.mmbackup.core.export;

/**
 * The changes one call of a writer is to render: those after {@code since}, up to and including
 * {@code until}. {@code everything}: nothing rendered earlier counts; {@code names}: something that
 * all posts may show has changed; {@code known}: what this run has rendered of the channel already
 * was the channel as it was at this revision, so that up to there each post comes by itself.
 */
record Span(long since, long until, boolean everything, boolean names, long known) {
  /** The same, but no further than this. */
  Span upTo(long end) {
    return new Span(since, Math.min(end, until), everything, names, known);
  }

  /** Whether nothing rendered earlier shows what these changes are of. */
  boolean isPlain() {
    return until <= known;
  }
}
