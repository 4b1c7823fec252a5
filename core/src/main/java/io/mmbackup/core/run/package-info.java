/**
 * One small package that wires the phases: sign in, crawl, export, verify. What a command line, or
 * any other front end, calls; it reports through {@link io.mmbackup.core.run.Progress} and {@link
 * io.mmbackup.core.run.Summary}, and prints nothing itself.
 */
@NullMarked
package io.mmbackup.core.run;

import org.jspecify.annotations.NullMarked;
