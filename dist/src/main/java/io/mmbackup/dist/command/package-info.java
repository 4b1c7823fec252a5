/**
 * The commands of {@code mmbackup}: what they are called with, and what they do. {@link
 * io.mmbackup.dist.command.Application} picks one, parses its flags and turns every failure into
 * words and an exit code; {@link io.mmbackup.dist.command.WatchedRun} is what all long commands
 * share: log, display, Ctrl-C. Everything outside this process comes in through {@link
 * io.mmbackup.dist.command.Surroundings}.
 */
@NullMarked
package io.mmbackup.dist.command;

import org.jspecify.annotations.NullMarked;
