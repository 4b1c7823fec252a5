package io.mmbackup.search;

/**
 * What may be meant by the last word of a query that is being typed.
 *
 * @param kind of what
 * @param id of the person or channel; empty for a filter
 * @param shown its name
 * @param detail more about it: {@code @name}, the path of a channel, what a filter wants; or empty
 * @param put what to put in place of the last word
 */
public record Suggested(Kind kind, String id, String shown, String detail, String put) {
  /** Of what is suggested. */
  public enum Kind {
    /** Somebody. */
    PERSON,
    /** A channel or a conversation. */
    CHANNEL,
    /** A filter, or one of its words. */
    FILTER
  }
}
