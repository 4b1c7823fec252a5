package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.plugin.Writers;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories: whatever happens between runs, the pages are those of a fresh export. */
class StormTest {
  private static final List<String> PEOPLE = List.of("ada", "bob", "cleo");

  @TempDir Path folder;

  /** Around the limit of 20 posts the channel becomes split on the way. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void pagesAreThoseOfAFreshExport(int seed) throws Exception {
    Random random = new Random(seed);
    ExportOptions options =
        new ExportOptions(
            ZoneId.of("America/New_York"),
            seed % 2 == 0 ? Deleted.HIDE : Deleted.MARK,
            Map.of("markdown.split", seed % 3 == 0 ? "20" : "month"),
            Duration.ofMinutes(5));
    try (Chatter talk = new Chatter(folder)) {
      for (int round = 0; round < 10; round++) {
        for (int events = 1 + random.nextInt(6); events > 0; events--) happen(talk, random);
        assertThat(talk.backup.export(options).problems()).isEmpty();
      }
      SortedMap<String, String> pages = talk.backup.pages();
      assertThat(talk.backup.export(options).filesNow()).isZero();
      assertThat(findings()).isEmpty();
      forget(talk.backup);
      assertThat(talk.backup.export(options).problems()).isEmpty();
      assertThat(pages).isEqualTo(talk.backup.pages());
    }
  }

  private static void happen(Chatter talk, Random random) throws Exception {
    List<String> ids = talk.ids();
    String user = PEOPLE.get(random.nextInt(PEOPLE.size()));
    String id = "p" + ids.size() + "x";
    String at =
        Instant.ofEpochSecond(1_704_067_200L + random.nextInt(24 * 200) * 3_600L).toString();
    String any = ids.isEmpty() ? "" : ids.get(random.nextInt(ids.size()));
    switch (ids.isEmpty() ? 0 : random.nextInt(10)) {
      case 0, 1, 2 -> talk.post(id, "", at, user, "root " + id);
      case 3, 4, 5 -> talk.post(id, talk.rootOf(any), at, user, "reply " + id);
      case 6 -> talk.edit(any, "edited " + random.nextInt(1_000));
      case 7 -> talk.delete(any);
      case 8 -> talk.user(user, "Nick " + random.nextInt(3));
      default -> talk.rename("Talk " + random.nextInt(3));
    }
  }

  private List<?> findings() throws Exception {
    return Verification.run(
        folder,
        Writers.onClassPath(MarkdownWriter.class.getClassLoader()).all(),
        VerificationListener.SILENT);
  }

  /** As if nothing had ever been exported. */
  private static void forget(TestBackup backup) throws Exception {
    List<Publication> published = new ArrayList<>();
    try (Snapshot snapshot = backup.archive().snapshot()) {
      snapshot.publications().of("markdown").forEach(published::add);
    }
    backup.put(
        transaction -> {
          transaction.removeCursors("markdown");
          for (Publication file : published) {
            transaction.removePublication("markdown", file.path());
          }
        });
    for (Publication file : published) {
      Files.delete(backup.folder().resolve("markdown").resolve(file.path()));
    }
  }
}
