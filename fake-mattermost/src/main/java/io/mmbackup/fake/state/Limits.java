package io.mmbackup.fake.state;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Posts that exist but are not sent: by the server's plan, because they burn on reading, or because
 * an answer holds no more.
 */
public final class Limits {
  private volatile long accessibleFrom;
  private volatile boolean cutsNewest;
  private final Set<String> burnOnRead = ConcurrentHashMap.newKeySet();

  /** Posts created before this time (Unix ms) are withheld; 0: none. */
  public long accessibleFrom() {
    return accessibleFrom;
  }

  /** Withholds posts created before this time (Unix ms); 0: none. */
  public void setAccessibleFrom(long createAt) {
    accessibleFrom = createAt;
  }

  /** Whether an answer to {@code since} that is cut has the newest change. */
  public boolean cutKeepsNewest() {
    return !cutsNewest;
  }

  /** Says whether an answer to {@code since} that is cut lacks the newest change. */
  public void setCutsNewest(boolean lacking) {
    cutsNewest = lacking;
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
