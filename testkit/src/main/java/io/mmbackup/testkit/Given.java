package io.mmbackup.testkit;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A writer that only remembers what every writer is given. */
final class Given implements WriterProvider {
  /** A post of a channel, its place in it, and those of its files that the backup has. */
  record Expected(
      String id, String fingerprint, String channelPath, int place, List<String> files) {}

  private final Map<String, Expected> posts = new LinkedHashMap<>();

  Map<String, Expected> posts() {
    return posts;
  }

  @Override
  public ExportWriter open(WriterContext context) {
    return this::remember;
  }

  private void remember(ChannelExport export) {
    String path = export.channel().path();
    for (ExportEvent event : export.events()) {
      if (event instanceof PostEvent(Post post)) {
        List<String> files =
            post.files().stream()
                .filter(file -> file.path().isPresent())
                .map(FileInfo::id)
                .toList();
        posts.put(
            post.id(), new Expected(post.id(), post.fingerprint(), path, posts.size(), files));
      }
    }
  }
}
