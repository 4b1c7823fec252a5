package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.state.GoJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares recorded JSON with the fake's, except that ids and times may be others, as long as the
 * same recorded id is always the same id of the fake (and no other), and later recorded times are
 * never earlier in the fake.
 */
final class Correspondence {
  private static final Pattern ID = Pattern.compile("[a-z0-9]{26}");
  private static final long FIRST_TIME = 1_700_000_000_000L;

  private final Map<String, String> ids = new HashMap<>();
  private final TreeMap<Long, Long> times = new TreeMap<>();

  /** The fake's id for a recorded one. */
  String id(String recorded) {
    return ids.getOrDefault(recorded, recorded);
  }

  /** Notes that two ids name the same thing, or checks it. */
  void sameId(String recorded, String fake) {
    String known = ids.putIfAbsent(recorded, fake);
    assertThat(known == null ? fake : known).as("id of " + recorded).isEqualTo(fake);
    assertThat(ids.values().stream().filter(fake::equals)).as("uses of " + fake).hasSize(1);
  }

  /** Notes that two times are the same, or checks it. */
  void sameTime(long recorded, long fake) {
    Long known = times.putIfAbsent(recorded, fake);
    assertThat(known == null ? fake : known).as("time " + recorded).isEqualTo(fake);
    var before = times.lowerEntry(recorded);
    var after = times.higherEntry(recorded);
    assertThat(before == null || before.getValue() <= fake).as("order of " + recorded).isTrue();
    assertThat(after == null || after.getValue() >= fake).as("order of " + recorded).isTrue();
  }

  /** Compares an ETag of a channel's posts. */
  void sameEtag(String recorded, String fake) {
    int dot = recorded.lastIndexOf('.');
    assertThat(fake).startsWith(recorded.substring(0, dot + 1));
    sameTime(
        Long.parseLong(recorded.substring(dot + 1)),
        Long.parseLong(fake.substring(fake.lastIndexOf('.') + 1)));
  }

  /** Compares two lists of posts. */
  void samePostList(JsonNode recorded, JsonNode fake) {
    same(inOrder(recorded), inOrder(fake), "order");
    same(rest(recorded), rest(fake), "list");
    assertThat(fake.path("posts").size()).isEqualTo(recorded.path("posts").size());
  }

  private static JsonNode rest(JsonNode list) {
    ObjectNode rest = ((ObjectNode) list).deepCopy();
    rest.remove("order");
    rest.remove("posts");
    return rest;
  }

  /**
   * The posts newest first; of rows of one time (a post and its earlier versions) as they arose.
   */
  private static ArrayNode inOrder(JsonNode list) {
    List<JsonNode> posts = new ArrayList<>();
    list.path("order").forEach(id -> posts.add(list.path("posts").path(id.stringValue())));
    List<Long> created = posts.stream().map(p -> p.path("create_at").longValue()).toList();
    assertThat(created).isSortedAccordingTo(Comparator.reverseOrder());
    posts.sort(
        Comparator.comparingLong((JsonNode p) -> -p.path("create_at").longValue())
            .thenComparingLong(p -> p.path("update_at").longValue())
            .thenComparing(p -> p.path("original_id").stringValue().isEmpty()));
    ArrayNode array = GoJson.parse("[]").asArray();
    array.addAll(posts);
    return array;
  }

  /** Compares any JSON. */
  void same(JsonNode recorded, JsonNode fake, String where) {
    if (recorded instanceof ObjectNode object) {
      assertThat(fake.propertyNames()).as(where).containsExactlyElementsOf(object.propertyNames());
      object.properties().stream()
          .filter(e -> !Volatile.FIELDS.contains(e.getKey()))
          .forEach(e -> same(e.getValue(), fake.get(e.getKey()), where + "." + e.getKey()));
    } else if (recorded instanceof ArrayNode) {
      assertThat(fake.size()).as(where).isEqualTo(recorded.size());
      for (int i = 0; i < recorded.size(); i++) {
        same(recorded.get(i), fake.get(i), where + "[" + i + "]");
      }
    } else if (recorded.isString() && ID.matcher(recorded.stringValue()).matches()) {
      sameId(recorded.stringValue(), fake.stringValue());
    } else if (recorded.isIntegralNumber() && recorded.longValue() > FIRST_TIME) {
      sameTime(recorded.longValue(), fake.longValue());
    } else {
      assertThat(fake).as(where).isEqualTo(recorded);
    }
  }
}
