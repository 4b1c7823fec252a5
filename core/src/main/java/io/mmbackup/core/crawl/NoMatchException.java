package io.mmbackup.core.crawl;

import java.io.IOException;
import java.util.Set;

/** A name that the user chose by is nobody's. Nothing was done. */
public final class NoMatchException extends IOException {
  private static final long serialVersionUID = 1;

  private final String typed;
  private final transient Set<String> known;

  NoMatchException(String message, String typed, Set<String> known) {
    super(message);
    this.typed = typed;
    this.known = Set.copyOf(known);
  }

  /** What the user typed; empty when it is no single name. */
  public String typed() {
    return typed;
  }

  /** What there is, to offer the nearest. */
  public Set<String> known() {
    return known;
  }
}
