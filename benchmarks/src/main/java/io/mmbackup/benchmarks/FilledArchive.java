package io.mmbackup.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.archive.Transaction;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An archive of one channel over five years: talk, code, lists, links, mentions and emoji, 30 %
 * replies, one post in five with reactions. Arguments: a folder that does not exist yet, how many
 * posts.
 */
public final class FilledArchive {
  /** Texts as people write them, most of them plain. */
  static final List<String> TEXTS =
      List.of(
          "Thanks, that works on my machine. I will look at the logs tomorrow and tell you.",
          "The release is ready for review, please have a look when you find the time.",
          "ok",
          "I do not think so: the gauge drifted by 2 cm in the night, and nobody touched it.",
          "@user3 can you take **G7**? It does not answer since 9:15 :thinking:",
          "See https://wiki.example.org/display/ops/Runbook_(new)?page=7 for how to restart it.",
          "Done :+1:",
          "We meet at 14:00 in the small room.\nBring the plots, please.\n\nCoffee is there.",
          """
          ```java
          for (Gauge gauge : gauges) {
            if (gauge.drift() > LIMIT) warn(gauge);
          }
          ```\
          """,
          "Left to do:\n- [x] freeze the schema\n- [ ] release notes\n- [ ] tell the ferry people",
          "> It sleeps under the ice\n\nNot any more. `status` says *awake* since noon, #gauges",
          "| gauge | drift |\n|---|---:|\n| G1 | 0.2 |\n| G7 | 2.4 |",
          "That is because the index was built before the import, so every insert had to touch it;"
              + " building it afterwards took about a second for two hundred thousand rows. I have"
              + " written down the figures in the usual place. Does somebody want to repeat them?");

  private static final int PEOPLE = 20;
  private static final int PAGE = 200;
  private static final long FIRST = 1_577_836_800_000L;
  private static final long FIVE_YEARS = 5L * 365 * 86_400_000;

  private FilledArchive() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    int posts = Integer.parseInt(arguments[1]);
    try (Archive archive = Archive.openOrCreate(Path.of(arguments[0]))) {
      archive.claim(new Owner("bench", "https://chat.example.org", id("u", 0), "user0"));
      ChannelRow channel = archive.writer().apply(FilledArchive::people);
      for (int from = 0; from < posts; from += PAGE) {
        List<PostObject> page = page(from, Math.min(posts, from + PAGE), posts, channel.id());
        archive
            .writer()
            .apply(
                transaction -> {
                  transaction.putPosts(channel, page, FIRST);
                  return true;
                });
      }
      archive
          .writer()
          .apply(
              transaction -> {
                transaction.buildIndices();
                return true;
              });
    }
  }

  private static ChannelRow people(Transaction transaction) throws SQLException {
    try {
      String team = "{\"id\":\"%s\",\"name\":\"lab\",\"display_name\":\"Lab\",\"type\":\"O\"}";
      transaction.putTeams(List.of(TeamObject.parse(bytes(team.formatted(id("t", 0))))), FIRST);
      for (int i = 0; i < PEOPLE; i++) {
        String user =
            "{\"id\":\"%s\",\"username\":\"user%d\",\"first_name\":\"\",\"last_name\":\"\"}";
        transaction.putUser(UserObject.parse(bytes(user.formatted(id("u", i), i))), FIRST);
      }
      String channel =
          "{\"id\":\"%s\",\"team_id\":\"%s\",\"type\":\"O\",\"name\":\"busy\",\"display_name\":\"Busy\"}";
      ChannelObject object = ChannelObject.parse(bytes(channel.formatted(id("c", 0), id("t", 0))));
      return transaction.putChannel(object, "Busy", List.of(), FIRST);
    } catch (MalformedJsonException e) {
      throw new SQLException(e);
    }
  }

  private static List<PostObject> page(int from, int until, int posts, String channel)
      throws IOException {
    List<PostObject> page = new ArrayList<>();
    for (int i = from; i < until; i++) {
      SplittableRandom random = new SplittableRandom(i);
      long at = FIRST + FIVE_YEARS / posts * i;
      int back = 1 + random.nextInt(40);
      boolean reply = i > 100 && i % 10 < 3;
      int root = (i - back) / 10 * 10 + 5;
      String reactions =
          i % 5 == 0
              ? ",\"metadata\":{\"reactions\":[{\"user_id\":\"%s\",\"emoji_name\":\"+1\",\"create_at\":%d},{\"user_id\":\"%s\",\"emoji_name\":\"tada\",\"create_at\":%d}]}"
                  .formatted(id("u", i % PEOPLE), at + 1, id("u", (i + 1) % PEOPLE), at + 2)
              : "";
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      page.add(
          PostObject.parse(
              bytes(
                  "{\"id\":\"%s\",\"create_at\":%d,\"update_at\":%d,\"user_id\":\"%s\",\"channel_id\":\"%s\",\"root_id\":\"%s\",\"message\":\"%s\"%s}"
                      .formatted(
                          post(i),
                          at,
                          at,
                          id("u", random.nextInt(PEOPLE)),
                          channel,
                          reply && root < i ? post(root) : "",
                          text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"),
                          reactions))));
    }
    return page;
  }

  /** The id of the n-th post. */
  static String post(int number) {
    return id("p", number);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(UTF_8);
  }

  private static String id(String kind, int number) {
    return kind + "%025d".formatted(number);
  }
}
