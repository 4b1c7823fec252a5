/**
 * What counts as a word of a message, for the index, for queries and for highlights alike: several
 * languages at once, code, ticket numbers, addresses, emoji, hashtags and names.
 */
@NullMarked
package io.mmbackup.search.text;

import org.jspecify.annotations.NullMarked;
