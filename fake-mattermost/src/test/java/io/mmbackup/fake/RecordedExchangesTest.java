package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.state.GoJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every exchange that was recorded from a real server is asked of the fake and compared. */
class RecordedExchangesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static FakeMattermost old;
  private static FakeMattermost current;

  @BeforeAll
  static void start() throws IOException {
    old = start(ServerVersion.V5_37);
    current = start(ServerVersion.V11_6);
  }

  private static FakeMattermost start(ServerVersion version) throws IOException {
    Workspace workspace = Workspace.recorded(version);
    Supplement.addTo(workspace);
    return FakeMattermost.start(workspace);
  }

  @AfterAll
  static void stop() {
    old.close();
    current.close();
  }

  @TestFactory
  Stream<DynamicTest> version537() throws Exception {
    return exchanges("v5.37", old);
  }

  @TestFactory
  Stream<DynamicTest> version116() throws Exception {
    return exchanges("v11.6", current);
  }

  private static Stream<DynamicTest> exchanges(String folder, FakeMattermost fake)
      throws IOException, URISyntaxException {
    Path path = Path.of(RecordedExchangesTest.class.getResource("/recordings/" + folder).toURI());
    List<Path> files;
    try (Stream<Path> all = Files.list(path)) {
      files = all.filter(file -> file.getFileName().toString().matches("\\d.*")).sorted().toList();
    }
    return files.stream()
        .map(RecordedExchangesTest::json)
        .filter(json -> json.has("request")) // the burst of requests has a test of its own
        .map(json -> DynamicTest.dynamicTest(name(json), () -> compare(json, fake)));
  }

  private static JsonNode json(Path file) {
    try {
      return GoJson.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(JsonNode exchange) {
    return exchange.path("name").stringValue();
  }

  private static void compare(JsonNode exchange, FakeMattermost fake) throws Exception {
    HttpResponse<byte[]> answer = ask(exchange.path("request"), fake);

    assertThat(answer.statusCode()).isEqualTo(exchange.path("status").intValue());
    assertThat(headers(answer, exchange)).isEqualTo(recordedHeaders(exchange));
    compareBody(exchange, plain(answer));
  }

  private static HttpResponse<byte[]> ask(JsonNode request, FakeMattermost fake) throws Exception {
    StringBuilder query = new StringBuilder();
    request
        .path("query")
        .properties()
        .forEach(
            e ->
                query
                    .append(query.isEmpty() ? "?" : "&")
                    .append(e.getKey())
                    .append('=')
                    .append(URLEncoder.encode(e.getValue().asString(), StandardCharsets.UTF_8)));
    JsonNode body = request.path("body");
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(fake.url() + request.path("path").stringValue() + query))
            .header("Accept-Encoding", "gzip")
            .method(
                request.path("method").stringValue(),
                body.isNull()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(GoJson.bytes(body)));
    switch (request.path("auth").stringValue()) {
      case "token" -> builder.header("Authorization", "Bearer " + fake.token());
      case "bad" -> builder.header("Authorization", "Bearer nosuchtoken");
      case "cookie" -> builder.header("Cookie", "MMAUTHTOKEN=" + fake.token());
      default -> {}
    }
    request
        .path("headers")
        .properties()
        .forEach(e -> builder.header(e.getKey(), e.getValue().stringValue()));
    return CLIENT.send(builder.build(), BodyHandlers.ofByteArray());
  }

  private static byte[] plain(HttpResponse<byte[]> answer) throws IOException {
    if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
      return answer.body();
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return in.readAllBytes();
    }
  }

  private static Map<String, String> headers(HttpResponse<byte[]> answer, JsonNode exchange) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
    return comparable(headers, exchange);
  }

  private static Map<String, String> recordedHeaders(JsonNode exchange) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange
        .path("headers")
        .properties()
        .forEach(e -> headers.put(e.getKey(), e.getValue().stringValue()));
    return comparable(headers, exchange);
  }

  private static Map<String, String> comparable(Map<String, String> headers, JsonNode exchange) {
    Volatile.NOT_RECORDED.forEach(headers::remove);
    Volatile.HEADERS.forEach(name -> headers.computeIfPresent(name, (n, value) -> "some"));
    if (Volatile.ETAG_TIES.contains(name(exchange))) {
      headers.computeIfPresent("Etag", (n, etag) -> etag.replaceAll("\\w{26}\\.(\\d+)$", "$1"));
    }
    if (headers.containsKey("Content-Encoding")) {
      headers.remove("Content-Length"); // depends on the compressor
    }
    return headers;
  }

  private static void compareBody(JsonNode exchange, byte[] body) throws Exception {
    if (Volatile.BODY_LEFT_OUT.containsKey(name(exchange))) {
      return;
    }
    if (exchange.has("body_sha256")) {
      assertThat(body).hasSize(exchange.path("body_length").intValue());
      assertThat(sha256(body)).isEqualTo(exchange.path("body_sha256").stringValue());
    } else if (exchange.has("body_text")) {
      assertThat(new String(body, StandardCharsets.UTF_8))
          .isEqualTo(exchange.path("body_text").stringValue());
    } else {
      JsonNode expected = comparable(exchange.path("body"), exchange);
      JsonNode actual = comparable(GoJson.parse(body), exchange);
      assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
    }
  }

  private static JsonNode comparable(JsonNode json, JsonNode exchange) {
    boolean unordered = Volatile.UNORDERED.contains(name(exchange));
    boolean usersChanged = Volatile.USERS_CHANGED.contains(name(exchange));
    return normal(json, unordered, usersChanged);
  }

  private static JsonNode normal(JsonNode json, boolean unordered, boolean usersChanged) {
    if (json instanceof ObjectNode object) {
      ObjectNode out = GoJson.object();
      boolean changed = usersChanged && object.has("username");
      asMap(object)
          .forEach(
              (name, value) -> {
                boolean left = Volatile.FIELDS.contains(name);
                if (!left && !(changed && name.equals("update_at"))) {
                  out.set(name, normal(value, unordered, usersChanged));
                }
              });
      return out;
    }
    if (json instanceof ArrayNode array) {
      List<JsonNode> elements = new ArrayList<>();
      array.forEach(element -> elements.add(normal(element, unordered, usersChanged)));
      if (unordered) {
        elements.sort(Comparator.comparing(JsonNode::toString));
      }
      sortTies(elements);
      ArrayNode out = GoJson.parse("[]").asArray();
      out.addAll(elements);
      return out;
    }
    return json;
  }

  /** Channels are in the order of their display names; of those of one name none comes first. */
  private static void sortTies(List<JsonNode> channels) {
    int from = 0;
    for (int i = 1; i <= channels.size(); i++) {
      if (i == channels.size() || !displayName(channels, i).equals(displayName(channels, from))) {
        channels.subList(from, i).sort(Comparator.comparing(c -> c.path("id").stringValue("")));
        from = i;
      }
    }
  }

  private static String displayName(List<JsonNode> channels, int index) {
    return channels.get(index).path("display_name").stringValue("none " + index);
  }

  private static Map<String, JsonNode> asMap(ObjectNode object) {
    Map<String, JsonNode> map = new TreeMap<>();
    object.properties().forEach(e -> map.put(e.getKey(), e.getValue()));
    return map;
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
