/**
 * What is asked and answered over HTTP, who may ask, and the files of a backup as they are. Knows
 * no page.
 */
@NullMarked
package io.mmbackup.viewer.http;

import org.jspecify.annotations.NullMarked;
