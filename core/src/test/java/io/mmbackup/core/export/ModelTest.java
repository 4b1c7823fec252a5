package io.mmbackup.core.export;

import static io.mmbackup.core.export.ExportTesting.HIDE;
import static io.mmbackup.core.export.ExportTesting.OPTIONS;
import static io.mmbackup.core.export.ExportTesting.export;
import static io.mmbackup.core.export.ExportTesting.problems;
import static io.mmbackup.core.export.ExportTesting.writer;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.Edit;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.QuotedPost;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees of the archive. */
class ModelTest {
  /** Looks at a channel as a writer does. */
  private interface Look {
    void at(ChannelExport export, Lookup lookup) throws Exception;
  }

  @TempDir Path temp;
  private History history;

  @BeforeEach
  void open() throws Exception {
    history = new History(temp.resolve("backup"));
  }

  @AfterEach
  void close() throws Exception {
    history.close();
  }

  private void look(String channel, Look look) throws Exception {
    look(channel, OPTIONS, look);
  }

  private void look(String channel, ExportOptions options, Look look) throws Exception {
    ExportResult result =
        export(
            history.archive,
            options,
            writer(
                "look",
                context ->
                    export -> {
                      touch(export);
                      if (!export.channel().id().equals(channel)) return;
                      try {
                        look.at(export, context.lookup());
                      } catch (Exception e) {
                        throw new IllegalStateException(e);
                      }
                    }));
    assertThat(problems(result)).isEmpty();
  }

  /** A writer of which there is no file at all is a problem of the run. */
  private static void touch(ChannelExport export) throws IOException {
    export.output().create(export.channel().path()).close();
  }

  private History.Sent postWithProps(String id, String user, String props) throws Exception {
    History.Sent post = new History.Sent(id, "c1", "", History.YEAR_2024, user, "hi");
    post.props = props;
    history.send(post);
    return post;
  }

  private static Post post(ChannelExport export, String id) {
    return export.post(id).orElseThrow();
  }

  @Test
  void aWebhookSpeaksUnderItsOwnNameAndAPersonCannot() throws Exception {
    postWithProps("hook", "u2", "{\"from_webhook\":\"true\",\"override_username\":\"CI\"}");
    postWithProps("named", "u2", "{\"from_webhook\":\"true\",\"webhook_display_name\":\"Alerts\"}");
    postWithProps("bot", "u2", "{\"from_bot\":\"true\"}");
    postWithProps("fake", "u1", "{\"override_username\":\"Boss\"}");
    postWithProps("ghost", "u9", "{}");
    look(
        "c1",
        (export, lookup) -> {
          assertThat(post(export, "hook").author().shownName()).isEqualTo("CI");
          assertThat(post(export, "hook").author().username()).isEqualTo("bob");
          assertThat(post(export, "hook").author().automated()).isTrue();
          assertThat(post(export, "named").author().shownName()).isEqualTo("Alerts");
          assertThat(post(export, "bot").author().automated()).isTrue();
          assertThat(post(export, "bot").author().shownName()).isEqualTo("bob");
          assertThat(post(export, "fake").author().shownName()).isEqualTo("Alice <b>");
          assertThat(post(export, "fake").author().automated()).isFalse();
          assertThat(post(export, "ghost").author().shownName()).isEqualTo("u9");
        });
  }

  @Test
  void pinnedPostsAreFoundWhateverTheyQuote() throws Exception {
    History.Sent pinned = new History.Sent("a", "c1", "", History.YEAR_2024, "u1", "hi");
    pinned.pinned = true;
    pinned.props = "{\"quoted\":{\"is_pinned\":false}}";
    history.send(pinned);
    postWithProps("b", "u2", "{\"quoted\":{\"is_pinned\":true}}");
    look(
        "c1",
        (export, lookup) -> assertThat(export.pinned()).extracting(Post::id).containsExactly("a"));
  }

  private static String embed(String post, String more) {
    return "{\"type\":\"permalink\",\"data\":{\"post_id\":\"q\",\"post\":" + post + more + "}}";
  }

  private void postWithEmbeds(String id, String embeds) throws Exception {
    History.Sent post = new History.Sent(id, "c1", "", History.YEAR_2024, "u1", "see");
    post.embeds = embeds;
    history.send(post);
  }

  @Test
  void aQuotedPostSaysWhoSaidWhatWhereAndWhen() throws Exception {
    String quoted =
        """
        {"id":"q","channel_id":"far","user_id":"u2","create_at":7,"message":"*far* away",\
        "props":{"attachments":[{"text":"card"}]},\
        "metadata":{"files":[{"id":"f","name":"map.png"}]}}\
        """;
    postWithEmbeds(
        "a",
        "[{\"type\":\"opengraph\",\"url\":\"x\"},"
            + embed(
                quoted,
                ",\"team_name\":\"sea\",\"channel_display_name\":\"Far\",\"channel_type\":\"P\"")
            + "]");
    look(
        "c1",
        (export, lookup) -> {
          QuotedPost quote = post(export, "a").quotes().getFirst();
          assertThat(post(export, "a").quotes()).hasSize(1);
          assertThat(quote.id()).isEqualTo("q");
          assertThat(quote.author().shownName()).isEqualTo("bob");
          assertThat(quote.createAt()).isEqualTo(Instant.ofEpochMilli(7));
          assertThat(quote.teamName()).isEqualTo("sea");
          assertThat(quote.channelName()).isEqualTo("Far");
          assertThat(quote.channelType()).isEqualTo(Channel.Type.PRIVATE);
          assertThat(quote.message()).isEqualTo("*far* away");
          assertThat(quote.messageAttachments().getFirst().text()).isEqualTo("card");
          assertThat(quote.fileNames()).containsExactly("map.png");
          assertThat(lookup.place("q")).isEmpty();
        });
  }

  @Test
  void oddEmbedsAreNoQuotes() throws Exception {
    List<String> odd =
        List.of(
            "null",
            "{}",
            "\"permalink\"",
            "[null,7,[],{\"type\":[\"permalink\"]}]",
            "[{\"type\":\"permalink\"},{\"type\":\"permalink\",\"data\":\"x\"}]",
            "[{\"type\":\"permalink\",\"data\":null}]",
            "[" + embed("null", "") + "]",
            "[" + embed("\"x\"", "") + "]",
            "[" + embed("{\"id\":\"q\",\"metadata\":7}", "") + "]",
            "["
                + embed(
                    "{\"id\":\"q\",\"channel_id\":\"c\",\"create_at\":1" + "0".repeat(40) + "}", "")
                + "]",
            "[{\"type\":\"link\",\"data\":{\"post\":{\"id\":\"q\",\"channel_id\":\"c\"}}}]");
    for (int i = 0; i < odd.size(); i++) postWithEmbeds("p" + i, odd.get(i));
    look(
        "c1",
        (export, lookup) -> {
          for (int i = 0; i < odd.size(); i++) {
            assertThat(post(export, "p" + i).message()).as(odd.get(i)).isEqualTo("see");
            assertThat(post(export, "p" + i).quotes()).as(odd.get(i)).isEmpty();
          }
        });
  }

  @Test
  void aQuoteThatIsOddDoesNotHideTheNext() throws Exception {
    String good = embed("{\"id\":\"q\",\"channel_id\":\"c\",\"message\":\"hi\"}", "");
    postWithEmbeds("p", "[" + embed("{\"id\":7}", "") + "," + good + "]");
    look(
        "c1",
        (export, lookup) -> {
          assertThat(post(export, "p").quotes())
              .extracting(QuotedPost::message)
              .containsExactly("hi");
        });
  }

  @Test
  void whoIsOnlyQuotedIsAskedForAndANewNameOfHisIsShown() throws Exception {
    postWithEmbeds(
        "p", "[" + embed("{\"id\":\"q\",\"channel_id\":\"c\",\"user_id\":\"u3\"}", "") + "]");
    assertThat(history.<List<String>>apply(t -> t.peopleToAsk())).containsExactly("u3");
    long before = history.<Long>apply(t -> t.channel("c1").orElseThrow().revision());
    history.user("u3", "cleo", "");
    assertThat(history.<Long>apply(t -> t.channel("c1").orElseThrow().revision()))
        .isGreaterThan(before);
  }

  @Test
  void aDeletedPostIsNotQuotedWhereDeletedOnesAreHidden() throws Exception {
    History.Sent said = history.post("q", "c2", "", History.YEAR_2024, "u2", "secret");
    postWithEmbeds(
        "p", "[" + embed("{\"id\":\"q\",\"channel_id\":\"c2\",\"message\":\"secret\"}", "") + "]");
    history.delete(said);
    look("c1", (export, lookup) -> assertThat(post(export, "p").quotes()).hasSize(1));
    look("c1", HIDE, (export, lookup) -> assertThat(post(export, "p").quotes()).isEmpty());
  }

  @Test
  void channelMentionsAreThoseThatTheServerTells() throws Exception {
    postWithProps(
        "a",
        "u2",
        """
        {"channel_mentions":{"quay":{"team_name":"harbor","display_name":"The \\"Quay\\""},\
        "old":{"display_name":"Old"},"odd":7,"none":null}}\
        """);
    postWithProps("b", "u2", "{\"channel_mentions\":[\"quay\"]}");
    postWithProps("c", "u2", "{\"channel_mentions\":null}");
    look(
        "c1",
        (export, lookup) -> {
          assertThat(post(export, "a").channelMentions()).isEqualTo(Map.of("quay", "harbor"));
          assertThat(post(export, "b").channelMentions()).isEmpty();
          assertThat(post(export, "c").channelMentions()).isEmpty();
        });
  }

  @Test
  void messageAttachmentsForgiveWhatWebhooksSend() throws Exception {
    postWithProps(
        "a",
        "u2",
        """
        {"attachments":[{"title":"T","text":"*x*","fields":[{"title":"n","value":7,"short":true},\
        null,{"title":"o","value":{"k":[1]}}]},"nonsense",null]}\
        """);
    postWithProps("b", "u2", "{\"attachments\":\"none\"}");
    postWithProps("c", "u2", "{}");
    look(
        "c1",
        (export, lookup) -> {
          List<MessageAttachment> all = post(export, "a").messageAttachments();
          assertThat(all).hasSize(1);
          assertThat(all.getFirst().title()).isEqualTo("T");
          assertThat(all.getFirst().color()).isEmpty();
          assertThat(all.getFirst().fields())
              .containsExactly(
                  new MessageAttachment.Field("n", "7", true),
                  new MessageAttachment.Field("o", "{\"k\":[1]}", false));
          assertThat(post(export, "b").messageAttachments()).isEmpty();
          assertThat(post(export, "c").messageAttachments()).isEmpty();
          assertThat(post(export, "c").propsJson()).isEqualTo("{}");
        });
  }

  @Test
  void messageAttachmentsTellOfPicturesTimesAndButtons() throws Exception {
    postWithProps(
        "a",
        "u2",
        """
        {"attachments":[{"image_url":"https://a.example/i.png","thumb_url":"t","ts":"1500000000.5",\
        "author_link":"https://a.example","actions":[{"name":"Yes"},{"id":"x"},7]},\
        {"ts":1500000000},{"ts":"soon","actions":"none"}]}\
        """);
    look(
        "c1",
        (export, lookup) -> {
          List<MessageAttachment> all = post(export, "a").messageAttachments();
          assertThat(all.get(0).imageUrl()).isEqualTo("https://a.example/i.png");
          assertThat(all.get(0).thumbUrl()).isEqualTo("t");
          assertThat(all.get(0).authorLink()).isEqualTo("https://a.example");
          assertThat(all.get(0).actions()).containsExactly("Yes");
          assertThat(all.get(0).time()).contains(Instant.ofEpochMilli(1_500_000_000_500L));
          assertThat(all.get(1).time()).contains(Instant.ofEpochSecond(1_500_000_000));
          assertThat(all.get(2).time()).isEmpty();
          assertThat(all.get(2).actions()).isEmpty();
        });
  }

  @Test
  void theServersConfigurationDecidesOfLinksAndFormulas() throws Exception {
    look(
        "c1",
        (export, lookup) -> {
          assertThat(lookup.server().customUrlSchemes()).isEmpty();
          assertThat(lookup.server().latex()).isFalse();
        });
    history.document(
        "config",
        """
        {"CustomUrlSchemes":"git, SMB,","EnableLatex":"true","EnableInlineLatex":"true"}\
        """);
    look(
        "c1",
        (export, lookup) -> {
          assertThat(lookup.server().customUrlSchemes()).containsExactly("git", "smb");
          assertThat(lookup.server().latex()).isTrue();
          assertThat(lookup.server().inlineLatex()).isTrue();
        });
    history.document("config", "{\"EnableLatex\":\"false\",\"EnableInlineLatex\":\"true\"}");
    look("c1", (export, lookup) -> assertThat(lookup.server().inlineLatex()).isFalse());
  }

  @Test
  void permalinksAreThoseOfTheServer() throws Exception {
    history.post("p", "c1", "", History.YEAR_2024, "u1", "x");
    history.post("d", "c3", "", History.YEAR_2024, "u1", "x");
    look(
        "c1",
        (export, lookup) ->
            assertThat(post(export, "p").permalink())
                .isEqualTo("https://chat.example.com/lab/pl/p"));
    look(
        "c3",
        (export, lookup) ->
            assertThat(post(export, "d").permalink())
                .isEqualTo("https://chat.example.com/_redirect/pl/d"));
  }

  @Test
  void anEditedAndDeletedPostShowsItsLastTextAndTheEarlierOnes() throws Exception {
    History.Sent post = history.post("p", "c1", "", History.YEAR_2024, "u1", "first");
    history.edit(post, "second");
    long edited = post.editAt;
    history.delete(post);
    look(
        "c1",
        (export, lookup) -> {
          Post shown = post(export, "p");
          assertThat(shown.message()).isEqualTo("second");
          assertThat(shown.edits())
              .containsExactly(new Edit("first", Instant.ofEpochMilli(edited)));
          assertThat(shown.editAt()).contains(Instant.ofEpochMilli(edited));
          assertThat(shown.deleteAt()).contains(Instant.ofEpochMilli(post.deleteAt));
          assertThat(shown.deletedBy()).contains("u1");
          assertThat(shown.fingerprint()).matches("[0-9a-f]{16}");
        });
  }

  @Test
  void aFileSaysWhereItIsOrWhyItIsNot() throws Exception {
    History.Sent post = new History.Sent("p", "c1", "", History.YEAR_2024, "u1", "see");
    post.files.addAll(List.of("f1", "f2", "f3"));
    history.send(post);
    history.fileArrives("f2", true);
    history.fileArrives("f3", false);
    look(
        "c1",
        (export, lookup) -> {
          List<FileInfo> files = post(export, "p").files();
          assertThat(files).extracting(FileInfo::id).containsExactly("f1", "f2", "f3");
          assertThat(files.get(0).missingBecause()).contains("It has not been downloaded yet.");
          assertThat(files.get(1).path()).contains("attachments/lab/town-square/f2_f2 #1.txt");
          assertThat(files.get(1).missingBecause()).isEmpty();
          assertThat(files.get(1).sha256().orElseThrow()).hasSize(64);
          try (InputStream content = files.get(1).open()) {
            assertThat(content).hasContent("text of f2");
          }
          assertThat(files.get(2).missingBecause()).contains("The server answered 404.");
          Assertions.assertThatThrownBy(() -> files.get(2).open())
              .isInstanceOf(NoSuchFileException.class);
          assertThat(export.output().link("lab/x/y.html", files.get(1).path().orElseThrow()))
              .isEqualTo("../../../attachments/lab/town-square/f2_f2%20%231.txt");
        });
  }

  @Test
  void namesAreShownByTheAccountsChoiceAndAnotherChoiceRendersAllAnew() throws Exception {
    history.post("p", "c1", "", History.YEAR_2024, "u1", "x");
    look(
        "c1",
        (export, lookup) ->
            assertThat(post(export, "p").author().shownName()).isEqualTo("Alice <b>"));
    history.document("preferences", "[]");
    boolean[] rendered = {false};
    look(
        "c1",
        (export, lookup) -> {
          rendered[0] = export.everything();
          assertThat(post(export, "p").author().shownName()).isEqualTo("alice");
        });
    assertThat(rendered[0]).isTrue();
  }

  @Test
  void lookUpsAreOfTheSameInstantAsTheCall() throws Exception {
    history.post("p", "c1", "", History.YEAR_2024, "u1", "x");
    look(
        "c1",
        (export, lookup) -> {
          assertThat(lookup.server().url()).isEqualTo("https://chat.example.com");
          assertThat(lookup.server().version()).isEqualTo("11.6.0");
          assertThat(lookup.server().siteName()).isEqualTo("Lab chat");
          assertThat(lookup.server().me().username()).isEqualTo("alice");
          assertThat(lookup.userNamed("bob").orElseThrow().id()).isEqualTo("u2");
          assertThat(lookup.user("nobody")).isEmpty();
          assertThat(lookup.team("t1").orElseThrow().displayName()).isEqualTo("Lab");
          assertThat(lookup.channelNamed("t1", "random").orElseThrow().id()).isEqualTo("c2");
          assertThat(lookup.place("p").orElseThrow().channel().id()).isEqualTo("c1");
          assertThat(lookup.emoji("party")).isEmpty();
        });
  }

  @Test
  void anIndexShowsWhatOnlyTheOwnerSeesAndHowWholeAChannelIs() throws Exception {
    history.post("p0", "c1", "", History.YEAR_2024 + 5, "u1", "x");
    history.document(
        "categories/t1",
        """
        {"categories":[{"id":"b","team_id":"t1","display_name":"Second","channel_ids":["c2"]},\
        {"id":"a","team_id":"t1","display_name":"First","channel_ids":["c1"]}],"order":["a","b"]}\
        """);
    history.apply(
        t -> {
          t.putState(2, history.row("c2").state().lost(77));
          return true;
        });
    ExportResult result =
        export(
            history.archive,
            OPTIONS,
            writer(
                "index",
                context ->
                    new ExportWriter() {
                      @Override
                      public void write(ChannelExport export) throws IOException {
                        touch(export);
                      }

                      @Override
                      public void finish(BackupExport backup) {
                        check(backup);
                      }
                    }));
    assertThat(problems(result)).isEmpty();
  }

  private static void check(BackupExport backup) {
    assertThat(backup.personal().savedPosts()).containsExactly("p0");
    assertThat(backup.personal().categories())
        .containsExactly(
            new Personal.Category("t1", "First", List.of("c1")),
            new Personal.Category("t1", "Second", List.of("c2")));
    assertThat(backup.channels())
        .extracting(line -> line.channel().path() + " " + line.postCount())
        .containsExactly("direct-messages/bob 0", "lab/random 0", "lab/town-square 1");
    var lines = backup.channels().iterator();
    lines.next();
    Completeness lost = lines.next().channel().completeness();
    assertThat(lost.state()).isEqualTo(Completeness.State.NOT_ACCESSIBLE);
    assertThat(lost.since()).contains(Instant.ofEpochMilli(77));
    assertThat(lines.next().firstPostAt()).contains(Instant.ofEpochMilli(History.YEAR_2024 + 5));
  }
}
