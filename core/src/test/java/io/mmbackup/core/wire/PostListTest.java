package io.mmbackup.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PostListTest {
  private static final String POST =
      """
      {"id": "p1", "channel_id": "c1", "user_id": "u1", "create_at": 5, "update_at": 9,
       "message": "a \\u003c b", "props": {"deleteBy": "u2", "x": [1, {"y": null}]},
       "file_ids": ["f1"], "new_field": {"deep": [[]]},
       "metadata": {"files": [{"id": "f1", "name": "n", "size": 3, "mini_preview": null}],
         "reactions": [{"user_id": "u3", "emoji_name": "+1", "create_at": 7}],
         "emojis": null, "priority": {"priority": "urgent"}}}\
      """;

  private static final String ROOT = "{\"id\": \"r1\", \"channel_id\": \"c1\", \"props\": null}";

  private static PostList parse(String json) throws MalformedJsonException {
    byte[] body = json.getBytes(UTF_8);
    return PostList.parse(body, body.length);
  }

  @Test
  void aPostKeepsItsFieldsAndItsBytes() throws Exception {
    PostList list = parse("{\"order\": [\"p1\"], \"posts\": {\"p1\": " + POST + "}}");
    PostObject post = list.posts().get(0);
    assertThat(post.message()).isEqualTo("a < b");
    assertThat(post.deletedBy()).isEqualTo("u2");
    assertThat(post.files()).extracting(FileObject::size).containsExactly(3L);
    assertThat(post.reactions()).containsExactly(new ReactionObject("u3", "+1", 7));
    assertThat(post.priority()).isEqualTo("urgent");
    assertThat(new String(post.raw(), UTF_8)).isEqualTo(POST);
    assertThat(new String(post.propsJson(), UTF_8))
        .isEqualTo("{\"deleteBy\": \"u2\", \"x\": [1, {\"y\": null}]}");
  }

  @Test
  void rootsThatComeAlongAreExtras() throws Exception {
    String posts = "{\"r1\": " + ROOT + ", \"p1\": " + POST + "}";
    PostList list = parse("{\"order\": [\"p1\"], \"posts\": " + posts + "}");
    assertThat(list.posts()).extracting(PostObject::id).containsExactly("p1");
    assertThat(list.extras()).extracting(PostObject::id).containsExactly("r1");
    assertThat(new String(list.extras().get(0).propsJson(), UTF_8)).isEqualTo("{}");
  }

  @Test
  void nullsCountAsEmpty() throws Exception {
    PostList list =
        parse("{\"order\": null, \"posts\": null, \"first_inaccessible_post_time\": 4}");
    assertThat(list.posts()).isEmpty();
    assertThat(list.firstInaccessiblePostTime()).isEqualTo(4);
  }

  @Test
  void everyCutAnswerIsAnError() throws Exception {
    byte[] body = ("{\"order\": [\"p1\"], \"posts\": {\"p1\": " + POST + "}}").getBytes(UTF_8);
    for (int length = 0; length < body.length; length++) {
      byte[] cut = Arrays.copyOf(body, length);
      assertThatThrownBy(() -> PostList.parse(cut, cut.length))
          .as("cut at %d", length)
          .isInstanceOf(MalformedJsonException.class);
    }
  }

  @Test
  void aListedPostThatWasNotSentIsAnError() {
    assertThatThrownBy(() -> parse("{\"order\": [\"p1\"], \"posts\": {}}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("p1");
  }

  @Test
  void whatTheServerComputesAnewDoesNotChangeTheFingerprint() throws Exception {
    byte[] post = POST.getBytes(UTF_8);
    byte[] later =
        POST.replace("\"update_at\": 9", "\"update_at\": 99, \"reply_count\": 7").getBytes(UTF_8);
    byte[] edited = POST.replace("\"message\": \"a", "\"message\": \"A").getBytes(UTF_8);
    Fingerprint fingerprint = new Fingerprint();
    long before = fingerprint.of(PostObject.parse(post));
    assertThat(fingerprint.of(PostObject.parse(later))).isEqualTo(before);
    assertThat(fingerprint.of(PostObject.parse(edited))).isNotEqualTo(before);
  }
}
