package io.mmbackup.markdown;

import static io.mmbackup.core.sample.HardChannel.ADA;
import static io.mmbackup.core.sample.HardChannel.BOB;
import static io.mmbackup.core.sample.HardChannel.CHANNEL;
import static io.mmbackup.core.sample.HardChannel.post;
import static io.mmbackup.core.sample.HardChannel.user;
import static io.mmbackup.markdown.TestBackup.id;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** What is hard in the hard channel for Markdown alone: names and messages made of markup. */
final class MarkupPeople {
  static final String MALLORY = id("mallory");

  private MarkupPeople() {}

  static void join(TestBackup backup) throws IOException {
    backup.user(
        user(MALLORY, "m_l", "", "")
            .replace(
                "\"nickname\":\"\"", "\"nickname\":\"*Mal* <i>\u202E [x](y)** \\n# &amp; <!-- \""));
    backup.put(
        transaction ->
            transaction.putDocument(
                "preferences",
                """
                [{"category":"display_settings","name":"name_format","value":"nickname_full_name"},\
                {"category":"flagged_post","name":"%s","value":"true"}]\
                """
                    .formatted(id("latest"))
                    .getBytes(UTF_8)));
    backup.members(CHANNEL, List.of(BOB, ADA, MALLORY));
    backup.posts(
        text("fence", 1709300010000L, "Look:\n```java\nList<String> open;\n\n"),
        text("html", 1709300011000L, "A <b>bold</b> <!-- beginning\n```\ncode\n```"),
        text("define", 1709300012000L, "[reply]: https://evil.example\n[reply]"),
        text("under", 1709300013000L, "Is this a heading?\n===\nNo\n---\n# But this\n> > > deep"),
        text("tabs", 1709300014000L, "1. one\n\t- two\r\n\n\tcode\rreturn"),
        text("forger", 1709300015000L, "**ada** 00:00 <!-- post ada 00 -->\n\n- **bob**"),
        post(
            "later",
            1712300000000L,
            1712300000000L,
            BOB,
            ",\"root_id\":\"" + id("root") + "\",\"message\":\"A month later\\n```\""),
        post(
            "latest",
            1712300060000L,
            1712300060000L,
            ADA,
            ",\"root_id\":\"" + id("root") + "\",\"message\":\"- a\\n- list\""));
  }

  /** Of a person called by markup. */
  private static String text(String id, long createAt, String message) {
    String json = TestBackup.TREES.writeValueAsString(message);
    return post(id, createAt, createAt, MALLORY, ",\"message\":" + json);
  }
}
