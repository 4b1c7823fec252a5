package io.mmbackup.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.state.GoJson;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * One channel through the recorded changes: after each, the listing, what changed, the newest page
 * and its ETag are as the real server gave them.
 */
class RecordedChangesTest {

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void eachRecordedChangeHasTheRecordedEffect(ServerVersion version) throws Exception {
    Workspace workspace = Workspace.recorded(version);
    try (FakeMattermost fake = FakeMattermost.start(workspace)) {
      Replay replay = new Replay(fake, recording(version));
      for (JsonNode step : replay.recording.path("steps")) {
        replay.act(step);
        replay.compare(step);
      }
      assertThat(replay.steps).isEqualTo(16);
    }
  }

  private static JsonNode recording(ServerVersion version) throws Exception {
    String folder = version == ServerVersion.V5_37 ? "v5.37" : "v11.6";
    String name = "/recordings/" + folder + "/scenario-changes.json";
    try (InputStream in = RecordedChangesTest.class.getResourceAsStream(name)) {
      return GoJson.parse(in.readAllBytes());
    }
  }

  private static final class Replay {
    private final Workspace workspace;
    private final Client client;
    private final JsonNode recording;
    private final Correspondence correspondence = new Correspondence();
    private final String archivist;
    private final String bob;
    private final String eve;
    private final String teamId;
    private final String channelId;
    private String root = "";
    private String reply = "";
    private String fileId = "";
    private String filePost = "";
    private int steps;

    Replay(FakeMattermost fake, JsonNode recording) {
      this.workspace = fake.workspace();
      this.client = new Client(fake);
      this.recording = recording;
      archivist = workspace.userId("archivist");
      bob = workspace.userId("bob.brown");
      eve = workspace.userId("eve");
      teamId = workspace.teamId("lab");
      JsonNode channel = recording.path("channel");
      String sysadmin = channel.path("creator_id").stringValue();
      channelId =
          workspace.addChannel(
              teamId, channel.path("name").stringValue(), "Scenario", "O", sysadmin);
      for (String user : List.of(archivist, bob, eve)) {
        workspace.addToChannel(channelId, user, sysadmin);
      }
      for (String user : List.of(archivist, bob, eve, sysadmin, teamId)) {
        correspondence.sameId(user, user);
      }
    }

    void act(JsonNode step) {
      steps++;
      switch (step.path("action").stringValue()) {
        case "bob posts a root" -> root = workspace.post(channelId, bob, "first version");
        case "eve replies" -> reply = workspace.reply(root, eve, "a reply");
        case "two reactions on the root" -> {
          workspace.react(root, archivist, "smile");
          workspace.react(root, eve, "+1");
        }
        case "eve removes her reaction" -> workspace.unreact(root, eve, "+1");
        case "bob edits the root" -> workspace.edit(root, "second version");
        case "archivist posts and edits" -> {
          String own = workspace.post(channelId, archivist, "archivist's own, first");
          workspace.edit(own, "archivist's own, second");
        }
        case "bob pins the root" -> workspace.pin(root);
        case "bob unpins the root" -> workspace.unpin(root);
        case "bob posts a file" -> {
          byte[] content = "twelve bytes".getBytes(UTF_8);
          fileId = workspace.addFile(bob, "note.txt", "text/plain; charset=utf-8", content);
          filePost = workspace.post(channelId, bob, "with a file", List.of(fileId));
        }
        case "bob deletes the post with the file" -> workspace.delete(filePost);
        case "eve deletes her reply" -> workspace.delete(reply);
        case "bob deletes the root of a thread with a live reply" -> {
          workspace.reply(root, eve, "another reply");
          workspace.delete(root);
        }
        case "the channel's header and name change" ->
            workspace.describeChannel(
                channelId,
                recording.path("channel").path("creator_id").stringValue(),
                "Scenario renamed",
                "new header");
        case "the channel is archived" -> workspace.archive(channelId);
        case "the channel is restored" -> workspace.restore(channelId);
        case "archivist leaves the channel" -> workspace.leave(channelId);
        default -> throw new IllegalStateException("unknown action " + step.path("action"));
      }
    }

    void compare(JsonNode step) throws Exception {
      if (step.has("page")) {
        comparePosts(step);
        compareListing(step);
      } else {
        compareLeft(step);
      }
      if (step.path("posts_ids").has("status")) {
        comparePostsByIds(step);
      }
      if (step.has("get_deleted_post")) {
        assertThat(client.get("/posts/" + root).statusCode()).isEqualTo(404);
      }
      if (step.has("file_after_deletion")) {
        assertThat(client.get("/files/" + fileId).statusCode()).isEqualTo(404);
      }
      if (step.path("edit_history_own").path("status").intValue(0) == 200) {
        compareHistory(step);
      }
    }

    private void comparePosts(JsonNode step) throws Exception {
      String posts = "/channels/" + channelId + "/posts?skipFetchThreads=true";
      HttpResponse<byte[]> page = client.get(posts);
      correspondence.samePostList(step.path("page"), GoJson.parse(page.body()));
      correspondence.sameEtag(
          step.path("page_etag").stringValue(), page.headers().firstValue("Etag").orElseThrow());
      long since = GoJson.parseObject(postJson()).path("create_at").longValue() - 1;
      correspondence.samePostList(step.path("since"), client.json(posts + "&since=" + since));
    }

    /** The root, which may be deleted by now, from the rows of the state. */
    private String postJson() {
      return "{\"create_at\":" + workspace.state().findPost(root).createAt() + "}";
    }

    private void compareListing(JsonNode step) throws Exception {
      String teams = "/users/me/teams/" + teamId + "/channels?include_deleted=true";
      JsonNode listing = step.path("listing");
      correspondence.same(listing.path("per_team"), entry(client.json(teams)), "per team");
      String all = "/users/me/channels?include_deleted=true";
      if (listing.path("all_teams").has("status")) {
        assertThat(client.get(all).statusCode())
            .isEqualTo(listing.path("all_teams").path("status").intValue());
      } else {
        correspondence.same(listing.path("all_teams"), entry(client.json(all)), "all teams");
      }
    }

    private JsonNode entry(JsonNode channels) {
      for (JsonNode channel : channels) {
        if (channel.path("id").stringValue().equals(channelId)) {
          return channel;
        }
      }
      return GoJson.parse("null");
    }

    private void comparePostsByIds(JsonNode step) throws Exception {
      List<String> asked =
          step.path("posts_ids_asked")
              .valueStream()
              .map(id -> "\"" + correspondence.id(id.stringValue()) + "\"")
              .toList();
      HttpResponse<byte[]> answer = client.post("/posts/ids", asked.toString());
      JsonNode recorded = step.path("posts_ids");
      assertThat(answer.statusCode()).isEqualTo(recorded.path("status").intValue());
      if (answer.statusCode() == 200) {
        correspondence.same(recorded.path("body"), GoJson.parse(answer.body()), "posts by ids");
        assertThat(answer.headers().firstValue("First-Inaccessible-Post-Time")).contains("0");
      }
    }

    private void compareHistory(JsonNode step) throws Exception {
      JsonNode own = step.path("edit_history_own").path("body");
      String id = correspondence.id(own.get(0).path("original_id").stringValue());
      correspondence.same(own, client.json("/posts/" + id + "/edit_history"), "history");
      assertThat(client.get("/posts/" + root + "/edit_history").statusCode())
          .isEqualTo(step.path("edit_history_other").path("status").intValue());
    }

    private void compareLeft(JsonNode step) throws Exception {
      JsonNode posts = step.path("posts");
      HttpResponse<byte[]> answer = client.get("/channels/" + channelId + "/posts");
      assertThat(answer.statusCode()).isEqualTo(posts.path("status").intValue());
      if (answer.statusCode() == 200) {
        correspondence.same(
            posts.path("body").path("order"), GoJson.parse(answer.body()).path("order"), "left");
      }
      String teams = "/users/me/teams/" + teamId + "/channels?include_deleted=true";
      assertThat(entry(client.json(teams)).isNull())
          .isNotEqualTo(step.path("still_listed").booleanValue());
    }
  }
}
