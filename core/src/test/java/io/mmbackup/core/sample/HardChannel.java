package io.mmbackup.core.sample;

import static io.mmbackup.core.sample.FilledArchive.id;

import io.mmbackup.core.archive.Owner;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A small channel made by hand of what is hard to write and to read. Always the same. */
public final class HardChannel {
  public static final String PATH = "lab/town-square";
  public static final String CHANNEL = id("channel");
  public static final String ADA = id("ada");
  public static final String BOB = id("bob");
  public static final Owner OWNER = new Owner("srv", "https://chat.example.org", ADA, "ada");
  public static final long RECORDED_AT = 1_709_300_712_000L; // 2024-03-01 13:45:12 UTC

  /** Line and paragraph separators, an emoji beyond 16 bits, markup, quotes, controls, bidi. */
  public static final String ODD_TEXT =
      "Zeile\u2028Absatz\u2029🚂 <script>alert(\"x\")</script> \\ tab\t nul\u0000 \u202Egnp.exe";

  private HardChannel() {}

  /** Fills an archive of {@link #OWNER}, recorded at {@link #RECORDED_AT}. */
  public static void fill(FilledArchive backup) throws IOException {
    backup.teams(
        List.of(
            """
            {"id":"%s","name":"lab","display_name":"Lab","type":"O","delete_at":0}\
            """
                .formatted(id("team"))));
    backup.channel(
        """
        {"id":"%s","create_at":1709200000000,"update_at":1709200000000,"delete_at":0,\
        "team_id":"%s","type":"O","display_name":"Town Square","name":"town-square",\
        "header":"**Header** & more","purpose":"","last_post_at":1709300712000,\
        "total_msg_count":12,"props":null,"path":"../../etc/passwd","members":7,\
        "field_of_tomorrow":{"list":[1,2.50,{"deep":true}]}}\
        """
            .formatted(CHANNEL, id("team")),
        "Town Square",
        List.of());
    people(backup);
    posts(backup);
    changes(backup);
  }

  private static void people(FilledArchive backup) throws IOException {
    backup.user(user(ADA, "ada", "Ada", "Archivist"));
    backup.user(user(BOB, "bob.brown", "Bób", "<b>Brøwn</b>"));
    backup.members(CHANNEL, List.of(BOB, ADA));
  }

  /** A person with the fields everybody has. */
  public static String user(String id, String username, String first, String last) {
    return """
    {"id":"%s","create_at":1,"update_at":2,"delete_at":0,"username":"%s","first_name":"%s",\
    "last_name":"%s","nickname":"","email":"%2$s@example.org","roles":"system_user"}\
    """
        .formatted(id, username, first, last);
  }

  /** A post with the fields every post has; {@code more} begins with a comma. */
  public static String post(String id, long createAt, long updateAt, String userId, String more) {
    return """
    {"id":"%s","create_at":%d,"update_at":%d,"user_id":"%s","channel_id":"%s","hashtags":""%s}\
    """
        .formatted(id(id), createAt, updateAt, userId, CHANNEL, more);
  }

  private static void posts(FilledArchive backup) throws IOException {
    String odd = JsonMapper.shared().writeValueAsString(ODD_TEXT);
    backup.posts(
        post("timeless", 0, 0, "", ",\"message\":\"Imported without a time or author\""),
        post(
            "root",
            1709300000000L,
            1709300000000L,
            ADA,
            ",\"edit_at\":0,\"message\":\"First text\""),
        post(
            "reply",
            1709300001000L,
            1709300001000L,
            BOB,
            ",\"root_id\":\"" + id("root") + "\",\"message\":\"A reply that goes\""),
        post(
            "orphan",
            1709300002000L,
            1709300002000L,
            BOB,
            ",\"root_id\":\"" + id("gone") + "\",\"message\":\"Its root was never seen\""),
        post("odd", 1709300003000L, 1709300003000L, BOB, ",\"message\":" + odd + ",\"props\":{}"),
        post(
            "pinned",
            1709300004000L,
            1709300004900L,
            BOB,
            """
            ,"is_pinned":true,"message":"Pinned","metadata":{"reactions":[\
            {"user_id":"%s","post_id":"x","emoji_name":"+1","create_at":1709300004800},\
            {"user_id":"%s","post_id":"x","emoji_name":"party_parrot","create_at":1709300004700}],\
            "embeds":[{"type":"link","url":"https://example.org/?a=1&b=2"}]}\
            """
                .formatted(ADA, id("stranger"))),
        post(
            "hook",
            1709300005000L,
            1709300005000L,
            BOB,
            """
            ,"message":"","props":{"from_webhook":"true","override_username":"Deploy 🚀",\
            "override_icon_url":"https://example.org/i.png","webhook_display_name":"ci",\
            "attachments":[{"id":7,"text":"**done**","color":"#2f2"}],\
            "big":123456789012345678901234567890,"exact":1.10,"huge":1e400,"small":-0.0,\
            "half":"\\ud83d!","nothing":null,"nested":{"attachments":[{"id":"no file"}]}},\
            "field_of_tomorrow":1,"metadata":{"field_of_tomorrow":{"n":2.50}}\
            """),
        post(
            "pretender",
            1709300006000L,
            1709300006000L,
            BOB,
            ",\"message\":\"I am not the boss\",\"props\":{\"override_username\":\"The boss\"}"),
        post(
            "joined",
            1709300007000L,
            1709300007000L,
            BOB,
            ",\"type\":\"system_join_channel\",\"message\":\"bob.brown joined the channel.\","
                + "\"props\":{\"username\":\"bob.brown\"}"),
        post(
            "files",
            1709300008000L,
            1709300008000L,
            ADA,
            """
            ,"message":"","file_ids":["%1$s","%2$s","%3$s"],"metadata":{"files":[\
            {"id":"%2$s","post_id":"p","name":"plan: <v2>?.PDF","extension":"pdf","size":9,\
            "mime_type":"application/pdf"},\
            {"id":"%1$s","post_id":"p","name":"photo.png","extension":"png","size":236,\
            "mime_type":"image/png","width":100,"height":50,"has_preview_image":true}]}\
            """
                .formatted(id("photo"), id("plan"), id("later"))),
        post(
            "urgent",
            1709300009000L,
            1709300009000L,
            ADA,
            """
            ,"message":"Read this","metadata":{"priority":{"priority":"urgent",\
            "requested_ack":true},"acknowledgements":[\
            {"user_id":"%s","post_id":"x","acknowledged_at":1709300009500}]}\
            """
                .formatted(BOB)),
        post(
            "future",
            253402300800000L,
            253402300800000L,
            BOB,
            ",\"message\":\"In the year 10000\""));
    backup.present(id("photo"), 236, "ab".repeat(32));
    backup.missing(id("plan"), "The server answered 404: it has not got this file.");
  }

  private static void changes(FilledArchive backup) throws IOException {
    backup.posts(
        post(
            "root",
            1709300000000L,
            1709300100000L,
            ADA,
            ",\"edit_at\":1709300100000,\"message\":\"Second text\""),
        post(
            "root",
            1709300000000L,
            1709300200000L,
            ADA,
            ",\"edit_at\":1709300200000,\"message\":\"Third text\""),
        post(
            "reply",
            1709300001000L,
            1709300300000L,
            BOB,
            ",\"delete_at\":1709300300000,\"message\":\"\",\"props\":{\"deleteBy\":\""
                + ADA
                + "\"}"));
  }
}
