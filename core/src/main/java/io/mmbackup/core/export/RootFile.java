package io.mmbackup.core.export;

import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.wire.MalformedJsonException;

/**
 * A document at the root of a backup that belongs to no writer. It says nothing that the archive
 * does not: equal archives have equal ones.
 */
public record RootFile(String name, Rendering rendering) {
  /** Makes the content. */
  public interface Rendering {
    /** Of what the archive holds. */
    byte[] of(Snapshot snapshot) throws MalformedJsonException;
  }
}
