package io.mmbackup.core.export;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Emoji;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks up in the snapshot of the call that is under way, so that what a writer looks up and what
 * it is given are of one instant. The writer's thread only.
 */
final class CallLookup implements Lookup {
  private @Nullable Reading reading;

  /** A call begins; null: it has ended. */
  void use(@Nullable Reading now) {
    reading = now;
  }

  private Reading now() {
    if (reading == null) throw new IllegalStateException("look-ups are valid within a call only");
    return reading;
  }

  @Override
  public Server server() {
    return now().server();
  }

  @Override
  public Optional<User> user(String id) {
    return now().user(id);
  }

  @Override
  public Optional<User> userNamed(String username) {
    return now().userNamed(username);
  }

  @Override
  public Optional<Team> team(String id) {
    return now().team(id);
  }

  @Override
  public Optional<Team> teamNamed(String name) {
    return now().teamNamed(name);
  }

  @Override
  public Optional<Channel> channel(String id) {
    return now().channel(id);
  }

  @Override
  public Optional<Channel> channelNamed(String teamId, String name) {
    return now().channelNamed(teamId, name);
  }

  @Override
  public Optional<Emoji> emoji(String name) {
    return now().emoji(name);
  }

  @Override
  public Optional<PostPlace> place(String postId) {
    return now().place(postId);
  }
}
