package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that lag behind, as those of a server do that reads from replicas of its database. */
class ReplicaTest {
  private static final Predicate<Request> POSTS = Faults.path("/posts");

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void postsLagWhileTheListingDoesNot(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String first = town.post("first");
      String second = town.post("second");
      town.workspace.edit(first, "first, edited");
      town.fake.replica().lag(POSTS, 2);

      assertThat(town.order("")).contains(first).doesNotContain(second);
      assertThat(town.page("").path("posts").path(first).path("message").stringValue())
          .isEqualTo("first");
      assertThat(town.listed().path("last_post_at").longValue()).isEqualTo(town.updateAt(first));

      town.fake.replica().catchUp();
      assertThat(town.order("")).startsWith(second, first);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void theListingLagsForOneRequest(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      long before = town.listed().path("last_post_at").longValue();
      String post = town.post("new");
      town.fake.replica().lagOnce(Faults.path("/channels"), 1);

      assertThat(town.listed().path("last_post_at").longValue()).isEqualTo(before);
      assertThat(town.listed().path("last_post_at").longValue()).isEqualTo(town.updateAt(post));
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void whatWasTakenAwayIsStillInAStateBefore(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String gone = town.post("gone soon");
      String deleted = town.post("deleted soon");
      town.workspace.deletePermanently(gone);
      town.workspace.delete(deleted);
      town.workspace.leave(town.channelId);
      town.fake.replica().lag(Faults.any(), 3);

      assertThat(town.order("")).startsWith(deleted, gone);
      assertThat(town.listed().isMissingNode()).isFalse();
      town.fake.replica().lag(Faults.any(), 1);
      assertThat(town.order("")).doesNotContain(gone, deleted);
      town.fake.replica().catchUp();
      assertThat(town.listed().isMissingNode()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anAnswerThatLaggedMisleadsTheServersMemory(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String known = town.post("known");
      String missed = town.post("missed");
      town.fake.replica().lagOnce(POSTS, 1);
      assertThat(town.order("&since=" + (town.updateAt(known) - 1))).containsExactly(known);

      assertThat(town.order("&since=" + town.updateAt(known))).isEmpty();
      assertThat(town.order("&since=" + (town.updateAt(known) - 1))).containsExactly(missed, known);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aServerWithOneDatabaseDoesNotLag(ServerVersion version) {
    try (FakeMattermost fake = FakeMattermost.start(Workspace.empty(version))) {
      assertThatIllegalStateException().isThrownBy(fake::replica);
    }
  }
}
