package io.mmbackup.html;

import static io.mmbackup.html.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs attach to a post, as it stands on a page. */
class MessageAttachmentsTest {
  @TempDir Path folder;
  private Element card;

  @BeforeEach
  void aPostOfAProgram() throws Exception {
    try (LongChannel channel = new LongChannel(folder)) {
      channel.backup.posts(
          """
          {"id":"%s","create_at":1767200000000,"update_at":1767200000000,"user_id":"%s",\
          "channel_id":"%s","message":"","props":{"attachments":[{"title":"Build",\
          "title_link":"https://ci.example.org/7","author_name":"CI",\
          "author_link":"javascript:alert(1)","image_url":"https://img.example.org/a.png",\
          "thumb_url":"javascript:alert(2)","footer":"Meridian","ts":1767200000,\
          "actions":[{"name":"Promote"},{"name":"<b>Show</b>"}]}]}}\
          """
              .formatted(id("card"), LongChannel.ADA, LongChannel.CHANNEL));
      assertThat(channel.backup.export().problems()).isEmpty();
      card = Jsoup.parse(channel.backup.page("lab/long.html")).selectFirst(".att");
    }
  }

  @Test
  void aPictureIsALinkAndNotLoaded() {
    assertThat(card.select("img")).isEmpty();
    assertThat(card.select("a.remote").eachText())
        .containsExactly("Image on img.example.org, not loaded");
    assertThat(card.select("a.remote").attr("href")).isEqualTo("https://img.example.org/a.png");
  }

  @Test
  void nothingLeadsToAScript() {
    assertThat(card.select(".from").text()).isEqualTo("CI");
    assertThat(card.select("a").eachAttr("href")).noneMatch(url -> url.startsWith("javascript"));
  }

  @Test
  void whenItWasAndWhatCouldBePressedStandBelow() {
    assertThat(card.select(".end p").eachText())
        .containsExactly(
            "Meridian", "31 December 2025, 17:53", "Buttons in the original: Promote, <b>Show</b>");
  }
}
