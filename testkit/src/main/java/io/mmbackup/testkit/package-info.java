/**
 * The contract of a writer as tests. Its author extends {@link io.mmbackup.testkit.WriterContract}
 * and gives the provider; everything else here is how that class finds out.
 *
 * <p>{@code Workspace} is a made-up server whose changes reach a real archive, filled by {@code
 * HardCases}, {@code RandomHistory} or {@code LongChannel}; a {@code Happening} is one change.
 * {@code Trial} is one backup with the writer under test, run by the production export. A {@code
 * Watch} stands between host and writer: it makes outputs fail, interrupts, or weighs the heap.
 * {@code Outputs} is what was published, {@code ReadingBack} what the provider's reader says of it.
 */
@NullMarked
package io.mmbackup.testkit;

import org.jspecify.annotations.NullMarked;
