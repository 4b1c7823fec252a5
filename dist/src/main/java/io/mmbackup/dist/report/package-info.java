/**
 * How a run ended, where a backup stands and why something failed, as lines for people. Each class
 * turns one kind of result into lines ({@link io.mmbackup.dist.terminal.Line}) and prints nothing
 * itself; begin with {@link io.mmbackup.dist.report.SummaryText}.
 */
@NullMarked
package io.mmbackup.dist.report;

import org.jspecify.annotations.NullMarked;
