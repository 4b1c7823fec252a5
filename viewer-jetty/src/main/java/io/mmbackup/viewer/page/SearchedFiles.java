package io.mmbackup.viewer.page;

import io.mmbackup.rendering.FileCard;
import io.mmbackup.search.Marks;
import io.mmbackup.search.SearchResults;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of messages that were found: those that are named so, or all of a message that was
 * found by what it says.
 */
final class SearchedFiles {
  private SearchedFiles() {}

  static List<FileRow> of(Visit visit, SearchResults results) {
    List<FileRow> rows = new ArrayList<>();
    for (SearchResults.Hit hit : results.hits()) {
      Optional<Post> post = visit.backup().post(hit.postId());
      Optional<Channel> channel = post.flatMap(one -> visit.lookup().channel(one.channelId()));
      if (channel.isPresent()) add(visit, channel.get(), post.get(), results.marks(), rows);
    }
    return rows;
  }

  private static void add(
      Visit visit, Channel channel, Post post, Marks marks, List<FileRow> rows) {
    boolean byName = post.files().stream().anyMatch(file -> isNamed(file, marks));
    for (FileInfo file : post.files()) {
      if (byName && !isNamed(file, marks)) continue;
      FileRow row = FileRow.of(visit, channel, post, FileCard.of(file, Links.LINKS));
      rows.add(row.named(Marker.markName(row.name(), marks)));
    }
  }

  private static boolean isNamed(FileInfo file, Marks marks) {
    return !marks.in(file.name()).isEmpty();
  }
}
