package io.mmbackup.testkit;

import static io.mmbackup.testkit.Workspace.ME;
import static io.mmbackup.testkit.Workspace.YEAR_2024;
import static io.mmbackup.testkit.Workspace.id;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Everything that has ever broken an export, in one small workspace. Always the same. */
final class HardCases {
  static final String SQUARE = id("square");
  static final String REEDS = id("reeds");
  static final String LONG = id("long");
  static final String EDITED = id("edited");
  static final String BIRD = id("bird");
  static final String BOT = id("bot");

  /** Words that stand nowhere else: an output that shows texts as they are shows them. */
  static final String FIRST_TEXT = "heronfirsttext";

  static final String DOOMED_TEXT = "egretdoomedtext";
  static final String BIRD_NAME = "ploveroldname";
  static final String REEDS_NAME = "Reedbedoldname";

  private static final long HOUR = 3_600_000;
  private static final long MONTH = 31 * 24 * HOUR;

  private final Workspace workspace;
  private int count;

  private HardCases(Workspace workspace) {
    this.workspace = workspace;
  }

  static void fill(Workspace workspace) throws IOException {
    HardCases cases = new HardCases(workspace);
    cases.people();
    cases.channels();
    cases.texts();
    cases.times();
    cases.threads();
    cases.kinds();
    cases.files();
    cases.changes();
    cases.elsewhere();
  }

  private void people() throws IOException {
    workspace.user(BIRD, BIRD_NAME, BIRD_NAME + " <b>");
    workspace.user(
        BOT, Map.of("id", BOT, "username", "deploy.bot", "is_bot", true, "nickname", ""));
    workspace.document(
        "preferences",
        List.of(
            Map.of(
                "category",
                "display_settings",
                "name",
                "name_format",
                "value",
                "nickname_full_name"),
            Map.of("category", "flagged_post", "name", id("edited"), "value", "true")));
  }

  private void channels() throws IOException {
    workspace.channel(
        SQUARE,
        "O",
        "town-square",
        "Town \"Square\" <&>, a; b",
        Map.of("header", "**Header** | <script>", "purpose", "to\nbreak\tthings"));
    workspace.channel(REEDS, "P", "reeds", REEDS_NAME);
    workspace.channel(LONG, "O", "long", "Long texts");
    workspace.channel(id("empty"), "O", "empty", "Nobody ever wrote here");
    workspace.channel(
        id("archived"), "O", "archived", "Archived", Map.of("delete_at", YEAR_2024 + MONTH));
    workspace.channel(id("partly"), "O", "partly", "Read in part");
    workspace.state(id("partly"), state -> state.incomplete("The server answered 500."));
    workspace.channel(id("lost"), "P", "lost", "No longer a member");
    workspace.state(id("lost"), state -> state.lost(YEAR_2024 + MONTH));
    workspace.channel(id("direct"), "D", ME + "__" + BIRD, "plover");
    workspace.channel(id("myself"), "D", ME + "__" + ME, "avocet (you)");
    workspace.channel(id("group"), "G", "0123456789abcdef", "avocet, plover, deploy.bot");
    workspace.channel(id("thread"), "T", "of-a-newer-server", "Of a type not known yet");
    workspace.members(SQUARE, ME, BIRD, BOT, id("stranger"));
    workspace.members(REEDS, ME, BIRD);
  }

  private Sent post(String word, String channel, String root, long at, String what) {
    return new Sent(id(word), channel, root, at, what).by(BIRD);
  }

  /** A post an hour after the one before. */
  private Sent next(String word, String what) {
    return post(word, SQUARE, "", YEAR_2024 + HOUR * ++count, what);
  }

  private void text(String word, String what, String text) throws IOException {
    workspace.send(next(word, what).saying(text));
  }

  private void texts() throws IOException {
    text("plain", "a plain message", "Good morning");
    text("empty", "an empty message", "");
    text("blank", "a message of blanks", "  \n\t ");
    text("quotes", "a message with quotes", "He said \"no\", 'twice'; \"\" and \\\" too");
    text("lines", "a message of several lines", "one\ntwo\r\nthree\rfour\n\n\nfive\n");
    text("quoted", "a message whose lines look like quoted fields", "\"a\",\"b\"\r\n\"c\",\"d\"");
    text("formula", "a message that a spreadsheet would run", "=1+1\t@SUM(A1)\t-2");
    text("from", "a message with lines that begin with From", "From here\n>From there\nFrom x y");
    text("markup", "a message of markup", "<script>alert(1)</script> ]]> --> &amp; </textarea>");
    text("fence", "a message with an open code fence", "```java\nint i;\n~~~\n<b>");
    text("front", "a message that looks like front matter", "---\ntitle: x\n---\n# head");
    text("table", "a message with a table", "| a | b |\n|---|:-:|\n| `|` | \\| |");
    text("control", "a message with control characters", "bell\u0007 null\u0000 escape\u001b[31m");
    text("breaks", "a message with rare line breaks", "a\u2028b\u2029c\u0085d\u000be\u000cf");
    text("bidi", "a message that turns the reading direction", "\u202Egnp.exe \u2066x\u2069");
    text("emoji", "a message with emoji beyond 16 bits", "👩‍👩‍👧‍👦 🚂 e\u0301 :party_parrot:");
    text("half", "a message with half a character", "half \ud83d of it");
    text("bom", "a message that begins with a byte order mark", "\ufeffmark");
    text("dot", "a message of a single dot", ".");
    text("path", "a message that looks like a path", "../../../etc/passwd");
    text("boundary", "a message that looks like a MIME boundary", "--=_x\n\n--=_x--\n");
    text("equals", "a message that looks quoted-printable", "=C3=A4=\n=20");
    text("links", "a message with links", "[x](javascript:alert(1)) https://a.example/?a=1&b=<2>");
    text("mention", "a message with mentions", "@avocet @nobody @all ~reeds ~nowhere #tag");
    workspace.send(
        post("line", LONG, "", YEAR_2024, "a message of one very long line")
            .saying("x".repeat(65_535)),
        post("many", LONG, "", YEAR_2024 + 1, "a message of very many lines")
            .saying("line\n".repeat(5_000)));
  }

  private void times() throws IOException {
    String what = "one of three posts of the same millisecond";
    long at = YEAR_2024 + 100 * HOUR;
    workspace.send(
        post("tieb", SQUARE, "", at, what).saying("second"),
        post("tiea", SQUARE, "", at, what).saying("first"),
        post("tiec", SQUARE, "", at, what).saying("third"),
        post("timeless", SQUARE, "", 0, "a post of 1970").saying("imported without a time"),
        post("future", SQUARE, "", 253_402_300_800_000L, "a post of the year 10000").saying("!"),
        post("before", SQUARE, "", YEAR_2024 - 1, "a post at the end of a year").saying("3 2 1"),
        post("midnight", SQUARE, "", YEAR_2024, "a post at the start of a year").saying("0"));
  }

  private void threads() throws IOException {
    long at = YEAR_2024 + MONTH;
    workspace.send(post("root", SQUARE, "", at, "the root of a thread").saying("a question"));
    for (int i = 0; i < 4; i++) {
      workspace.send(
          post("reply" + i, SQUARE, id("root"), at + i * MONTH + HOUR, "a reply, months apart")
              .by(ME)
              .saying("reply " + i));
    }
    workspace.send(
        post("orphan", SQUARE, id("unseen"), at + 2, "a reply whose root was never seen")
            .saying("to nothing"),
        post("early", SQUARE, id("root"), at - 2 * MONTH, "a reply older than its root")
            .saying("before"));
  }

  private void kinds() throws IOException {
    workspace.send(
        next("joined", "a system message")
            .with("type", "system_join_channel")
            .saying("plover joined the channel.")
            .props(Map.of("username", "plover")),
        next("me", "a /me message").with("type", "me").saying("waves"),
        next("custom", "a post of a plugin").with("type", "custom_poll").saying(""),
        next("hook", "a webhook's post that is all attachment")
            .by(BOT)
            .props(
                Map.of(
                    "from_webhook",
                    "true",
                    "override_username",
                    "CI \"<3>\", bot",
                    "attachments",
                    List.of(
                        Map.of(
                            "color", "#2f2", "title", "Build, \"done\"", "text", "**42**\nok")))),
        next("oddprops", "a post with props that mean nothing")
            .saying("odd")
            .props(Map.of("attachments", "none", "deep", List.of(List.of(Map.of("a", 1.5))))),
        next("nobody", "a post without an author").by("").saying("by nobody"),
        next("stranger", "a post of somebody who was never described")
            .by(id("stranger"))
            .saying("by a stranger"),
        next("pinned", "a pinned post with reactions")
            .with("is_pinned", true)
            .saying("pinned")
            .reaction(ME, "+1", YEAR_2024)
            .reaction(id("stranger"), "party_parrot", YEAR_2024),
        next("urgent", "an urgent post with an acknowledgement")
            .saying("now!")
            .metadata("priority", Map.of("priority", "urgent", "requested_ack", true))
            .metadata(
                "acknowledgements",
                List.of(Map.of("user_id", ME, "acknowledged_at", YEAR_2024 + HOUR))),
        next("tomorrow", "a post with fields of a newer server")
            .with("field_of_tomorrow", Map.of("n", List.of(1, 2)))
            .saying("x"),
        next("quoting", "a post that quotes one of a channel that is not here")
            .saying("see https://chat.example.com/lab/pl/" + id("quoted"))
            .metadata("embeds", List.of(Map.of("type", "permalink", "data", quoted()))));
  }

  private static Map<String, Object> quoted() {
    Map<String, Object> post =
        Map.of(
            "id", id("quoted"),
            "channel_id", id("elsewhere"),
            "user_id", id("stranger"),
            "create_at", YEAR_2024,
            "message", "*far* <b>away</b>");
    return Map.of("post", post, "channel_display_name", "El<se", "channel_type", "P");
  }

  private void files() throws IOException {
    workspace.send(
        next("photo", "a post that is only a file")
            .file(id("filephoto"), "photo.png", "image/png", 5),
        next("papers", "a post with five files")
            .saying("see files")
            .file(id("fileodd"), "a/b\\c: <\"odd\">?*|\n.PDF", "application/pdf", 5)
            .file(id("filetwin"), "photo.png", "image/png", 5)
            .file(id("filegone"), "gone.txt", "text/plain", 5)
            .file(id("filelater"), "later", "", 5)
            .undescribedFile(id("filebare")),
        next("emptyfile", "a post with an empty file")
            .saying("nothing")
            .file(id("filenone"), ".hidden", "text/plain; charset=\"x\"", 0),
        next("longname", "a post with a file of a very long name")
            .file(id("filelong"), "ü".repeat(200) + ".txt", "text/plain", 5));
    workspace.fileArrives(id("filephoto"), "not really a picture");
    workspace.fileArrives(id("fileodd"), "%PDF\r\nFrom here\n.\n");
    workspace.fileArrives(id("filetwin"), "another picture");
    workspace.fileArrives(id("filenone"), "");
    workspace.fileArrives(id("filelong"), "\u0000\u0001");
    workspace.fileIsMissing(id("filegone"), "The server answered 404: \"it\" has not got it.");
  }

  private void changes() throws IOException {
    workspace.send(
        post("edited", REEDS, "", YEAR_2024, "a post that is edited").saying(FIRST_TEXT),
        post("doomed", REEDS, "", YEAR_2024 + 1, "a post that is deleted").saying(DOOMED_TEXT),
        post("steady", REEDS, "", YEAR_2024 + MONTH, "a post that nothing happens to").saying("."),
        post("below", REEDS, id("edited"), YEAR_2024 + MONTH + 1, "a reply").saying("below"),
        post("offer", REEDS, "", YEAR_2024 + 2 * MONTH, "a post with a file to come")
            .file(id("fileoffer"), "offer.txt", "text/plain", 5));
    text("rewritten", "a post that was edited twice", "first");
    workspace.edit(id("rewritten"), "second");
    workspace.edit(id("rewritten"), "third");
    text("deleted", "a deleted post", "to be deleted");
    workspace.delete(id("deleted"));
    Sent root = next("deadroot", "a deleted root").saying("deleted, with a reply");
    workspace.send(root);
    workspace.send(
        post("alive", SQUARE, root.id, root.createAt + HOUR, "a reply to a deleted root")
            .saying("alive"));
    workspace.delete(root.id);
  }

  private void elsewhere() throws IOException {
    for (String channel : List.of("archived", "partly", "lost", "direct", "myself", "group")) {
      workspace.send(
          post("in" + channel, id(channel), "", YEAR_2024, "the only post of its channel")
              .by(ME)
              .saying("in " + channel));
    }
    workspace.send(post("inthread", id("thread"), "", YEAR_2024, "its only post").saying("new"));
  }
}
