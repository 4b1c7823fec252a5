package io.mmbackup.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.RemovedReaction;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovedReactionsTest {
  @TempDir Path temp;

  /** Alice and Bob have reacted to a post; Bob has taken his back. */
  @BeforeEach
  void aReactionIsTakenBack() throws Exception {
    try (History history = new History(temp)) {
      History.Sent post = new History.Sent("p1", "c1", "", History.YEAR_2024, "u1", "good");
      history.send(post);
      history.react(post, "u1");
      history.react(post, "u2");
      post.reactions.removeLast();
      post.updateAt++;
      history.send(post);
    }
  }

  private <T> T of(Deleted deleted, Function<Post, T> what) throws Exception {
    try (Reading reading = new Reading(Archive.snapshot(temp), deleted)) {
      return what.apply(reading.post(reading.snapshot().posts().find("p1", deleted).orElseThrow()));
    }
  }

  @Test
  void itIsRememberedAndNotCounted() throws Exception {
    assertThat(of(Deleted.MARK, Post::reactions))
        .extracting(Reaction::username)
        .containsOnly("alice");
    List<RemovedReaction> removed = of(Deleted.MARK, Post::removedReactions);
    assertThat(removed).extracting(one -> one.reaction().username()).containsExactly("bob");
    assertThat(removed.getFirst().removedAt()).isAfter(removed.getFirst().reaction().createAt());
  }

  @Test
  void itIsHiddenWithWhatElseWasDeleted() throws Exception {
    assertThat(of(Deleted.HIDE, Post::removedReactions)).isEmpty();
    assertThat(of(Deleted.HIDE, Post::fingerprint)).isEqualTo(of(Deleted.MARK, Post::fingerprint));
  }
}
