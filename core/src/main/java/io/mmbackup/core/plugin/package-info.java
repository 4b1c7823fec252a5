/**
 * Finds writers. {@link io.mmbackup.core.plugin.Writers} lists those that are installed, built in
 * or dropped into a {@link io.mmbackup.core.plugin.PluginFolder}, by what their annotation says and
 * without running them; a {@link io.mmbackup.core.plugin.Writer} is one of them, ready to be made.
 * Each plugin has a class loader of its own that shows the writer contract and nothing else of
 * ours: that prevents accidents, not malice. Whatever is wrong with a provider is a sentence, never
 * the end of the others.
 */
@NullMarked
package io.mmbackup.core.plugin;

import org.jspecify.annotations.NullMarked;
