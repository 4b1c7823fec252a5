package io.mmbackup.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mmbackup.fake.state.GoJson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Changes that a client does not see at once, or never: the rules come from the server's source.
 */
class HiddenChangesTest {
  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anEditThatIsCommittedLateIsOlderThanWhatWasSeenBefore(ServerVersion version)
      throws Exception {
    try (Town town = new Town(version)) {
      String post = town.post("one");
      String newest = town.post("newest");
      long seen = town.updateAt(newest);
      town.workspace.editAsOf(post, "two", seen - 3);

      assertThat(town.order("&since=" + (seen - 1))).containsExactly(newest);
      assertThat(town.order("&since=" + (seen - 4))).contains(newest, post);
      assertThat(town.listed().path("last_post_at").longValue()).isEqualTo(seen);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void retentionTakesOldPostsAndTheirFilesWithoutAWord(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String file = town.workspace.addFile(town.bob, "a.txt", "text/plain", new byte[] {1});
      String old = town.workspace.post(town.channelId, town.bob, "old", List.of(file));
      String recent = town.post("recent");
      long counted = town.listed().path("total_msg_count").longValue();
      town.workspace.deleteOlder(town.channelId, town.updateAt(recent));

      assertThat(town.order("")).containsExactly(recent);
      assertThat(town.page("&since=1").path("posts").propertyNames()).containsExactly(recent);
      assertThat(town.order("&before=" + old)).isEmpty();
      assertThat(town.client.get("/files/" + file).statusCode()).isEqualTo(404);
      assertThat(town.listed().path("total_msg_count").longValue()).isEqualTo(counted);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void countersGoBackWhenAChannelIsWrittenFromAStaleCopy(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      JsonNode before = town.listed();
      String stale = town.workspace.channelJson(town.channelId);
      String post = town.post("counted");
      town.workspace.writeBackChannel(town.channelId, stale);

      JsonNode after = town.listed();
      for (String field : List.of("last_post_at", "total_msg_count", "total_msg_count_root")) {
        assertThat(after.path(field)).as(field).isEqualTo(before.path(field));
      }
      assertThat(after.path("update_at").longValue()).isEqualTo(town.workspace.now());
      assertThat(town.order("")).startsWith(post);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void filesAreListedLaterThanTheirPost(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String file = town.workspace.addFile(town.bob, "a.txt", "text/plain", new byte[] {1});
      String post =
          town.workspace.postBeforeItsFiles(town.channelId, town.bob, "see", List.of(file));
      JsonNode early = town.page("").path("posts").path(post);
      town.workspace.showFiles(post);
      JsonNode late = town.page("").path("posts").path(post);

      assertThat(early.path("file_ids").get(0).stringValue()).isEqualTo(file);
      assertThat(early.path("metadata").path("files").isMissingNode()).isTrue();
      assertThat(late.path("metadata").path("files")).hasSize(1);
      assertThat(late.path("update_at")).isEqualTo(early.path("update_at"));
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anotherClientsQuestionHidesChangesForAWhile(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String seen = town.post("seen");
      long known = town.updateAt(seen);
      String missed = town.post("missed");
      town.workspace.poison(town.channelId, known);

      assertThat(town.order("&since=" + known)).isEmpty();
      String etag =
          town.client.get(town.postsPath("&per_page=1")).headers().firstValue("Etag").orElse("");
      assertThat(etag).endsWith("." + known);
      town.workspace.advance(Duration.ofMinutes(14));
      assertThat(town.order("&since=" + known)).isEmpty();
      town.workspace.advance(Duration.ofMinutes(1));
      assertThat(town.order("&since=" + known)).containsExactly(missed);

      town.workspace.poison(town.channelId, known);
      String newer = town.post("newer");
      assertThat(town.order("&since=" + known)).containsExactly(newer, missed);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aCutAnswerWithoutTheNewestPoisonsTheServersMemory(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      for (int i = 0; i < 1_200; i++) {
        town.post("post " + i);
      }
      String newest = town.post("newest");
      assertThat(town.order("&since=1")).contains(newest);
      town.workspace.poison(town.channelId, -1);
      town.workspace.cutWithoutNewest(true);

      List<String> cut = town.order("&since=1");
      assertThat(cut).hasSize(1_000).doesNotContain(newest);
      assertThat(town.order("&since=" + town.updateAt(cut.getFirst()))).isEmpty();
      assertThat(town.order("&since=" + (town.updateAt(cut.getFirst()) - 1))).contains(newest);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void onlyTheNewerServerTakesDeletionsBack(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String post = town.post("flagged");
      town.workspace.delete(post);
      if (version == ServerVersion.V5_37) {
        assertThatIllegalStateException().isThrownBy(() -> town.workspace.undelete(post));
      } else {
        JsonNode tombstone = town.row(post);
        town.workspace.undelete(post);
        JsonNode live = town.row(post);
        assertThat(tombstone.path("message").stringValue()).isEmpty();
        assertThat(live.path("message").stringValue()).isEqualTo("flagged");
        assertThat(live.path("update_at")).isEqualTo(tombstone.path("update_at"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aRowFromTheFutureTakesTheChannelAlong(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      long future = town.workspace.now() + 86_400_000;
      String strange = town.workspace.importPost(town.channelId, town.bob, "future", future);
      String post = town.post("now");

      assertThat(town.listed().path("last_post_at").longValue()).isEqualTo(future);
      assertThat(town.order("")).startsWith(strange, post);
      assertThat(town.order("&since=" + town.updateAt(post))).containsExactly(strange);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aFileThatChangedIsSentWholeWhenAPartIsAskedFor(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      byte[] first = "0123456789".getBytes(UTF_8);
      String file = town.workspace.addFile(town.bob, "a.txt", "text/plain", first);
      String post = town.workspace.post(town.channelId, town.bob, "", List.of(file));
      String path = "/files/" + file;
      String modified = town.client.get(path).headers().firstValue("Last-Modified").orElseThrow();
      town.workspace.advance(Duration.ofSeconds(2));
      town.workspace.replaceFile(file, "abcdefghijkl".getBytes(UTF_8));

      HttpResponse<byte[]> answer =
          town.client.get(
              path, "Range", "bytes=4-", "If-Range", modified, "Accept-Encoding", "identity");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(new String(answer.body(), UTF_8)).isEqualTo("abcdefghijkl");
      JsonNode info = town.page("").path("posts").path(post).path("metadata").path("files").get(0);
      assertThat(info.path("size").intValue()).isEqualTo(12);
      // Without the condition a server gives the rest of what it has now.
      HttpResponse<byte[]> part =
          town.client.get(path, "Range", "bytes=4-", "Accept-Encoding", "identity");
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(new String(part.body(), UTF_8)).isEqualTo("efghijkl");
    }
  }

  @Test
  void whoIsRemovedFromAPublicChannelMayGoOnReadingOnTheNewerServerOnly() throws Exception {
    for (ServerVersion version : ServerVersion.values()) {
      try (Town town = new Town(version)) {
        town.workspace.removeFromChannel(town.channelId, town.workspace.myId(), town.bob);
        int expected = version == ServerVersion.V5_37 ? 403 : 200;

        assertThat(town.listed().isMissingNode()).isTrue();
        assertThat(town.client.get(town.postsPath("")).statusCode()).isEqualTo(expected);
        town.workspace.convertChannel(town.channelId, true);
        assertThat(town.client.get(town.postsPath("")).statusCode()).isEqualTo(403);
        town.workspace.join(town.channelId);
        assertThat(town.listed().isMissingNode()).isFalse();
        assertThat(town.page("").path("posts"))
            .extracting(post -> post.path("type").stringValue())
            .contains("system_remove_from_channel");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void anArchivedTeamLeavesTheList(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      town.workspace.archiveTeam(town.teamId);
      assertThat(town.client.json("/users/me/teams")).isEmpty();
      if (version == ServerVersion.V11_6) {
        String all = "/users/me/channels";
        assertThat(town.client.json(all)).isEmpty();
        assertThat(town.client.json(all + "?include_deleted=true&last_delete_at=0")).hasSize(1);
      }

      town.workspace.restoreTeam(town.teamId);
      assertThat(town.client.json("/users/me/teams")).hasSize(1);
      town.workspace.leaveTeam(town.teamId);
      assertThat(town.client.json("/users/me/teams")).isEmpty();
      assertThat(town.client.get(town.postsPath("")).statusCode()).isEqualTo(403);
      town.workspace.joinTeam(town.teamId);
      assertThat(town.listed().isMissingNode()).isTrue();
    }
  }

  @Test
  void draftsAreKeptWhereTheServerHasThem() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String path = "/users/me/teams/" + town.teamId + "/drafts";
      assertThat(town.client.get(path).statusCode()).isEqualTo(501);
      String root = town.post("root");
      String direct = town.workspace.addDirect(town.bob);
      town.workspace.draft(town.channelId, root, "half a");
      town.workspace.draft(direct, "", "psst");
      town.workspace.draft(town.channelId, root, "half a reply");

      assertThat(town.client.json(path))
          .extracting(draft -> draft.path("message").stringValue())
          .containsExactlyInAnyOrder("half a reply", "psst");
      town.workspace.draft(town.channelId, root, "");
      town.workspace.draft(direct, "", "");
      assertThat(town.client.json(path)).isEmpty();
    }
    try (Town town = new Town(ServerVersion.V5_37)) {
      assertThat(town.client.get("/users/me/teams/" + town.teamId + "/drafts").statusCode())
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void followedThreadsComeInPages(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      for (int i = 0; i < 5; i++) {
        town.workspace.reply(town.post("root " + i), town.workspace.myId(), "mine");
      }
      String other = town.post("not mine");
      town.workspace.reply(other, town.bob, "nor this");
      String path = "/users/me/teams/" + town.teamId + "/threads?extended=false";
      assertThat(town.client.json(path).path("threads")).hasSize(5);

      String size = version == ServerVersion.V5_37 ? "&pageSize=2" : "&per_page=2";
      JsonNode first = town.client.json(path + size).path("threads");
      String last = first.get(1).path("id").stringValue();
      JsonNode second = town.client.json(path + size + "&before=" + last).path("threads");
      assertThat(first).hasSize(2);
      assertThat(second).hasSize(2);
      assertThat(second.get(0).path("post").path("message").stringValue()).isEqualTo("root 2");

      town.workspace.followThread(other, true);
      town.workspace.followThread(last, false);
      assertThat(town.client.json(path).path("threads"))
          .extracting(thread -> thread.path("id").stringValue())
          .contains(other)
          .doesNotContain(last)
          .hasSize(5);
    }
  }

  @Test
  void aReplyWhoseRootWasPurgedCanBeEditedAndDeleted() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String root = town.post("root");
      town.workspace.advance(Duration.ofHours(1));
      String reply = town.workspace.reply(root, town.bob, "reply");
      town.workspace.deleteOlder(town.channelId, town.workspace.now() - 60_000);
      town.workspace.edit(reply, "edited");
      assertThat(town.client.json("/posts/" + reply).path("message").stringValue())
          .isEqualTo("edited");
      town.workspace.delete(reply);
      assertThat(town.client.get("/posts/" + reply).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whatWasSavedCanBeUnsaved() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String post = town.post("good");
      town.workspace.savePost(post);
      assertThat(town.client.json("/users/me/preferences")).hasSize(1);
      town.workspace.unsavePost(post);
      assertThat(town.client.json("/users/me/preferences")).isEmpty();
    }
  }

  @Test
  void earlierVersionsOfOnesOwnPostsCanBeAskedFor() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String own = town.workspace.post(town.channelId, town.workspace.myId(), "one");
      town.workspace.edit(own, "two");
      town.workspace.edit(own, "three");

      HttpResponse<byte[]> history = town.client.get("/posts/" + own + "/edit_history");
      assertThat(GoJson.parse(history.body()))
          .extracting(version -> version.path("message").stringValue())
          .containsExactly("two", "one");
      String others = town.post("theirs");
      town.workspace.edit(others, "changed");
      assertThat(town.client.get("/posts/" + others + "/edit_history").statusCode()).isEqualTo(403);
    }
  }
}
