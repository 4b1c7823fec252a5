package io.mmbackup.fake.state;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Posts that exist but are withheld: by the server's plan, or because they burn on reading. */
public final class Limits {
  private volatile long accessibleFrom;
  private final Set<String> burnOnRead = ConcurrentHashMap.newKeySet();

  /** Posts created before this time (Unix ms) are withheld; 0: none. */
  public long accessibleFrom() {
    return accessibleFrom;
  }

  /** Withholds posts created before this time (Unix ms); 0: none. */
  public void setAccessibleFrom(long createAt) {
    accessibleFrom = createAt;
  }

  /** Ids of posts that are left out of lists, without a word. */
  public Set<String> burnOnRead() {
    return burnOnRead;
  }

  /** Whether the plan withholds this post. */
  public boolean inaccessible(PostView post) {
    return post.createAt() < accessibleFrom;
  }

  /** Whether a list leaves this post out. */
  public boolean hides(PostView post) {
    return inaccessible(post) || burnOnRead.contains(post.id());
  }

  /** Whether anything may be withheld. */
  public boolean any() {
    return accessibleFrom > 0 || !burnOnRead.isEmpty();
  }
}
