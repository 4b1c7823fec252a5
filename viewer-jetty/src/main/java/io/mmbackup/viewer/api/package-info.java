/** The same as JSON, for other programs; described in docs/viewer-api.md. */
@NullMarked
package io.mmbackup.viewer.api;

import org.jspecify.annotations.NullMarked;
