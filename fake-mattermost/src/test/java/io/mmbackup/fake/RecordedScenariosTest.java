package io.mmbackup.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.state.GoJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Recorded behavior that takes more than one exchange. */
class RecordedScenariosTest {

  private static JsonNode recording(ServerVersion version, String name) throws IOException {
    String folder = version == ServerVersion.V5_37 ? "v5.37" : "v11.6";
    String path = "/recordings/" + folder + "/" + name + ".json";
    try (InputStream in = RecordedScenariosTest.class.getResourceAsStream(path)) {
      return GoJson.parse(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void aPlainWalkLosesThreeOfFourHundredAndOneTies(ServerVersion version) throws Exception {
    JsonNode recorded = recording(version, "scenario-ties");
    String channel = "/channels/" + recorded.path("channel_id").stringValue() + "/posts?";
    Set<String> ordinary = new HashSet<>();
    try (FakeMattermost fake = FakeMattermost.start(Workspace.recorded(version))) {
      Client client = new Client(fake);
      for (JsonNode page : recorded.path("pages")) {
        List<String> query = new ArrayList<>();
        page.path("query")
            .properties()
            .forEach(e -> query.add(e.getKey() + "=" + e.getValue().asString()));
        JsonNode answer = client.json(channel + String.join("&", query));

        assertThat(times(answer)).isEqualTo(numbers(page.path("create_at")));
        answer.path("posts").forEach(post -> addOrdinary(post, ordinary));
      }
    }
    assertThat(ordinary).hasSize(398);
  }

  private static void addOrdinary(JsonNode post, Set<String> ids) {
    if (post.path("type").stringValue().isEmpty()) {
      ids.add(post.path("id").stringValue());
    }
  }

  private static List<Long> times(JsonNode list) {
    return list.path("order")
        .valueStream()
        .map(id -> list.path("posts").path(id.stringValue()).path("create_at").longValue())
        .toList();
  }

  private static List<Long> numbers(JsonNode array) {
    return array.valueStream().map(JsonNode::longValue).toList();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void changesOfALargeChannelAreCutWithoutAWord(ServerVersion version) throws Exception {
    JsonNode recorded = recording(version, "scenario-since-truncated");
    try (FakeMattermost fake = FakeMattermost.start(Workspace.generated(version, 200_000, 1))) {
      String channelId = fake.workspace().channelIds().getFirst();
      JsonNode answer = new Client(fake).json("/channels/" + channelId + "/posts?since=1");

      assertThat(answer.path("order").size())
          .isBetween(recorded.path("order_length").intValue() - 1, 1_010);
      assertThat(new HashSet<>(times(answer))).hasSizeGreaterThan(900);
    }
  }

  @Test
  void theRateLimitCountsAsRecorded() throws Exception {
    JsonNode recorded = recording(ServerVersion.V5_37, "101-rate-limited");
    Workspace workspace = Workspace.recorded(ServerVersion.V5_37);
    // The recorded burst took some hundredths of a second: here none goes by.
    try (FakeMattermost fake =
        FakeMattermost.builder(workspace).rateLimit(5, 20, () -> 0).start()) {
      Client client = new Client(fake);
      for (JsonNode expected : recorded.path("sequence")) {
        HttpResponse<byte[]> answer = client.get("/users/me/teams");

        assertThat(answer.statusCode()).isEqualTo(expected.path("status").intValue());
        for (var header : expected.path("headers").properties()) {
          assertThat(answer.headers().firstValue(header.getKey()))
              .as(header.getKey() + " of request " + expected.path("i"))
              .contains(header.getValue().stringValue());
        }
        if (expected.path("body").isString()) {
          assertThat(new String(answer.body(), UTF_8))
              .isEqualTo(expected.path("body").stringValue());
        }
      }
    }
  }

  @Test
  void theRateLimitEndsWithTime() throws Exception {
    long[] now = {0};
    Workspace workspace = Workspace.empty(ServerVersion.V11_6);
    try (FakeMattermost fake =
        FakeMattermost.builder(workspace).rateLimit(1, 0, () -> now[0]).start()) {
      Client client = new Client(fake);
      assertThat(client.get("/users/me").statusCode()).isEqualTo(200);
      assertThat(client.get("/users/me").statusCode()).isEqualTo(429);
      now[0] += 1_000_000_000L;
      assertThat(client.get("/users/me").statusCode()).isEqualTo(200);
    }
  }
}
