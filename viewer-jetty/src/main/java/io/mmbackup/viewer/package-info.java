/** The local web viewer: a backup in the browser, without the network. */
@NullMarked
package io.mmbackup.viewer;

import org.jspecify.annotations.NullMarked;
