package io.mmbackup.markdown;

import static io.mmbackup.markdown.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that another one links to stands in it, whether or not the backup has it too. */
class QuotedPostsTest {
  @TempDir Path folder;

  private static Map<String, Object> quoting(Map<String, Object> more, Map<String, Object> where) {
    Map<String, Object> post = new HashMap<>(more);
    post.put("id", id("far"));
    post.put("channel_id", id("elsewhere"));
    post.put("create_at", 1_700_000_000_000L);
    post.put("user_id", id("bob"));
    Map<String, Object> data = new HashMap<>(where);
    data.put("post", post);
    return Map.of("metadata", Map.of("embeds", List.of(Map.of("type", "permalink", "data", data))));
  }

  private String page(Map<String, Object> fields) throws Exception {
    try (Chatter talk = new Chatter(folder)) {
      talk.post("root", "", "2024-03-01T10:00:00Z", "ada", "so");
      talk.post("near", "root", "2024-03-01T10:01:00Z", "ada", "see this");
      talk.change("near", fields);
      assertThat(talk.backup.export().problems()).isEmpty();
      assertThat(Found.in(talk.page()).posts()).hasSize(2);
      return talk.page();
    }
  }

  @Test
  void itSaysWhoSaidWhatWhereAndWhen() throws Exception {
    String page =
        page(
            quoting(
                Map.of("message", "*far*\n\naway"),
                Map.of("team_name", "sea", "channel_display_name", "Far *off*")));
    assertThat(page)
        .contains(
            """
              > see this

              Quoted: **bob** 2023-11-14 22:13 · in Far \\*off\\* (sea)
              > *far*
              >
              > away

            """);
  }

  @Test
  void itCannotLeaveItsQuote() throws Exception {
    String page = page(quoting(Map.of("message", "<!--\n```"), Map.of("channel_type", "D")));
    assertThat(page)
        .contains(
            """
              Quoted: **bob** 2023-11-14 22:13 · in a direct message
              > ````
              > <!--
              > ```
              > ````

            """);
  }

  @Test
  void whatWasAttachedToItIsThere() throws Exception {
    String page =
        page(
            quoting(
                Map.of(
                    "message",
                    "",
                    "props",
                    Map.of("attachments", List.of(Map.of("text", "card"), Map.of("text", "two"))),
                    "metadata",
                    Map.of(
                        "files",
                        List.of(
                            Map.of("id", "m", "name", "<map>.png"),
                            Map.of("id", "b", "name", "b")))),
                Map.of()));
    assertThat(page)
        .contains(
            """
              Quoted: **bob** 2023-11-14 22:13 · files: \\<map\\>.png, b
              > card

              > two

            """);
  }
}
