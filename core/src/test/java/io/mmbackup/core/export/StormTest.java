package io.mmbackup.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.plugin.Writer;
import io.mmbackup.core.verify.Verification;
import io.mmbackup.core.verify.VerificationListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories: whatever happens between runs, outputs are those of a fresh export. */
class StormTest {
  private static final long HOUR = 3_600_000;
  private static final List<String> PEOPLE = List.of("u1", "u2", "u3");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void incrementalOutputIsThatOfAFreshExport(int seed) throws Exception {
    ExportOptions options = seed % 2 == 0 ? ExportTesting.HIDE : ExportTesting.OPTIONS;
    Path backup = temp.resolve("backup");
    try (History history = new History(backup)) {
      Random random = new Random(seed);
      for (int round = 0; round < 12; round++) {
        for (int events = random.nextInt(6); events >= 0; events--) happen(history, random);
        if (random.nextInt(3) > 0 || round == 11) export(history.archive, options);
      }
      Map<String, String> incremental = ExportTesting.outputs(backup);
      assertThat(Verification.run(backup, writers(), VerificationListener.SILENT)).isEmpty();
      ExportResult again = export(history.archive, options);
      assertThat(again.writers()).allMatch(one -> one.channels() == 0 && one.filesNow() == 0);
      forget(history, backup);
      export(history.archive, options);
      assertThat(incremental).isEqualTo(ExportTesting.outputs(backup));
    }
  }

  private static List<Writer> writers() {
    return List.copyOf(ExportTesting.all());
  }

  private static ExportResult export(Archive archive, ExportOptions options) throws Exception {
    ExportResult result = ExportTesting.export(archive, options, writers().toArray(Writer[]::new));
    assertThat(ExportTesting.problems(result)).isEmpty();
    return result;
  }

  /** As if nothing had ever been exported. */
  private static void forget(History history, Path backup) throws Exception {
    for (Writer writer : writers()) {
      deleteTree(backup.resolve(writer.name()));
      history.apply(
          t -> {
            t.removeCursors(writer.name());
            return null;
          });
      try (var snapshot = history.archive.snapshot()) {
        for (var file : snapshot.publications().of(writer.name())) {
          history.apply(
              t -> {
                t.removePublication(writer.name(), file.path());
                return null;
              });
        }
      }
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private static void happen(History history, Random random) throws Exception {
    List<History.Sent> posts = List.copyOf(history.posts.values());
    long at = History.YEAR_2024 + random.nextInt(24 * 300) * HOUR;
    String user = PEOPLE.get(random.nextInt(PEOPLE.size()));
    String id = "p" + posts.size();
    if (posts.isEmpty()) {
      history.post(id, "c1", "", at, user, "the first");
      return;
    }
    History.Sent any = posts.get(random.nextInt(posts.size()));
    switch (random.nextInt(14)) {
      case 0, 1 -> history.post(id, "c" + (1 + random.nextInt(3)), "", at, user, "post " + id);
      case 2 -> withFile(history, random, id, at, user);
      case 3, 4, 5 -> {
        String root = any.root.isEmpty() ? any.id : any.root;
        history.post(id, any.channel, root, at, user, "reply " + id);
      }
      case 6, 7 -> history.edit(any, "edited " + random.nextInt(1000));
      case 8, 9 -> history.delete(any);
      case 10 -> history.react(any, user);
      case 11 -> history.user(user, "user" + user, "Nick " + random.nextInt(3));
      case 12 -> rename(history, random);
      default -> fileArrives(history, random);
    }
  }

  private static void withFile(History history, Random random, String id, long at, String user)
      throws Exception {
    History.Sent post = new History.Sent(id, "c1", "", at, user, "see files");
    for (int i = random.nextInt(2); i >= 0; i--) post.files.add("f" + i + id);
    history.posts.put(id, post);
    history.send(post);
  }

  private static void rename(History history, Random random) throws Exception {
    switch (random.nextInt(4)) {
      case 0 -> history.channel("c1", "O", "town-square", "Town " + random.nextInt(3));
      case 1 -> history.team("lab" + random.nextInt(2), "Lab");
      case 2 ->
          history.apply(
              t -> {
                t.putState(1, history.row("c1").state().incomplete("because " + history.tick()));
                return null;
              });
      default ->
          history.apply(
              t -> {
                t.putMembers(2, PEOPLE.subList(random.nextInt(2), 3), history.tick());
                return null;
              });
    }
  }

  private static void fileArrives(History history, Random random) throws Exception {
    List<String> wanted =
        history.apply(t -> t.wanted(100)).stream().map(content -> content.id()).toList();
    if (wanted.isEmpty()) return;
    history.fileArrives(wanted.get(random.nextInt(wanted.size())), random.nextInt(4) > 0);
  }
}
