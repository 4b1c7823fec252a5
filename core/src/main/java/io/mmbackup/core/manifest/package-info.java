/**
 * {@link io.mmbackup.core.manifest.Manifest}: the list of every file that a backup must hold, as
 * the archive knows it, for people and programs that know nothing of the archive.
 */
@NullMarked
package io.mmbackup.core.manifest;

import org.jspecify.annotations.NullMarked;
