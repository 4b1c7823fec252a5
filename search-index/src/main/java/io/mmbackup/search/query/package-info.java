/**
 * What a person types into a search, understood: {@link io.mmbackup.search.query.QueryParser} makes
 * a {@link io.mmbackup.search.query.Condition} of it and says in sentences what it left out. Knows
 * neither the index nor who and what is in it. The syntax is described in {@code
 * docs/search-syntax.md}.
 */
@NullMarked
package io.mmbackup.search.query;

import org.jspecify.annotations.NullMarked;
