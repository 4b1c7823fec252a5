package io.mmbackup.html;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.Owner;
import io.mmbackup.core.export.ExportOptions;
import io.mmbackup.core.export.ExportResult;
import io.mmbackup.core.sample.FilledArchive;
import io.mmbackup.core.sample.HardChannel;
import io.mmbackup.core.sample.RecordedObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A filled archive, and what an export run with writer html makes of it. */
final class TestBackup extends FilledArchive {
  TestBackup(Path folder, Owner owner, long serverTime) throws IOException {
    super(folder, owner, serverTime);
  }

  static TestBackup hard(Path folder) throws IOException {
    TestBackup backup = new TestBackup(folder, HardChannel.OWNER, HardChannel.RECORDED_AT);
    HardChannel.fill(backup);
    return backup;
  }

  static TestBackup recorded(String version, Path folder) throws IOException {
    TestBackup backup =
        new TestBackup(folder, RecordedObjects.owner(version), RecordedObjects.RECORDED_AT);
    RecordedObjects.fill(backup, version);
    return backup;
  }

  /** Runs writer html, found as in production, with these options. */
  ExportResult.Written export(Map<String, String> options, Deleted deleted) throws Exception {
    return export(
        "html",
        HtmlWriter.class,
        new ExportOptions(ZoneId.of("Europe/Oslo"), deleted, options, ExportOptions.DEFAULT_STALL));
  }

  /** The same with the usual options. */
  ExportResult.Written export() throws Exception {
    return export(Map.of(), Deleted.MARK);
  }

  /** How far a channel is known. */
  void state(String channelId, ChannelState state) throws IOException {
    put(t -> t.putState(t.channel(channelId).orElseThrow().no(), state));
  }

  /** A page, by its path in the writer's folder. */
  Path page(String path) {
    return folder().resolve("html").resolve(path);
  }

  /** Every page with its content. */
  SortedMap<String, String> pages() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    Path html = folder().resolve("html");
    try (Stream<Path> all = Files.walk(html)) {
      for (Path page : all.filter(file -> file.toString().endsWith(".html")).toList()) {
        pages.put(html.relativize(page).toString(), Files.readString(page));
      }
    }
    return pages;
  }
}
