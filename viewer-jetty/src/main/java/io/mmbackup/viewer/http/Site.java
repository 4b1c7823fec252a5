package io.mmbackup.viewer.http;

import java.io.IOException;

/** What stands behind the server: answers everything that somebody may ask. Any thread. */
public interface Site {
  /** Never null; whatever is wrong is an answer too. */
  Answer answer(Asked asked) throws IOException;
}
