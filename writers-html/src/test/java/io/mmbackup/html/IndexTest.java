package io.mmbackup.html;

import static io.mmbackup.html.TestBackup.id;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Deleted;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page, and the head of a channel's page, say of a channel. */
class IndexTest {
  private static final String LEFT_OUT =
      "Posts before 1 January 2026, 00:00 UTC were left out by choice.";

  @TempDir Path folder;
  private LongChannel channel;

  @BeforeEach
  void aChannel() throws Exception {
    channel = new LongChannel(folder);
  }

  @AfterEach
  void close() throws Exception {
    channel.close();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(channel.backup.page(path));
  }

  private void export(Map<String, String> options) throws Exception {
    assertThat(channel.backup.export(options, Deleted.MARK).problems()).isEmpty();
  }

  private void standing(ChannelState state) throws Exception {
    channel.backup.state(LongChannel.CHANNEL, state);
  }

  private static ChannelState wholeFrom2026() {
    return ChannelState.UNREAD
        .asking(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli(), 0)
        .complete(1, "{}");
  }

  @Test
  void whatWasLeftOutByChoiceIsSaid() throws Exception {
    standing(wholeFrom2026());
    export(Map.of());

    assertThat(page("index.html").select(".health").text())
        .contains("as far as they were asked for", LEFT_OUT + " 1 conversation.")
        .doesNotContain("every message the server showed");
    assertThat(page("index.html").select(".sub").text()).startsWith("What ada can read");
    assertThat(page("lab/long.html").select(".facts").text()).contains("Complete. " + LEFT_OUT);
  }

  @Test
  void aChannelOfWhichNothingWasReadIsNotCalledEmpty() throws Exception {
    standing(wholeFrom2026());
    export(Map.of());

    assertThat(page("lab/long.html").select(".state").text())
        .isEqualTo("No message is here " + LEFT_OUT);
  }

  @Test
  void aWholeBackupPromisesMessagesOnly() throws Exception {
    standing(ChannelState.UNREAD.complete(1, "{}"));
    export(Map.of());

    assertThat(page("index.html").select(".health").text())
        .endsWith(
            "The one conversation is complete: every message the server showed is here. A file that"
                + " could not be had says why in its place.");
    assertThat(page("lab/long.html").select(".state").text()).startsWith("Nobody has written");
  }

  @Test
  void theDaysOfTheFirstAndLastPostAreTold() throws Exception {
    channel.post("one", "2024-03-05", 0, "first");
    channel.post("two", "2026-05-12", 0, "last");
    export(Map.of());

    assertThat(page("index.html").select(".chan .span").attr("title"))
        .isEqualTo("5 March 2024 to 12 May 2026");
  }

  @Test
  void channelsOfOneNameAreToldApart() throws Exception {
    channel.backup.channel(json("other", "Long", "other-long", ""), "Long", List.of());
    channel.backup.channel(json("third", "Short", "short", ""), "Short", List.of());
    export(Map.of());

    assertThat(page("index.html").select(".chan .name").eachText())
        .containsExactly("Channel: Long long", "Channel: Long other-long", "Channel: Short");
  }

  @Test
  void directMessagesStandInTheCategoriesOfTheSidebarToo() throws Exception {
    for (String name : List.of("bob", "cleo")) {
      String direct =
          "{\"id\":\"%s\",\"create_at\":1,\"team_id\":\"\",\"type\":\"D\",\"name\":\"%s__%s\"}"
              .formatted(id(name), LongChannel.ADA, id(name));
      channel.backup.channel(direct, name, List.of(name));
    }
    String sidebar =
        """
        {"order":[],"categories":[{"id":"c","team_id":"%s","display_name":"Friends",\
        "type":"custom","channel_ids":["%s","%s"]}]}\
        """
            .formatted(id("team"), id("cleo"), LongChannel.CHANNEL);
    channel.backup.put(t -> t.putDocument("categories/" + id("team"), sidebar.getBytes(UTF_8)));
    export(Map.of());

    assertThat(page("index.html").select(".group").eachText())
        .satisfiesExactly(
            group -> assertThat(group).startsWith("Friends 1 Channel: Long"),
            group -> assertThat(group).startsWith("Friends 1 Direct messages: cleo"),
            group -> assertThat(group).startsWith("With one person 1 Direct messages: bob"));
  }

  @Test
  void theThemeThatWasChosenIsWrittenIntoEachPage() throws Exception {
    export(Map.of("html.theme", "dark"));

    for (String path : channel.backup.pages().keySet()) {
      assertThat(page(path).select("html").attr("data-theme")).as(path).isEqualTo("dark");
    }
    export(Map.of());
    assertThat(page("index.html").select("html").hasAttr("data-theme")).isFalse();
  }

  @Test
  void theHeaderIsShownWhereTheChannelIsShownWhole() throws Exception {
    channel.backup.channel(json("other", "Other", "other", "See **~long**"), "Other", List.of());
    export(Map.of());

    assertThat(page("lab/other.html").select(".chanhead .md strong a").attr("href"))
        .isEqualTo("long.html");
  }

  @Test
  void theOverviewShowsTheHeader() throws Exception {
    channel.backup.channel(json("long", "Long", "long", "Read the *rules*"), "Long", List.of());
    channel.post("january", "2026-01-10", 0, "In January");
    export(Map.of("html.split", "month"));

    assertThat(page("lab/long.html").select("main .md em").text()).isEqualTo("rules");
    assertThat(page("lab/long/2026-01.html").select(".chanhead .md")).isEmpty();
  }

  @Test
  void theOverviewShowsWhatIsPinnedAndTheLatestFiles() throws Exception {
    channel.post("root", "2026-01-10", 0, "In January");
    channel.post("plan", "2026-02-01", "", "The *plan*", ",\"is_pinned\":true");
    channel.post("quoted", "2026-02-02", "", "said \"is_pinned\":true", ",\"is_pinned\":false");
    channel.post("log", "2026-02-03", id("root"), "See", "," + file("f1", "wind.csv"));
    channel.post(
        "map", "2026-02-04", "", "Here", ",\"is_pinned\": true," + file("f2", "<map>.png"));
    export(Map.of("html.split", "month"));

    Document overview = page("lab/long.html");
    assertThat(overview.select("[aria-labelledby=h-pin] h2").text()).isEqualTo("Pinned 2");
    assertThat(overview.select("[aria-labelledby=h-pin] li").eachText())
        .containsExactly("Here ada, 4 February 2026", "The plan ada, 1 February 2026");
    assertThat(overview.select("[aria-labelledby=h-f] h2").text())
        .isEqualTo("Latest files of 2, 2 missing");
    assertThat(overview.select("[aria-labelledby=h-f] li").eachText())
        .containsExactly(
            "<map>.png ada, 4 February 2026, 2.0 KB", "wind.csv ada, 3 February 2026, 2.0 KB");
    assertThat(overview.select("[aria-labelledby=h-f] a").eachAttr("href"))
        .containsExactly(
            "long/2026-02.html#p-" + id("map"),
            "long/2026-01.html?t=" + id("root") + "#p-" + id("log"));
  }

  @Test
  void theOverviewTellsWhoWroteHowMuchAndHowManyThreadsThereAre() throws Exception {
    channel.post("root", "2026-01-10", 0, "In January");
    channel.reply("reply", "root", "2026-02-10", 0, "In February");
    channel.reply("again", "root", "2026-02-10", 1, "And again");
    channel.backup.user(
        """
        {"id":"%s","create_at":1,"update_at":2,"delete_at":0,"username":"bob","first_name":"",\
        "last_name":"","nickname":"","roles":"system_user"}\
        """
            .formatted(id("bob")));
    channel.post("bot", "2026-02-11", "", "Beep", ",\"user_id\":\"" + id("bob") + "\"");
    export(Map.of("html.split", "month"));

    Document overview = page("lab/long.html");
    assertThat(overview.select(".totals div").eachText())
        .containsExactly(
            "posts 4", "threads 1", "people 2", "January 2026 to February 2026 2 months");
    assertThat(overview.select("[aria-labelledby=h-w] li").eachText())
        .containsExactly("Aada3", "Bbob1");
    assertThat(overview.select("[aria-labelledby=h-w] rect").eachAttr("width"))
        .containsExactly("100", "33");
  }

  private static String file(String id, String name) {
    return """
    "file_ids":["%1$s"],"metadata":{"files":[{"id":"%1$s","post_id":"","name":"%2$s","size":2048}]}\
    """
        .formatted(id(id), name);
  }

  private static String json(String id, String shown, String name, String header) {
    return """
    {"id":"%s","create_at":1,"update_at":2,"delete_at":0,"team_id":"%s","type":"O",\
    "display_name":"%s","name":"%s","header":"%s","purpose":""}\
    """
        .formatted(id(id), id("team"), shown, name, header);
  }
}
