package io.mmbackup.core.archive;

import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;

/** What a post was until {@code replacedAt}, ms UTC. */
public record VersionRow(String postId, long replacedAt, byte[] raw) {
  /** The earlier content. */
  public PostObject object() {
    try {
      return PostObject.parse(raw);
    } catch (MalformedJsonException e) {
      throw PostRow.damaged("an earlier version of post " + postId, e);
    }
  }
}
