package io.mmbackup.json;

import static io.mmbackup.core.sample.HardChannel.ADA;
import static io.mmbackup.core.sample.HardChannel.BOB;
import static io.mmbackup.core.sample.HardChannel.post;
import static io.mmbackup.json.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.sample.HardChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each field of the hard channel, and how the file is laid out. */
class ChannelDocumentTest {
  @TempDir Path folder;

  private JsonNode hardChannel() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      assertThat(backup.export().problems()).isEmpty();
      return backup.tree(HardChannel.PATH);
    }
  }

  private JsonNode hardPost(String word) throws Exception {
    for (JsonNode post : hardChannel().get("posts")) {
      if (post.get("id").asString().equals(id(word))) return post;
    }
    throw new AssertionError("no post " + word);
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(element -> element.get(field).asString()).toList();
  }

  @Test
  void theDocumentTellsServerUserAndTheTimeOfTheNewestChange() throws Exception {
    JsonNode document = hardChannel();

    assertThat(document.propertyNames())
        .containsExactly(
            "server", "site_name", "user", "channel", "exported_at_iso", "posts", "attachments");
    assertThat(document.get("server").asString()).isEqualTo("https://chat.example.org");
    assertThat(document.get("user").toString())
        .isEqualTo("{\"id\":\"%s\",\"username\":\"ada\"}".formatted(ADA));
    assertThat(document.get("exported_at_iso").asString()).isEqualTo("2024-03-01T13:45:12.000Z");
  }

  @Test
  void theChannelKeepsEveryFieldOfTheServerButThoseOfThisFormat() throws Exception {
    JsonNode channel = hardChannel().get("channel");

    assertThat(channel.get("header").asString()).isEqualTo("**Header** & more");
    assertThat(channel.get("total_msg_count").asInt()).isEqualTo(12);
    assertThat(channel.get("props").isNull()).isTrue();
    assertThat(channel.get("field_of_tomorrow").toString())
        .isEqualTo("{\"list\":[1,2.50,{\"deep\":true}]}");
    assertThat(channel.get("path").asString()).isEqualTo("lab/town-square");
    assertThat(channel.get("display_name").asString()).isEqualTo("Town Square");
    assertThat(channel.get("completeness").get("state").asString()).isEqualTo("incomplete");
    assertThat(channel.get("completeness").get("because").asString()).isNotEmpty();
    assertThat(texts(channel.get("members"), "username")).containsExactly("ada", "bob.brown");
  }

  @Test
  void postsAreOldestFirstAndThoseOfNoTimeSayIt() throws Exception {
    JsonNode posts = hardChannel().get("posts");

    assertThat(posts.valueStream().map(post -> post.get("create_at").asLong()).toList())
        .isSorted()
        .hasSize(12);
    assertThat(posts.get(0).get("create_at_human").asString()).isEqualTo("Unknown time");
    assertThat(posts.get(0).get("user_id").asString()).isEmpty();
    assertThat(posts.get(1).get("create_at_human").asString()).isEqualTo("2024-03-01 13:33:20 UTC");
    assertThat(posts.get(11).get("create_at_human").asString())
        .isEqualTo("+10000-01-01 00:00:00 UTC");
  }

  @Test
  void anEditedPostHasItsEarlierTextsOldestFirst() throws Exception {
    JsonNode post = hardPost("root");

    assertThat(post.get("message").asString()).isEqualTo("Third text");
    assertThat(post.get("edit_at").asLong()).isEqualTo(1709300200000L);
    assertThat(post.get("edits").toString())
        .isEqualTo(
            "[{\"message\":\"First text\",\"replaced_at\":1709300100000},"
                + "{\"message\":\"Second text\",\"replaced_at\":1709300200000}]");
  }

  @Test
  void aDeletedPostKeepsItsTextAndIsMarked() throws Exception {
    JsonNode post = hardPost("reply");

    assertThat(post.get("message").asString()).isEqualTo("A reply that goes");
    assertThat(post.get("delete_at").asLong()).isEqualTo(1709300300000L);
    assertThat(post.get("delete_by").asString()).isEqualTo(ADA);
    assertThat(post.get("update_at").asLong()).isEqualTo(1709300300000L);
  }

  @Test
  void aLivePostHasNoTimeOfDeletion() throws Exception {
    JsonNode post = hardPost("root");

    assertThat(post.get("delete_at").asLong()).isZero();
    assertThat(post.get("delete_by").isNull()).isTrue();
  }

  @Test
  void repliesNameTheirRootTwiceAndOnlyRootsAreRoots() throws Exception {
    JsonNode reply = hardPost("reply");
    JsonNode root = hardPost("root");

    assertThat(reply.get("root_id").asString()).isEqualTo(id("root"));
    assertThat(reply.get("parent_id").asString()).isEqualTo(id("root"));
    assertThat(reply.get("is_thread_root").asBoolean()).isFalse();
    assertThat(root.get("root_id").asString()).isEmpty();
    assertThat(root.get("is_thread_root").asBoolean()).isTrue();
    assertThat(root.get("reply_count").asInt()).isEqualTo(1);
  }

  @Test
  void aReplyWhoseRootIsMissingStillNamesIt() throws Exception {
    assertThat(hardPost("orphan").get("root_id").asString()).isEqualTo(id("gone"));
  }

  @Test
  void textIsKeptToTheCharacter() throws Exception {
    assertThat(hardPost("odd").get("message").asString()).isEqualTo(HardChannel.ODD_TEXT);
  }

  @Test
  void reactionsComeByTimeAndAnUnknownPersonIsCalledById() throws Exception {
    JsonNode post = hardPost("pinned");

    assertThat(post.get("is_pinned").asBoolean()).isTrue();
    assertThat(texts(post.get("reactions"), "emoji_name")).containsExactly("party_parrot", "+1");
    assertThat(texts(post.get("reactions"), "username")).containsExactly(id("stranger"), "ada");
    assertThat(texts(post.get("reactions"), "user_id")).containsExactly(id("stranger"), ADA);
    assertThat(post.get("reactions").get(1).get("create_at").asLong()).isEqualTo(1709300004800L);
  }

  @Test
  void aWebhookIsShownByTheNameItAskedFor() throws Exception {
    JsonNode post = hardPost("hook");

    assertThat(post.get("automated").asBoolean()).isTrue();
    assertThat(post.get("display_name").asString()).isEqualTo("Deploy 🚀");
    assertThat(post.get("username").asString()).isEqualTo("bob.brown");
    assertThat(post.get("user_id").asString()).isEqualTo(BOB);
    assertThat(post.get("override").toString())
        .isEqualTo(
            "{\"username\":\"Deploy 🚀\",\"icon_url\":\"https://example.org/i.png\","
                + "\"icon_emoji\":null}");
  }

  @Test
  void aPersonCannotSpeakUnderAnotherName() throws Exception {
    JsonNode post = hardPost("pretender");

    assertThat(post.get("automated").asBoolean()).isFalse();
    assertThat(post.get("display_name").asString()).isEqualTo("bob.brown");
    assertThat(post.get("override").isNull()).isTrue();
    assertThat(post.get("props").get("override_username").asString()).isEqualTo("The boss");
  }

  @Test
  void propsKeepEveryDigitAndField() throws Exception {
    String raw;
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      raw = Files.readString(backup.document(HardChannel.PATH));
    }

    assertThat(raw)
        .contains("\"big\":123456789012345678901234567890,")
        .contains("\"exact\":1.10,\"huge\":1e400,\"small\":-0.0,")
        .contains("\"half\":\"\uFFFD!\",\"nothing\":null,")
        .contains("\"attachments\":[{\"id\":7,\"text\":\"**done**\",\"color\":\"#2f2\"}]");
  }

  @Test
  void metadataIsTheServersWithTheFieldsThatOldScriptsRead() throws Exception {
    assertThat(hardPost("hook").get("metadata").toString())
        .isEqualTo(
            "{\"field_of_tomorrow\":{\"n\":2.50},\"priority\":null,\"embeds\":[],\"mentions\":[]}");
    assertThat(hardPost("pinned").get("metadata").get("embeds").get(0).get("url").asString())
        .isEqualTo("https://example.org/?a=1&b=2");
    assertThat(hardPost("odd").get("metadata").toString())
        .isEqualTo("{\"priority\":null,\"embeds\":[],\"mentions\":[]}");
  }

  @Test
  void aSystemPostHasItsType() throws Exception {
    assertThat(hardPost("joined").get("type").asString()).isEqualTo("system_join_channel");
  }

  @Test
  void anUrgentPostTellsWhoAcknowledgedIt() throws Exception {
    JsonNode post = hardPost("urgent");

    assertThat(post.get("priority").asString()).isEqualTo("urgent");
    assertThat(post.get("acknowledgements").toString())
        .isEqualTo(
            "[{\"user_id\":\"%s\",\"username\":\"bob.brown\",\"acknowledged_at\":1709300009500}]"
                .formatted(BOB));
  }

  @Test
  void filesComeInTheAuthorsOrderWithWhyOneIsMissing() throws Exception {
    JsonNode post = hardPost("files");
    JsonNode files = post.get("attachments");

    assertThat(post.get("message").asString()).isEmpty();
    assertThat(post.get("file_ids").valueStream().map(JsonNode::asString))
        .containsExactly(id("photo"), id("plan"), id("later"));
    assertThat(texts(files, "status")).containsExactly("present", "missing", "missing");
    assertThat(files.get(0).toString())
        .isEqualTo(
            """
            {"id":"%1$s","name":"photo.png","mime_type":"image/png","size":236,"width":100,\
            "height":50,"has_preview_image":true,\
            "local_path":"attachments/lab/town-square/%1$s_photo.png","sha256":"%2$s",\
            "status":"present","missing_because":null}\
            """
                .formatted(id("photo"), "ab".repeat(32)));
    assertThat(files.get(1).get("name").asString()).isEqualTo("plan: <v2>?.PDF");
    assertThat(files.get(1).get("local_path").isNull()).isTrue();
    assertThat(files.get(1).get("missing_because").asString()).contains("404");
    assertThat(files.get(2).get("missing_because").asString()).isNotEmpty();
  }

  @Test
  void theListOfAttachmentsIsThatOfThePosts() throws Exception {
    JsonNode document = hardChannel();

    assertThat(document.get("attachments")).isEqualTo(hardPost("files").get("attachments"));
  }

  @Test
  void everyPostHasALineThatIsJsonByItself() throws Exception {
    List<String> lines;
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      String document = Files.readString(backup.document(HardChannel.PATH));
      lines = List.of(document.substring(document.indexOf("\"posts\":[\n")).split("\n"));
    }

    for (String line : lines.subList(1, 13)) {
      JsonNode post = TestBackup.TREES.readTree(line.replaceAll(",$", ""));
      assertThat(post.get("fingerprint").asString()).matches("[0-9a-f]{16}");
    }
    assertThat(lines.get(13)).isEqualTo("],");
  }

  @Test
  void anEmptyChannelHasEmptyLists() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.channel(
          """
          {"id":"%s","team_id":"","type":"D","name":"a__b","display_name":"","header":""}\
          """
              .formatted(id("direct")),
          "Bób <b>Brøwn</b>",
          List.of("bob.brown"));
      backup.export();

      JsonNode document = backup.tree("direct-messages/bob.brown");
      assertThat(document.get("posts").isEmpty()).isTrue();
      assertThat(document.get("attachments").isEmpty()).isTrue();
      assertThat(document.get("channel").get("members").isEmpty()).isTrue();
      assertThat(document.get("channel").get("display_name").asString())
          .isEqualTo("Bób <b>Brøwn</b>");
    }
  }

  /** As deep as the archive takes in; some levels more than that in the document. */
  @Test
  void deeplyNestedPropsAreWrittenAndReadBack() throws Exception {
    String deep = "[".repeat(1_900) + "1.0" + "]".repeat(1_900);
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.posts(
          post("deep", 1709400000000L, 1709400000000L, BOB, ",\"props\":{\"deep\":" + deep + "}"));
      assertThat(backup.export().problems()).isEmpty();

      assertThat(Files.readString(backup.document(HardChannel.PATH))).contains(deep);
      assertThat(Found.in(backup.document(HardChannel.PATH)).problems()).isEmpty();
    }
  }

  @Test
  void theSameArchiveGivesTheSameBytes(@TempDir Path other) throws Exception {
    try (TestBackup one = TestBackup.hard(folder);
        TestBackup two = TestBackup.hard(other)) {
      one.export();
      two.export();

      assertThat(one.document(HardChannel.PATH))
          .hasSameBinaryContentAs(two.document(HardChannel.PATH));
    }
  }

  @Test
  void whatDidNotChangeIsNotWrittenAgain() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      assertThat(backup.export().channels()).isEqualTo(1);
      assertThat(backup.export().channels()).isZero();
    }
  }

  @Test
  void anotherRunWritesWhatChanged() throws Exception {
    try (TestBackup backup = TestBackup.hard(folder)) {
      backup.export();
      backup.posts(
          post("odd", 1709300003000L, 1709300999000L, BOB, ",\"message\":\"Plain, after all\""));

      assertThat(backup.export().filesNow()).isEqualTo(1);
      assertThat(texts(backup.tree(HardChannel.PATH).get("posts"), "message"))
          .contains("Plain, after all")
          .doesNotContain(HardChannel.ODD_TEXT);
    }
  }
}
