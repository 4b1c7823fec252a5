package io.mmbackup.dist.storm;

import java.util.List;

/**
 * What happens before and during one run, and how the run ends.
 *
 * @param before what happens since the run before
 * @param during what happens while it reads
 * @param ending how it ends
 * @param at at which request, or at which sign of progress, it ends
 */
record Round(List<Event> before, List<During> during, Ending ending, int at) {

  /** Something that is done to what the two numbers choose. */
  record Event(Deed deed, int a, int b) {}

  /** Something that happens just before the n-th request is answered. */
  record During(int request, Event event) {}

  /** How a run ends. */
  enum Ending {
    /** By itself. */
    BY_ITSELF,
    /** Killed while a request is answered. */
    KILLED_AT_REQUEST,
    /** Killed where the program says how far it is: after a page, a conversation, a file. */
    KILLED_AT_PROGRESS,
    /** Nothing is answered any more. */
    NETWORK_LOST,
    /** The session ends. */
    SESSION_EXPIRED,
    /** One answer is broken in the middle; the run goes on. */
    ANSWER_CUT,
    /** Every third answer is a proxy's error; the run goes on as far as it can. */
    PROXY_ERRORS
  }
}
