package io.mmbackup.core.export;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.DamagedStoreException;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.RemovedPost;
import io.mmbackup.spi.StoreReader;
import io.mmbackup.spi.StoreWriter;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The smallest store: a table of posts in one file, replaced as a whole at each commit. */
@WriterFormat(name = "table", version = 1, summary = "a table of posts")
public final class TableWriter implements WriterProvider, StoreReader {
  private static final String FILE = "table.properties";

  @Override
  public ExportWriter open(WriterContext context) throws IOException {
    return new Table(context.store().resolve(FILE));
  }

  private static final class Table implements StoreWriter {
    private final Path file;
    private final Map<String, String> rows = new TreeMap<>();
    private final Map<String, String> checkpoints = new HashMap<>();

    Table(Path file) throws IOException {
      this.file = file;
      if (!Files.exists(file)) return;
      load(file)
          .forEach(
              (key, value) -> {
                String name = key.toString();
                if (name.startsWith("at.")) checkpoints.put(name.substring(3), value.toString());
                else rows.put(name, value.toString());
              });
    }

    @Override
    public Map<String, String> checkpoints() {
      return Map.copyOf(checkpoints);
    }

    @Override
    public void write(ChannelExport export) {
      String channel = export.channel().id() + " ";
      if (export.everything()) rows.values().removeIf(row -> row.startsWith(channel));
      for (RemovedPost post : export.removed()) rows.remove(post.id());
      for (ExportEvent event : export.changes()) {
        if (event instanceof PostEvent(Post post)) {
          rows.put(
              post.id(),
              channel + post.fingerprint() + " " + post.replyCount() + " " + files(post));
        }
      }
    }

    private static String files(Post post) {
      return post.files().stream().map(file -> file.id() + file.path()).toList().toString();
    }

    @Override
    public void commit(Map<String, String> now) throws IOException {
      checkpoints.clear();
      checkpoints.putAll(now);
      Properties all = new Properties();
      all.putAll(rows);
      now.forEach((id, text) -> all.setProperty("at." + id, text));
      Path next = file.resolveSibling("next");
      try (var out = Files.newBufferedWriter(next)) {
        all.store(out, null);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Properties load(Path file) throws IOException {
    Properties all = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      all.load(in);
    } catch (IllegalArgumentException e) {
      throw new DamagedStoreException("The table is damaged", e);
    }
    return all;
  }

  /** The rows of a store, by id. */
  static Map<String, String> rows(Path store) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    load(store.resolve(FILE)).forEach((id, row) -> rows.put(id.toString(), row.toString()));
    rows.keySet().removeIf(id -> id.startsWith("at."));
    return rows;
  }

  @Override
  public void read(Path store, ReadBack found) throws IOException {
    rows(store).forEach((id, row) -> found.post(id, row.split(" ", -1)[1]));
  }
}
