/** The pages. Each is made anew from what archive and index hold when it is asked for. */
@NullMarked
package io.mmbackup.viewer.page;

import org.jspecify.annotations.NullMarked;
