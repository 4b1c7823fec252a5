package io.mmbackup.html;

import static io.mmbackup.html.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that another one links to stands in it, whether or not the backup has it too. */
class QuotedPostsTest {
  @TempDir Path folder;
  private LongChannel channel;

  @BeforeEach
  void open() throws Exception {
    channel = new LongChannel(folder);
  }

  private static String quoting(String type, String post, String where) {
    return """
    ,"type":"%s","metadata":{"embeds":[{"type":"permalink","data":{"post":{"id":"%s",\
    "channel_id":"%s","create_at":1767200000000,"user_id":"%s",%s},%s}}]}\
    """
        .formatted(type, id("far"), id("elsewhere"), LongChannel.ADA, post, where);
  }

  private Element article(String post, String where) throws Exception {
    return article("", post, where);
  }

  private Element article(String type, String post, String where) throws Exception {
    String message = "See https://chat.example.org/sea/pl/" + id("far");
    channel.post("near", "2026-03-01", "", message, quoting(type, post, where));
    assertThat(channel.backup.export().problems()).isEmpty();
    return Jsoup.parse(channel.backup.page("lab/long.html")).selectFirst("#p-" + id("near"));
  }

  @Test
  void itSaysWhoSaidWhatWhereAndWhen() throws Exception {
    Element quote =
        article(
                "\"message\":\"*far* <b>away</b>\"",
                "\"team_name\":\"sea\",\"channel_display_name\":\"<i>Far</i>\",\"channel_type\":\"P\"")
            .selectFirst("blockquote.quoted");

    assertThat(quote.select(".byline .who").text()).isEqualTo("ada");
    assertThat(quote.select(".byline .time").text())
        .isEqualTo("in <i>Far</i> (sea), 31 December 2025, 17:53");
    assertThat(quote.select(".md").html()).contains("<em>far</em> &lt;b&gt;away&lt;/b&gt;");
  }

  @Test
  void thePagesOwnTeamIsNotNamed() throws Exception {
    Element article =
        article("\"message\":\"x\"", "\"team_name\":\"lab\",\"channel_display_name\":\"Far\"");
    assertThat(article.select(".quoted .time").text()).isEqualTo("in Far, 31 December 2025, 17:53");
  }

  @Test
  void aDirectMessageHasNoChannelsName() throws Exception {
    Element article =
        article("\"message\":\"x\"", "\"channel_display_name\":\"\",\"channel_type\":\"D\"");
    assertThat(article.select(".quoted .time").text())
        .isEqualTo("in a direct message, 31 December 2025, 17:53");
  }

  @Test
  void whatWasAttachedToItIsThere() throws Exception {
    Element article =
        article(
            "\"message\":\"\",\"props\":{\"attachments\":[{\"text\":\"card\"}]},"
                + "\"metadata\":{\"files\":[{\"id\":\"f\",\"name\":\"<map>.png\"},{\"id\":\"b\",\"name\":\"b\"}]}",
            "\"channel_type\":\"O\"");
    assertThat(article.select(".quoted .att").text()).isEqualTo("card");
    assertThat(article.select(".quoted > .md").text()).isEqualTo("Files: <map>.png, b");
    assertThat(article.select(".quoted .time").text()).isEqualTo("31 December 2025, 17:53");
  }

  @Test
  void aLineOfTheSystemThatQuotesIsAnArticle() throws Exception {
    Element article =
        article("system_header_change", "\"message\":\"far away\"", "\"channel_type\":\"O\"");
    assertThat(article.select(".quoted > .md").text()).isEqualTo("far away");
  }

  @Test
  void aLongOneIsClipped() throws Exception {
    Element article =
        article("\"message\":\"" + "word ".repeat(1_000) + "\"", "\"channel_type\":\"O\"");
    assertThat(article.select(".quoted .clip")).hasSize(1);
    assertThat(article.select(".quoted .clip-more").attr("href")).isEqualTo("#p-" + id("near"));
  }
}
