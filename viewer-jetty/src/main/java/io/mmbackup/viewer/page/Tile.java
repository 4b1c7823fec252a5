package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Numbers;
import io.mmbackup.search.SearchIndex;
import java.io.IOException;

/** A number and what it counts; {@code url} leads to it, where there is a way. */
record Tile(String name, String count, String url) {
  /** How many messages a query finds. */
  static Tile of(String name, String query, Visit visit, SearchIndex index) throws IOException {
    long count = index.search(visit.request(query, 1)).total();
    return new Tile(name, Numbers.grouped(count), Links.LINKS.search(query));
  }
}
