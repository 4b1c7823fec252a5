package io.mmbackup.html;

import static io.mmbackup.html.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Deleted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages a channel has, where its threads are, and which are written again. */
class PagesOfAChannelTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);
  private static final Map<String, String> BY_MONTH = Map.of("html.split", "month");

  @TempDir Path folder;
  @TempDir Path other;
  private LongChannel channel;

  @BeforeEach
  void threeMonths() throws IOException {
    channel = new LongChannel(folder);
    fill(channel);
  }

  private static void fill(LongChannel channel) throws IOException {
    channel.post("january", "2026-01-10", 0, "In January");
    channel.post("february", "2026-02-10", 0, "In February");
    channel.post("april", "2026-04-10", 0, "In April");
    channel.reply("late", "january", "2026-04-11", 0, "An answer in April");
  }

  private void export(Map<String, String> options) throws Exception {
    assertThat(channel.backup.export(options, Deleted.MARK).problems()).isEmpty();
  }

  /** The pages that an export by month writes now. */
  private Set<String> writtenNow() throws Exception {
    for (String page : channel.backup.pages().keySet()) {
      Files.setLastModifiedTime(channel.backup.page(page), LONG_AGO);
    }
    export(BY_MONTH);
    Set<String> written = new TreeSet<>();
    for (String page : channel.backup.pages().keySet()) {
      if (!Files.getLastModifiedTime(channel.backup.page(page)).equals(LONG_AGO)) written.add(page);
    }
    return written;
  }

  private static String said(String id, long createAt, String props) {
    return """
    {"id":"%s","create_at":%d,"update_at":%2$d,"user_id":"%s","channel_id":"%s","message":"hi",\
    "props":%s}\
    """
        .formatted(id(id), createAt, LongChannel.ADA, LongChannel.CHANNEL, props);
  }

  @Test
  void aProgramThatSpeaksForAPersonBeginsARunOfItsOwn() throws Exception {
    channel.backup.posts(
        said("typed", 1_767_200_000_000L, "{}"),
        said("sent", 1_767_200_001_000L, "{\"from_webhook\":\"true\"}"));
    export(Map.of());
    Document page = Jsoup.parse(channel.backup.page("lab/long.html"));
    assertThat(page.select("#p-" + id("sent") + " .badge").text()).isEqualTo("BOT");
  }

  @Test
  void aChangeInOneMonthRewritesThatMonthAlone() throws Exception {
    export(BY_MONTH);

    channel.edit("february", "2026-02-10", 0, "Edited");

    assertThat(writtenNow()).containsExactly("lab/long/2026-02.html");
  }

  @Test
  void aNewMonthRewritesTheOneBefore() throws Exception {
    export(BY_MONTH);

    channel.post("june", "2026-06-01", 0, "In June");

    assertThat(writtenNow())
        .containsExactly(
            "index.html", "lab/long.html", "lab/long/2026-04.html", "lab/long/2026-06.html");
  }

  @Test
  void aNewReplyRewritesTheMonthsOfItsThread() throws Exception {
    export(BY_MONTH);

    channel.reply("later", "january", "2026-04-12", 0, "One more");

    assertThat(writtenNow())
        .containsExactly(
            "index.html", "lab/long.html", "lab/long/2026-01.html", "lab/long/2026-04.html");
  }

  @Test
  void nothingNewWritesNothing() throws Exception {
    export(BY_MONTH);

    assertThat(writtenNow()).isEmpty();
  }

  @Test
  void stepByStepGivesTheSamePagesAsAllAtOnce() throws Exception {
    export(Map.of("html.split", "8"));
    for (int i = 0; i < 12; i++) {
      channel.post("more" + i + "x", "2026-0" + (1 + i % 6) + "-20", i, "More " + i);
      export(Map.of("html.split", "8"));
    }
    channel.edit("more3x", "2026-04-20", 3, "Edited");
    export(Map.of("html.split", "8"));

    try (LongChannel again = new LongChannel(other)) {
      fill(again);
      for (int i = 0; i < 12; i++) {
        again.post("more" + i + "x", "2026-0" + (1 + i % 6) + "-20", i, "More " + i);
      }
      again.edit("more3x", "2026-04-20", 3, "Edited");
      again.backup.export(Map.of("html.split", "8"), Deleted.MARK);
      assertThat(channel.backup.pages()).isEqualTo(again.backup.pages());
    }
    assertThat(channel.backup.pages()).containsKey("lab/long/2026-06.html");
  }

  @Test
  void aShortChannelIsOnePageAndAReplyIsBelowItsRoot() throws Exception {
    export(Map.of());

    assertThat(channel.backup.pages()).containsOnlyKeys("index.html", "lab/long.html");
    var page = Jsoup.parse(channel.backup.page("lab/long.html"));
    assertThat(page.select("#p-" + id("january") + " .replies #p-" + id("late"))).hasSize(1);
    assertThat(page.select("#r-" + id("late") + " a.to").attr("href"))
        .isEqualTo("#p-" + id("late"));
  }

  @Test
  void aReplyLeavesALinkInTheMonthWhereItWasSaid() throws Exception {
    export(BY_MONTH);

    var april = Jsoup.parse(channel.backup.page("lab/long/2026-04.html"));
    assertThat(april.select("#r-" + id("late") + " a.to").attr("href"))
        .isEqualTo("2026-01.html#p-" + id("late"));
    assertThat(april.select("#p-" + id("late"))).isEmpty();
    var january = Jsoup.parse(channel.backup.page("lab/long/2026-01.html"));
    assertThat(january.select(".replies #p-" + id("late"))).hasSize(1);
  }

  @Test
  void aThreadOfMoreThanTwoHundredRepliesHasAPageOfItsOwn() throws Exception {
    for (int i = 0; i < 201; i++)
      channel.reply("r" + i + "x", "january", "2026-04-12", i, "Reply " + i);
    export(Map.of());

    String thread = "lab/long/thread-" + id("january") + ".html";
    var page = Jsoup.parse(channel.backup.page(thread));
    assertThat(page.select("article[data-fp]")).hasSize(202);
    assertThat(page.select(".facts a").attr("href")).isEqualTo("../long.html#p-" + id("january"));
    var main = Jsoup.parse(channel.backup.page("lab/long.html"));
    assertThat(main.select("#t-" + id("january") + " a").attr("href"))
        .isEqualTo("long/thread-" + id("january") + ".html");
    assertThat(main.select("#r-" + id("r7x") + " a.to").attr("href"))
        .isEqualTo("long/thread-" + id("january") + ".html#p-" + id("r7x"));
  }

  @Test
  void aLargeMonthIsCutIntoPagesOfAtMostAMegabyte() throws Exception {
    String text = "word ".repeat(3_000);
    for (int i = 0; i < 100; i++) {
      channel.post("big" + i + "x", "2026-02-" + (11 + i / 10), i, text + i);
    }
    for (int i = 0; i < 70; i++) channel.post("day" + i + "x", "2026-02-25", i, text + i);
    export(BY_MONTH);

    Map<String, String> pages = channel.backup.pages();
    assertThat(pages)
        .containsKeys(
            "lab/long/2026-02.html", "lab/long/2026-02-2.html", "lab/long/2026-02-3.html");
    long posts = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(page.getValue()).as(page.getKey()).hasSizeLessThan(1_000_000);
      posts += Jsoup.parse(page.getValue()).select("article[data-fp]").size();
    }
    assertThat(posts).isEqualTo(174);
    String first = pages.get("lab/long/2026-02.html");
    assertThat(first).contains("href=\"2026-02-2.html\" rel=\"next\"");
    assertThat(first.split("<section class=\"day\"", -1)[1]).contains("10 February");
  }

  private static String link(String id) {
    return "https://chat.example.org/lab/pl/" + id(id);
  }

  private static String linkIn(String page, String postId) {
    return Jsoup.parse(page).select("#p-" + id(postId) + " .md a").attr("href");
  }

  /** Which page has a post whole. */
  private String pageOf(String postId) throws IOException {
    for (Map.Entry<String, String> page : channel.backup.pages().entrySet()) {
      if (page.getValue().contains("id=\"p-" + id(postId) + "\"")) return page.getKey();
    }
    throw new AssertionError(postId + " is nowhere");
  }

  @Test
  void aBorderMayFallBetweenPostsOfTheSameInstant() throws Exception {
    String text = "word ".repeat(3_000);
    for (int i = 10; i < 90; i++) channel.post("same" + i + "x", "2026-02-11", 0, text + i);
    for (int i = 10; i < 90; i++)
      channel.reply("re" + i + "x", "same" + i + "x", "2026-02-12", i, "so");
    export(BY_MONTH);

    int onOthers = 0;
    for (int i = 10; i < 90; i++) {
      String to = "lab/long/";
      String stub = "";
      for (String page : channel.backup.pages().values()) {
        String url = Jsoup.parse(page).select("#r-" + id("re" + i + "x") + " a.to").attr("href");
        if (!url.isEmpty()) stub = url;
      }
      if (stub.startsWith("#")) continue;
      onOthers++;
      assertThat(to + stub).isEqualTo(pageOf("re" + i + "x") + "#p-" + id("re" + i + "x"));
    }
    assertThat(onOthers).isGreaterThan(40);
    assertThat(pageOf("same10x")).isNotEqualTo(pageOf("same89x"));
  }

  @Test
  void aPermalinkIntoAMonthBeforeLeadsThereWithoutTheOverview() throws Exception {
    channel.post("may", "2026-05-01", 0, link("january"));
    channel.post("june", "2026-06-01", 0, link("late"));
    channel.post("july", "2026-06-02", 0, link("june"));
    export(BY_MONTH);

    Map<String, String> pages = channel.backup.pages();
    assertThat(linkIn(pages.get("lab/long/2026-05.html"), "may"))
        .isEqualTo("2026-01.html#p-" + id("january"));
    assertThat(linkIn(pages.get("lab/long/2026-06.html"), "june"))
        .isEqualTo("2026-01.html?t=" + id("january") + "#p-" + id("late"));
    assertThat(linkIn(pages.get("lab/long/2026-06.html"), "july")).isEqualTo("#p-" + id("june"));
  }

  @Test
  void aPermalinkLeadsToThePartThatHasThePost() throws Exception {
    String text = "word ".repeat(3_000);
    for (int i = 10; i < 90; i++) channel.post("big" + i + "x", "2026-02-11", i, text + i);
    channel.post("first", "2026-02-12", 0, link("big10x"));
    channel.post("last", "2026-02-12", 1, link("big89x"));
    channel.post("itself", "2026-02-12", 2, link("itself"));
    channel.reply("below", "itself", "2026-02-12", 3, link("itself"));
    channel.post("ahead", "2026-02-12", 4, link("behind"));
    channel.post("behind", "2026-02-12", 5, "Here");
    export(Map.of());

    Map<String, String> pages = channel.backup.pages();
    assertThat(pageOf("big10x")).isEqualTo("lab/long.html");
    String last = pages.get(pageOf("first"));
    assertThat(linkIn(last, "first")).isEqualTo("../long.html#p-" + id("big10x"));
    assertThat(linkIn(last, "last")).isEqualTo("#p-" + id("big89x"));
    assertThat(linkIn(last, "below")).isEqualTo("#p-" + id("itself"));
    assertThat(linkIn(last, "ahead")).isEqualTo("../long.html?m=2026-02#p-" + id("behind"));
  }

  @Test
  void aPermalinkToAReplyOfALongThreadLeadsToItsPage() throws Exception {
    for (int i = 0; i < 201; i++)
      channel.reply("r" + i + "x", "january", "2026-01-12", i, "Reply " + i);
    channel.post("to", "2026-01-13", 0, link("r7x"));
    channel.post("up", "2026-01-13", 1, link("january"));
    export(Map.of());

    String page = channel.backup.pages().get("lab/long.html");
    assertThat(linkIn(page, "to"))
        .isEqualTo("long/thread-" + id("january") + ".html#p-" + id("r7x"));
    assertThat(linkIn(page, "up")).isEqualTo("#p-" + id("january"));
  }

  @Test
  void aChannelMayBeNamedLikeAMonthThatIsNone() throws Exception {
    try (LongChannel year = new LongChannel(other, "2024-25")) {
      fill(year);
      year.backup.export(BY_MONTH, Deleted.MARK);
      year.post("june", "2026-06-01", 0, "In June");

      assertThat(year.backup.export(BY_MONTH, Deleted.MARK).problems()).isEmpty();
      assertThat(year.backup.pages()).containsKeys("lab/2024-25.html", "lab/2024-25/2026-06.html");
    }
  }

  @Test
  void aPostOfAYearBeyond9999DoesNotEndTheExport() throws Exception {
    channel.post("far", "+10000-01-02", 0, "From the far future");
    export(BY_MONTH);
    channel.edit("february", "2026-02-10", 0, "Edited");
    export(BY_MONTH);

    assertThat(channel.backup.pages().get("lab/long/2026-02.html")).contains("Edited");
    assertThat(channel.backup.pages()).containsKey("lab/long/10000-01.html");
  }

  @Test
  void aChannelThatGetsShortAgainIsOnePage() throws Exception {
    export(BY_MONTH);
    export(Map.of("html.split", "never"));

    assertThat(channel.backup.pages()).containsOnlyKeys("index.html", "lab/long.html");
  }
}
