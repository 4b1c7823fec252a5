/**
 * Posts as HTML, for pages that lie in a folder and for pages that a server sends: one rendering
 * for both. {@link io.mmbackup.rendering.PostRenderer} renders a post with all that belongs to it;
 * its markup is the template {@code post.peb}, the text inside comes from {@link
 * io.mmbackup.rendering.text.MessageText}. {@link io.mmbackup.rendering.text.Destinations} says
 * where links lead, {@link io.mmbackup.rendering.Assets} has the style sheet and the scripts that a
 * page may have but does not need.
 */
@NullMarked
package io.mmbackup.rendering;

import org.jspecify.annotations.NullMarked;
