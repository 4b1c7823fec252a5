/**
 * The application. {@link io.mmbackup.dist.Main} wires this process to {@link
 * io.mmbackup.dist.command.Application}, which understands the command line.
 */
@NullMarked
package io.mmbackup.dist;

import org.jspecify.annotations.NullMarked;
