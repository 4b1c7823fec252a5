package io.mmbackup.core.export;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelEvent;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.FileEvent;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A channel, then its posts, each followed by its files. Holds one post at a time. */
final class Events implements Iterator<ExportEvent> {
  private final Iterator<Post> posts;
  private final Deque<ExportEvent> next = new ArrayDeque<>();

  private Events(Channel channel, Iterator<Post> posts) {
    this.posts = posts;
    next.add(new ChannelEvent(channel));
  }

  static Iterable<ExportEvent> of(Channel channel, Iterable<Post> posts) {
    return () -> new Events(channel, posts.iterator());
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty() || posts.hasNext();
  }

  @Override
  public ExportEvent next() {
    if (!next.isEmpty()) return next.remove();
    if (!posts.hasNext()) throw new NoSuchElementException();
    Post post = posts.next();
    for (FileInfo file : post.files()) next.add(new FileEvent(post, file));
    return new PostEvent(post);
  }
}
