package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.state.GoJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class GeneratedWorkspaceTest {
  private static final String SKIP = "/posts?skipFetchThreads=true&per_page=200";

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aWalkSeesEveryPostWhenItReadsTiesAgain(ServerVersion version) throws Exception {
    Workspace workspace = Workspace.generated(version, 2_345, 2);
    try (FakeMattermost fake = FakeMattermost.start(workspace)) {
      Client client = new Client(fake);
      for (String channelId : workspace.channelIds()) {
        Set<String> seen = new HashSet<>();
        String before = "";
        JsonNode order;
        do {
          JsonNode page = client.json("/channels/" + channelId + SKIP + before);
          order = page.path("order");
          List<String> ids = new ArrayList<>();
          order.forEach(id -> ids.add(id.stringValue()));
          seen.addAll(ids);
          before = ids.isEmpty() ? "" : "&before=" + anchor(page, ids);
        } while (order.size() > 1);
        assertThat(seen).hasSize(2_345);
        assertThat(workspace.postIds(channelId)).containsExactlyInAnyOrderElementsOf(seen);
      }
    }
  }

  /** The oldest post that is newer than the page's oldest time. */
  private static String anchor(JsonNode page, List<String> ids) {
    long oldest = createAt(page, ids.getLast());
    for (String id : ids.reversed()) {
      if (createAt(page, id) > oldest) {
        return id;
      }
    }
    return ids.getLast();
  }

  private static long createAt(JsonNode page, String id) {
    return page.path("posts").path(id).path("create_at").longValue();
  }

  @Test
  void postsAreLikeRealOnes() {
    Workspace workspace = Workspace.generated(ServerVersion.V11_6, 5_000, 1);
    String channelId = workspace.channelIds().getFirst();
    List<String> posts = workspace.posts(channelId);

    double average = posts.stream().mapToInt(String::length).average().orElseThrow();
    assertThat(average).isBetween(625.0, 685.0);
    List<JsonNode> parsed = posts.stream().map(GoJson::parse).toList();
    long replies = parsed.stream().filter(p -> !p.path("root_id").stringValue().isEmpty()).count();
    assertThat(replies).isEqualTo(1_500);
    assertThat(parsed).filteredOn(p -> p.has("has_reactions")).hasSize(200);
    JsonNode channel = GoJson.parse(workspace.channelJson(channelId));
    assertThat(channel.path("total_msg_count").intValue()).isEqualTo(5_000);
    assertThat(channel.path("total_msg_count_root").intValue()).isEqualTo(3_500);
  }

  @Test
  void tooManyChangesAreCutToAnArbitraryThousandWithTheNewestAmongThem() throws Exception {
    Workspace workspace = Workspace.generated(ServerVersion.V11_6, 200_000, 1);
    try (FakeMattermost fake = FakeMattermost.start(workspace)) {
      String channelId = workspace.channelIds().getFirst();
      JsonNode answer = new Client(fake).json("/channels/" + channelId + "/posts?since=1");

      // Roots of the rows found come in addition, so that it can be some more than 1000.
      assertThat(answer.path("order").size()).isBetween(1_000, 1_010);
      assertThat(answer.path("posts").size()).isEqualTo(answer.path("order").size());
      long newest = GoJson.parse(workspace.channelJson(channelId)).path("last_post_at").longValue();
      String first = answer.path("order").get(0).stringValue();
      assertThat(createAt(answer, first)).isEqualTo(newest);
    }
  }

  @Test
  void changesSinceATimeAreAllThereWhenTheyFit() throws Exception {
    Workspace workspace = Workspace.generated(ServerVersion.V11_6, 3_000, 1);
    try (FakeMattermost fake = FakeMattermost.start(workspace)) {
      String channelId = workspace.channelIds().getFirst();
      List<JsonNode> posts = workspace.posts(channelId).stream().map(GoJson::parse).toList();
      long since = posts.get(2_500).path("create_at").longValue();
      List<String> expected =
          posts.stream()
              .filter(post -> post.path("update_at").longValue() > since)
              .map(post -> post.path("id").stringValue())
              .toList();

      JsonNode answer = new Client(fake).json("/channels/" + channelId + "/posts?since=" + since);

      List<String> order = new ArrayList<>();
      answer.path("order").forEach(id -> order.add(id.stringValue()));
      assertThat(order).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
