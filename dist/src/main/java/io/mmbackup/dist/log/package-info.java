/**
 * The log of a run: a file in the backup folder that only its owner can read and that holds no
 * secret ({@link io.mmbackup.dist.log.RunLog}, {@link io.mmbackup.dist.log.Redaction}). Nothing is
 * logged to the terminal; what a user should know comes through the run's progress.
 */
@NullMarked
package io.mmbackup.dist.log;

import org.jspecify.annotations.NullMarked;
