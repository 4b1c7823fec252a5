package io.mmbackup.viewer.page;

import io.mmbackup.rendering.FileCard;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Post;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** A file in a list of files, and the post that brought it; {@code name} is HTML. */
record FileRow(FileCard card, String name, SafeString from, String when, String inChannel) {
  static FileRow of(Visit visit, Channel channel, Post post, FileCard card) {
    return new FileRow(
        card,
        card.name(),
        Html.name(PostRenderer.author(post)),
        Times.words(visit.times().day(post.createAt())),
        Links.LINKS.post(channel, post));
  }

  FileRow named(String html) {
    return new FileRow(card, html, from, when, inChannel);
  }
}
