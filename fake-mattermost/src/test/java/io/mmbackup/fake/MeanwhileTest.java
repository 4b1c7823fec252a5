package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
  @Test
  void aChangeComesJustBeforeTheNthAnswer() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String post = town.post("here");
      town.fake.meanwhile().at(2, () -> town.workspace.delete(post));

      assertThat(town.order("")).contains(post);
      assertThat(town.order("")).doesNotContain(post);
    }
  }

  @Test
  void onlyTheRequestsMeantAreCounted() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      town.fake.meanwhile().at(2, Faults.path("/posts"), town.fake.faults()::expireSession);

      assertThat(town.client.get("/users/me").statusCode()).isEqualTo(200);
      assertThat(town.client.get(town.postsPath("")).statusCode()).isEqualTo(200);
      assertThat(town.client.get("/users/me").statusCode()).isEqualTo(200);
      assertThat(town.client.get(town.postsPath("")).statusCode()).isEqualTo(401);
      town.fake.faults().reviveSession();
      assertThat(town.client.get(town.postsPath("")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void timeGoesByWithEachRequestAndMayJump() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      List<String> dates = new ArrayList<>();
      town.fake
          .meanwhile()
          .each(Faults.any(), request -> town.workspace.advance(Duration.ofSeconds(1)));
      for (int i = 0; i < 2; i++) {
        dates.add(town.client.get("/users/me").headers().firstValue("Date").orElseThrow());
      }
      town.fake.meanwhile().clear();
      town.workspace.advance(Duration.ofHours(-5));
      dates.add(town.client.get("/users/me").headers().firstValue("Date").orElseThrow());

      assertThat(dates)
          .containsExactly(
              "Mon, 05 Jan 2026 08:00:01 GMT",
              "Mon, 05 Jan 2026 08:00:02 GMT",
              "Mon, 05 Jan 2026 03:00:02 GMT");
    }
  }

  @Test
  void whatFailsMeanwhileDoesNotGoUnnoticed() throws Exception {
    Town town = new Town(ServerVersion.V11_6);
    town.fake.meanwhile().at(1, () -> town.workspace.delete("nosuchpost"));
    assertThat(town.client.get("/users/me").statusCode()).isEqualTo(200);

    assertThatIllegalStateException().isThrownBy(town::close);
  }

  @Test
  void requestsAreCountedByKind() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String post = town.post("one");
      town.order("&before=" + post);
      town.order("&before=" + post);
      town.order("&since=5");
      town.client.get("/posts/" + post);
      town.client.get("/users/me");

      assertThat(town.fake.requests().kinds())
          .containsOnly(
              entry("GET /channels/ID/posts?before&skipFetchThreads", 2L),
              entry("GET /channels/ID/posts?since&skipFetchThreads", 1L),
              entry("GET /posts/ID", 1L),
              entry("GET /users/me", 1L));
    }
  }
}
