/**
 * Finds posts again: {@link io.mmbackup.search.SearchIndex} answers queries from the index that
 * writer {@code lucene} keeps, and says where to mark the words that were found. It gives ids; the
 * texts are the archive's, and the caller's to fetch.
 */
@NullMarked
package io.mmbackup.search;

import org.jspecify.annotations.NullMarked;
