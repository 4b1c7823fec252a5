package io.mmbackup.core.archive;

/**
 * The archive could not be read. Unchecked, so that it passes through iterators and through
 * writers, whose fault it is not; the cause is the sentence for the user.
 */
public final class UnreadableArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableArchiveException(ArchiveException failure) {
    super(failure.getMessage(), failure);
  }
}
