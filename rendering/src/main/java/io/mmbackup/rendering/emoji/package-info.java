/**
 * Names of emoji, as people type them between colons, and the characters they stand for. The table
 * is made by {@code build/assets.py} from emoji-datasource and gemoji.
 */
@NullMarked
package io.mmbackup.rendering.emoji;

import org.jspecify.annotations.NullMarked;
