/**
 * Mattermost's text dialect becomes safe HTML here: {@link io.mmbackup.rendering.text.MessageText}
 * is the way in. {@code Dialect} says what is parsed (CommonMark with Mattermost's differences).
 * {@code HeadingLine}, {@code ListLines}, {@code ListEnd} and {@code Table} find blocks as
 * Mattermost does; {@code Backslash}, {@code Bold}, {@code CodeSpan}, {@code LooseLink} and {@code
 * Undefined} do so inside of lines; {@code BareUrl}, {@code InlineMath} and {@code SizedImage} are
 * what CommonMark has not. {@code Markup} turns what was parsed into HTML, {@code Tokens} finds
 * mentions, hashtags, emoji and the like in plain text, {@code LinkTarget} decides where a link may
 * lead. Everything is escaped where it is written, and {@code Sanitizer} then lets through nothing
 * but what is on its list.
 */
@NullMarked
package io.mmbackup.rendering.text;

import org.jspecify.annotations.NullMarked;
