package io.mmbackup.core.run;

import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.export.ArchiveView;
import io.mmbackup.core.export.Reached;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Post;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a front end reads of a backup to show single posts, as it was at one instant. The thread
 * that opened it; what it gave is invalid once it is closed.
 */
public final class OpenBackup implements AutoCloseable {
  private static final Pattern PLAIN = Pattern.compile("[\\w./~:@%+,-]+");

  private final Path folder;
  private final ArchiveView view;

  private OpenBackup(Path folder, ArchiveView view) {
    this.folder = folder;
    this.view = view;
  }

  /** The backup in this folder; works beside a running backup. */
  public static OpenBackup open(Path folder) throws IOException {
    return new OpenBackup(folder, ArchiveView.open(folder));
  }

  /** The backup of this snapshot, which is closed with it. */
  public static OpenBackup of(Snapshot snapshot) throws IOException {
    return new OpenBackup(snapshot.folder(), ArchiveView.of(snapshot));
  }

  /** Everything it holds, as it was when it was opened. */
  public ArchiveView archive() {
    return view;
  }

  /** A post by id. */
  public Optional<Post> post(String id) {
    return view.post(id);
  }

  /** Names. */
  public Lookup lookup() {
    return view.lookup();
  }

  /** The zone to show times in. */
  public ZoneId zone() {
    return Remembered.in(view.snapshot()).zone().orElse(ZoneId.systemDefault());
  }

  /** The private folder of a writer that keeps a store; it need not be there. */
  public Path store(String writer) {
    return folder.resolve(writer).resolve("_store");
  }

  /** Whether everything the archive has was rendered by this writer. */
  public boolean isUpToDate(String writer) {
    Reached reached = Reached.read(view.snapshot(), writer);
    return view.snapshot().channels().stream().allMatch(reached::isUpToDate);
  }

  /** The writers this backup is made with, and this one. */
  public List<String> writersWith(String writer) {
    List<String> writers = new ArrayList<>(Remembered.in(view.snapshot()).writers());
    if (writers.isEmpty()) writers.addAll(Outputs.USUAL_WRITERS);
    if (!writers.contains(writer)) writers.add(writer);
    return List.copyOf(writers);
  }

  /** The command that brings the output of this writer up to date, wherever it is typed. */
  public String renewal(String writer) {
    return "mmbackup export --writers %s --output %s"
        .formatted(String.join(",", writersWith(writer)), quoted(folder.toAbsolutePath()));
  }

  /** For a shell. */
  private static String quoted(Path path) {
    String text = path.toString();
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}
