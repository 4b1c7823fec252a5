/**
 * The export: {@link io.mmbackup.core.export.ExportRun} lets each writer render the channels that
 * have changed since it last succeeded, and publishes what it wrote. It needs the archive and
 * nothing else.
 *
 * <p>{@code WriterJob} is one writer's run; {@code WriterProgress} knows what is due for it; {@code
 * Reading} is one snapshot of the archive as the writer contract's model ({@code Archived…});
 * {@code ChannelView} and {@code BackupView} are what a call is given; {@code StagedOutput} takes
 * what it writes, and {@code Publisher} puts that in its place.
 */
@NullMarked
package io.mmbackup.core.export;

import org.jspecify.annotations.NullMarked;
