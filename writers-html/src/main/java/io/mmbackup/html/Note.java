package io.mmbackup.html;

import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.Post;
import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** A line beside the posts that leads to one of them: what it says, who wrote it and when. */
record Note(String url, SafeString text, SafeString said) {
  /** So many are shown. */
  static final int FEW = 8;

  /** {@code more} stands behind the day. */
  static Note of(Post post, String url, String text, String more, Times times) {
    String said = PostRenderer.author(post) + ", " + Times.words(times.day(post.createAt())) + more;
    return new Note(url, Html.name(text), Html.name(said));
  }
}
