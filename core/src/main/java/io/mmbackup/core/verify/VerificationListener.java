package io.mmbackup.core.verify;

/** Is told how a verification goes. Called from the verifying thread; returns at once. */
public interface VerificationListener {
  /** Tells nobody. */
  VerificationListener SILENT = new VerificationListener() {};

  /** The check of this begins: the archive, files, a writer's output. */
  default void checking(String subject) {}

  /** Something is wrong; also in the result. */
  default void found(Finding finding) {}

  /** Something worth knowing that is no fault of the backup; one sentence. */
  default void noted(String sentence) {}
}
