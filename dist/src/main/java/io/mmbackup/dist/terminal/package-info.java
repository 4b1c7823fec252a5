/**
 * What may be drawn on a terminal, and how: lines of styled text whose content is always made safe
 * ({@link io.mmbackup.dist.terminal.Line}), numbers and times as people read them ({@link
 * io.mmbackup.dist.terminal.Amounts}), and the display of a run under way ({@link
 * io.mmbackup.dist.terminal.RunDisplay}): a block drawn again in place, or plain lines. Nothing in
 * here knows a command.
 */
@NullMarked
package io.mmbackup.dist.terminal;

import org.jspecify.annotations.NullMarked;
