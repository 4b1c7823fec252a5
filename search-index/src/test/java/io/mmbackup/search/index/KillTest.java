package io.mmbackup.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.Archive;
import io.mmbackup.core.export.PiecewiseExport;
import io.mmbackup.search.TestBackup;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.StoreWriter;
import io.mmbackup.spi.WriterContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that indexes is killed at random instants. {@code -Dkills=50} for more of them; {@code
 * -Dseed=} for those of another run.
 */
class KillTest {
  private static final int POSTS = 400;
  private static final int PIECE = 8;

  @TempDir Path temp;

  @Test
  void killedAtAnyInstantItEndsWithAnIndexThatEqualsAFreshOne() throws Exception {
    int kills = Integer.getInteger("kills", 10);
    long seed = Long.getLong("seed", 1);
    Random random = new Random(seed);
    Path folder = temp.resolve("backup");
    RandomWorkspace workspace;
    try (TestBackup backup = new TestBackup(folder)) {
      RandomWorkspace.people(backup);
      workspace = new RandomWorkspace(backup, random);
      for (int i = 0; i < POSTS; i++) workspace.post();
    }
    for (int kill = 0; kill < kills; kill++) {
      killAfter(random.nextInt(POSTS / 4), folder);
      try (TestBackup backup = new TestBackup(folder)) {
        RandomWorkspace.people(backup);
        workspace.goOn(backup);
        for (int i = 0; i < 20; i++) workspace.happen();
      }
    }
    try (TestBackup backup = new TestBackup(folder)) {
      assertThat(backup.index()).isEmpty();
      Map<String, List<String>> kept = IndexDump.of(backup.store());
      LuceneWriterTest.deleteTree(backup.store());
      assertThat(backup.index()).isEmpty();
      assertThat(kept).as("seed " + seed).containsExactlyEntriesOf(IndexDump.of(backup.store()));
    }
  }

  private static void killAfter(int signs, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                KillTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream out = process.getInputStream()) {
      for (int i = 0; i < signs && out.read() >= 0; i++) {}
      process.destroyForcibly().waitFor();
    }
  }

  /** The process: indexes, and gives a sign at each post, before each commit and after. */
  public static void main(String[] arguments) throws Exception {
    try (Archive archive = Archive.open(Path.of(arguments[0]))) {
      PiecewiseExport.run(archive, context -> new Signalling((StoreWriter) open(context)), PIECE);
    }
  }

  private static AutoCloseable open(WriterContext context) throws IOException {
    return new LuceneWriter().open(context);
  }

  private static void sign() {
    System.out.write('.');
    System.out.flush();
  }

  private record Signalling(StoreWriter store) implements StoreWriter {
    @Override
    public Map<String, String> checkpoints() throws IOException {
      return store.checkpoints();
    }

    @Override
    public void write(ChannelExport export) throws IOException {
      store.write(
          (ChannelExport)
              Proxy.newProxyInstance(
                  KillTest.class.getClassLoader(),
                  new Class<?>[] {ChannelExport.class},
                  (proxy, method, values) -> {
                    if (method.getName().equals("changes")) return signalling(export.changes());
                    try {
                      return method.invoke(export, values);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    private static Iterable<ExportEvent> signalling(Iterable<ExportEvent> events) {
      return () -> {
        var each = events.iterator();
        return new java.util.Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public ExportEvent next() {
            sign();
            return each.next();
          }
        };
      };
    }

    @Override
    public void finish(io.mmbackup.spi.BackupExport backup) throws IOException {
      store.finish(backup);
    }

    @Override
    public void commit(Map<String, String> checkpoints) throws IOException {
      sign();
      store.commit(checkpoints);
      sign();
    }

    @Override
    public void close() throws IOException {
      store.close();
    }
  }
}
