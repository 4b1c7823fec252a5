/**
 * Holds a backup against its own records, without the network: the archive against its digests,
 * files against their lengths and SHA-256, and what each writer reads back from its output against
 * the archive. A writer never certifies itself.
 */
@NullMarked
package io.mmbackup.core.verify;

import org.jspecify.annotations.NullMarked;
