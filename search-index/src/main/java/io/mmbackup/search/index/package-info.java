/**
 * Writer {@code lucene}: what the index holds of a post, of a channel and of a person, how it is
 * kept up to date, and how it is read back. {@link io.mmbackup.search.index.IndexFormat} is what
 * the writer and the search agree on.
 */
@NullMarked
package io.mmbackup.search.index;

import org.jspecify.annotations.NullMarked;
