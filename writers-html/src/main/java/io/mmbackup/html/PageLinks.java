package io.mmbackup.html;

import io.mmbackup.rendering.text.Destinations;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.OutputDirectory;
import io.mmbackup.spi.PostPlace;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where links of one page lead. A post of another channel is linked through that channel's page
 * with its month in the query, because whether that channel is split may change without this page
 * being written again; a script goes on from an overview to the month. Of its own channel a
 * timeline knows more.
 */
final class PageLinks implements Destinations {
  private static final int REMEMBERED = 500;

  private final Site site;
  private final PageAddress page;
  private final OutputDirectory output;
  private final Function<PostPlace, Optional<String>> known;
  private final Map<String, String> files = new HashMap<>();

  PageLinks(Site site, PageAddress page, OutputDirectory output) {
    this(site, page, output, place -> Optional.empty());
  }

  /** {@code known}: where a post is, as far as the page knows it better. */
  PageLinks(
      Site site,
      PageAddress page,
      OutputDirectory output,
      Function<PostPlace, Optional<String>> known) {
    this.site = site;
    this.page = page;
    this.output = output;
    this.known = known;
  }

  @Override
  public String file(String backupPath) {
    if (files.size() > REMEMBERED) files.clear();
    return files.computeIfAbsent(backupPath, path -> output.link(page.path(), path));
  }

  @Override
  public String channel(Channel channel) {
    return page.to(PageAddress.of(channel));
  }

  @Override
  public String post(PostPlace place) {
    return known.apply(place).orElseGet(() -> throughChannel(place));
  }

  private String throughChannel(PostPlace place) {
    String query = "?m=" + month(place) + place.rootId().map(id -> "&t=" + id).orElse("");
    return channel(place.channel()) + query + "#p-" + place.postId();
  }

  /** A reply is where its root is. */
  private YearMonth month(PostPlace place) {
    Instant at =
        place
            .rootId()
            .flatMap(site.lookup()::place)
            .map(PostPlace::createAt)
            .orElse(place.createAt());
    return YearMonth.from(site.times().day(at));
  }
}
