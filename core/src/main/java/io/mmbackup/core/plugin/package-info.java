/**
 * Finds writers. {@link io.mmbackup.core.plugin.Writers} lists those that are installed, by what
 * their annotation says and without running them; a {@link io.mmbackup.core.plugin.Writer} is one
 * of them, ready to be made. Whatever is wrong with a provider is a sentence, never the end of the
 * others.
 */
@NullMarked
package io.mmbackup.core.plugin;

import org.jspecify.annotations.NullMarked;
