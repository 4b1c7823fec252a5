package io.mmbackup.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadObjectTest {
  @Test
  void keepsAllButTheRootAndThePeople() throws Exception {
    byte[] page =
        """
        {"total": 2, "threads": [
          {"id": "a", "post": {"id": "a", "message": "}"}, "last_reply_at": 7, "new": [1, "\\u003c"]},
          {"participants": [{"id": "u"}], "id": "b", "post": null}]}
        """
            .getBytes(UTF_8);

    List<ThreadObject> threads = ThreadObject.parsePage(page);

    assertThat(threads).extracting(ThreadObject::id).containsExactly("a", "b");
    assertThat(threads).extracting(ThreadObject::lastReplyAt).containsExactly(7L, 0L);
    assertThat(threads)
        .extracting(thread -> new String(thread.raw(), UTF_8))
        .containsExactly(
            "{\"id\": \"a\", \"post\": null, \"last_reply_at\": 7, \"new\": [1, \"\\u003c\"]}",
            "{\"participants\": null, \"id\": \"b\", \"post\": null}");
  }

  @Test
  void whatWasKeptIsReadAgainAsItIs() throws Exception {
    byte[] kept = "{\"id\":\"a\",\"post\":null,\"last_reply_at\":7}".getBytes(UTF_8);

    assertThat(ThreadObject.parse(kept).raw()).isEqualTo(kept);
  }
}
