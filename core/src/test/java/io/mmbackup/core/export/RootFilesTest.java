package io.mmbackup.core.export;

import static io.mmbackup.core.export.ExportTesting.OPTIONS;
import static io.mmbackup.core.export.ExportTesting.export;
import static io.mmbackup.core.export.ExportTesting.named;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dgolden=write} writes the golden files again; read the difference as a user would. */
class RootFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/mmbackup/core/export/golden");

  @TempDir Path temp;

  private static void fill(History history) throws Exception {
    history.send(new History.Sent("p1", "c1", "", History.YEAR_2024, "u2", "a root"));
    history.send(new History.Sent("p2", "c1", "p1", History.YEAR_2024 + 1000, "u1", "a reply"));
    history.apply(
        transaction -> {
          transaction.putMeta("last_crawl_at", Long.toString(History.YEAR_2024 + 5000));
          transaction.putMeta("gaps", "Your drafts could not be read: it rained.");
          document(
              transaction,
              "preferences",
              """
              [{"category":"flagged_post","name":"p1","value":"true"},
               {"category":"flagged_post","name":"elsewhere","value":"true"}]\
              """);
          document(
              transaction,
              "categories/t1",
              """
              {"categories":[{"id":"k1","team_id":"t1","display_name":"Mine",
               "channel_ids":["c1","cx"]}],"order":["k1"]}\
              """);
          document(transaction, "threads/t1", "[{\"id\":\"p1\",\"last_reply_at\":1704067201000}]");
          document(
              transaction,
              "drafts/t1",
              """
              [{"channel_id":"c1","root_id":"p1","message":"not \\u003cyet\\u003e sent",
                "update_at":1704067202000}]\
              """);
          long no = transaction.channel("c1").orElseThrow().no();
          transaction.putState(
              no,
              ChannelState.UNREAD
                  .asking(History.YEAR_2024 - 1000, 0)
                  .complete(History.YEAR_2024 + 5000, "[]"));
          return no;
        });
  }

  private static void document(
      io.mmbackup.core.archive.Transaction transaction, String name, String json)
      throws java.sql.SQLException {
    transaction.putDocument(name, json.getBytes(UTF_8));
  }

  @Test
  void theySayWhatTheArchiveKnows() throws Exception {
    try (History history = new History(temp)) {
      fill(history);
      export(history.archive, OPTIONS, named("csv"));
    }
    String written = Files.readString(temp.resolve("personal.json"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve("personal.json"), written);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN.resolve("personal.json")));
    assertThat(Verification.run(temp, List.of(named("csv")), VerificationListener.SILENT))
        .isEmpty();
  }

  @Test
  void theyAreNotTouchedWhenNothingChangedAndVerifiedLikeAnyOutput() throws Exception {
    try (History history = new History(temp)) {
      fill(history);
      export(history.archive, OPTIONS, named("csv"));
      Object before = Files.getAttribute(temp.resolve("personal.json"), "unix:ino");
      export(history.archive, OPTIONS, named("csv"));
      assertThat(Files.getAttribute(temp.resolve("personal.json"), "unix:ino")).isEqualTo(before);
    }
    Files.writeString(temp.resolve("personal.json"), "{}");
    assertThat(Verification.run(temp, List.of(named("csv")), VerificationListener.SILENT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).contains("personal.json"));
  }
}
