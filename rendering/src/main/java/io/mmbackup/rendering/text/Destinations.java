package io.mmbackup.rendering.text;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.User;

/**
 * Where things of the backup are, as relative URLs seen from the page that is being rendered. Every
 * page has its own.
 */
public interface Destinations {
  /** A file of the backup (attachment, emoji, avatar) by its path from the backup's root. */
  String file(String backupPath);

  /** The page of a channel. */
  String channel(Channel channel);

  /** The page of a person; empty where there are none. */
  default String person(User user) {
    return "";
  }

  /** The place of a post. */
  String post(PostPlace place);
}
