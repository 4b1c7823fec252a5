package io.mmbackup.markdown;

import static io.mmbackup.markdown.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.ChannelState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index, and the top of a channel's page, say of a channel. */
class IndexPageTest {
  @TempDir Path folder;
  private Chatter talk;

  @BeforeEach
  void aChannel() throws Exception {
    talk = new Chatter(folder);
  }

  @AfterEach
  void close() throws Exception {
    talk.close();
  }

  private String index() throws Exception {
    return talk.backup.pages().get("index.md");
  }

  @Test
  void whatWasLeftOutByChoiceIsSaid() throws Exception {
    talk.backup.state(
        Chatter.CHANNEL,
        ChannelState.UNREAD
            .asking(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli(), 0)
            .complete(1, "{}"));
    talk.backup.export("never");

    String sentence = "Posts before 1 January 2026, 00:00 UTC were left out by choice.";
    assertThat(index()).contains("(lab/talk.md), 0 posts · " + sentence);
    assertThat(talk.page()).contains("# Talk\n\n" + sentence + "\n\n");
  }

  @Test
  void channelsOfOneNameAreToldApart() throws Exception {
    talk.backup.channel(
        """
        {"id":"%s","team_id":"%s","type":"O","name":"other_talk","display_name":"Talk"}\
        """
            .formatted(id("other"), id("team")),
        "Talk",
        List.of());
    talk.backup.export("never");

    assertThat(index())
        .contains("[Talk](lab/talk.md) (talk), 0", "[Talk](lab/other_talk.md) (other_talk), 0");
  }
}
