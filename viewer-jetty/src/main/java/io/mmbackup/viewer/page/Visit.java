package io.mmbackup.viewer.page;

import io.mmbackup.core.export.ArchiveView;
import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Lookup;
import io.mmbackup.viewer.http.Asked;
import java.time.Instant;
import java.util.Optional;

/**
 * One question and the backup as it was when it came. One thread.
 *
 * @param asked the question
 * @param backup what is read
 * @param index the search index; empty when there is none that can be used
 * @param counts what was counted for earlier questions
 * @param times in the zone of the backup
 * @param now what {@code today} means
 */
public record Visit(
    Asked asked,
    OpenBackup backup,
    Optional<SearchIndex> index,
    DayCounts counts,
    Times times,
    Instant now) {

  /** What the archive holds. */
  public ArchiveView archive() {
    return backup.archive();
  }

  /** Names. */
  public Lookup lookup() {
    return backup.lookup();
  }

  /** A search in the zone of the backup, as of now. */
  SearchRequest request(String query, int limit) {
    return SearchRequest.of(query, times.zone(), now, limit);
  }

  /** Renders posts of a channel; {@code prefix} is before the ids of elements. */
  PostRenderer renderer(Channel channel, String prefix) {
    return new PostRenderer(
        Scene.of(lookup(), channel.teamId(), Links.LINKS),
        times,
        Links.LINKS.anchors(channel, prefix));
  }
}
