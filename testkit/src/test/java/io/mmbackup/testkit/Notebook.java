package io.mmbackup.testkit;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ChannelSummary;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.RemovedPost;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A writer of one file a month and channel, and an index. It is good, unless told otherwise. */
@WriterFormat(name = "notebook", version = 1, summary = "one file a month")
public final class Notebook implements WriterProvider, OutputReader {
  /** What it can do wrong, each as somebody might in good faith. */
  enum Fault {
    NONE,
    POST_LEFT_OUT,
    POST_TWICE,
    EDIT_MISSED,
    DELETION_MISSED,
    RENAME_MISSED,
    WRONG_ORDER,
    FILE_NOT_CLOSED,
    DIFFERENT_BYTES,
    MEMORY_GROWING,
    IGNORED_FAILURE
  }

  private final Fault fault;

  /** For the services file: a good one. */
  public Notebook() {
    this(Fault.NONE);
  }

  Notebook(Fault fault) {
    this.fault = fault;
  }

  @Override
  public ExportWriter open(WriterContext context) {
    return new Pages(fault, context.zone());
  }

  private static final class Pages implements ExportWriter {
    private final Fault fault;
    private final ZoneId zone;
    private final List<String> seen = new ArrayList<>();

    Pages(Fault fault, ZoneId zone) {
      this.fault = fault;
      this.zone = zone;
    }

    @Override
    public void write(ChannelExport export) throws IOException {
      SortedSet<YearMonth> months = new TreeSet<>();
      export.postsPerDay(zone).keySet().forEach(day -> months.add(YearMonth.from(day)));
      for (YearMonth month : changed(export)) {
        if (months.contains(month)) month(export, month);
        else export.output().delete(path(export, month));
      }
    }

    private SortedSet<YearMonth> changed(ChannelExport export) {
      if (export.everything()) return export.changedMonths(zone);
      return switch (fault) {
        case EDIT_MISSED, DELETION_MISSED, RENAME_MISSED -> changedAsIfItWereEasy(export);
        default -> export.changedMonths(zone);
      };
    }

    private SortedSet<YearMonth> changedAsIfItWereEasy(ChannelExport export) {
      SortedSet<YearMonth> months = new TreeSet<>();
      if (fault != Fault.DELETION_MISSED) {
        for (RemovedPost post : export.removed()) add(months, post.id(), post.createAt(), export);
      }
      if (fault != Fault.RENAME_MISSED && export.namesChanged()) {
        export.postsPerDay(zone).keySet().forEach(day -> months.add(YearMonth.from(day)));
      }
      for (ExportEvent event : export.changes()) {
        if (event instanceof PostEvent(Post post)) {
          boolean missed = fault == Fault.EDIT_MISSED && post.editAt().isPresent();
          if (!missed) add(months, post.id(), post.createAt(), export);
        }
      }
      return months;
    }

    private void add(
        SortedSet<YearMonth> months, String id, Instant createAt, ChannelExport export) {
      months.add(YearMonth.from(createAt.atZone(zone)));
      for (Post reply : export.replies(id)) {
        months.add(YearMonth.from(reply.createAt().atZone(zone)));
      }
    }

    private static String path(ChannelExport export, YearMonth month) {
      return export.channel().path() + "/" + month + ".txt";
    }

    private void month(ChannelExport export, YearMonth month) throws IOException {
      Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
      Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
      try (Writer out = open(export, path(export, month))) {
        if (fault == Fault.DIFFERENT_BYTES) out.write("# rendered at " + System.nanoTime() + "\n");
        if (fault == Fault.POST_TWICE) highlights(export, from, until, out);
        for (ExportEvent event : events(export, from, until)) {
          if (event instanceof PostEvent(Post post)) post(export, post, out);
        }
      }
    }

    private Writer open(ChannelExport export, String path) throws IOException {
      Writer out = export.output().createText(path);
      return fault == Fault.IGNORED_FAILURE ? new PrintWriter(out) : out;
    }

    private Iterable<ExportEvent> events(ChannelExport export, Instant from, Instant until) {
      if (fault != Fault.WRONG_ORDER) return export.events(from, until);
      List<PostEvent> byId = new ArrayList<>();
      for (ExportEvent event : export.events(from, until)) {
        if (event instanceof PostEvent post) byId.add(post);
      }
      byId.sort(Comparator.comparing(event -> event.post().id()));
      return List.copyOf(byId);
    }

    private void highlights(ChannelExport export, Instant from, Instant until, Writer out)
        throws IOException {
      for (ExportEvent event : export.events(from, until)) {
        if (event instanceof PostEvent(Post post) && post.pinned()) post(export, post, out);
      }
    }

    private void post(ChannelExport export, Post post, Writer out) throws IOException {
      if (fault == Fault.POST_LEFT_OUT && post.message().isEmpty()) return;
      if (fault == Fault.MEMORY_GROWING) seen.add(post.id());
      out.write("- " + post.id() + " " + post.fingerprint() + " " + post.createAt());
      out.write(" " + post.author().shownName() + " " + post.deleteAt() + post.deletedBy());
      out.write(" " + post.message().replaceAll("\\R", "\\\\n") + " " + post.replyCount());
      for (var reaction : post.reactions()) out.write(" " + reaction);
      for (FileInfo file : post.files()) {
        out.write(" file=" + file.id() + "=" + file.path() + file.missingBecause());
      }
      if (post.rootId().isPresent()) {
        String root = export.post(post.rootId().get()).map(Post::message).orElse("gone");
        out.write(" re:" + root.replaceAll("\\R", "\\\\n"));
      }
      out.write("\n");
    }

    @Override
    public void finish(BackupExport backup) throws IOException {
      if (fault == Fault.FILE_NOT_CLOSED) {
        index(backup, backup.output().createText("index.txt"));
      } else {
        try (Writer out = backup.output().createText("index.txt")) {
          index(backup, out);
        }
      }
    }

    private static void index(BackupExport backup, Writer out) throws IOException {
      for (ChannelSummary line : backup.channels()) {
        out.write(line.channel().path() + " " + line.channel().displayName());
        out.write(" " + line.postCount() + " " + line.channel().completeness() + "\n");
      }
    }
  }

  @Override
  public void read(PublishedFile file, ReadBack found) {
    if (!file.path().matches(".*/\\+?\\d{4,}-\\d\\d\\.txt")) return;
    for (String line : file.lines()) {
      if (!line.startsWith("- ")) continue;
      String[] words = line.split(" ", -1);
      found.post(words[1], words[2]);
      for (String word : words) {
        if (word.startsWith("file=")) found.file(word.split("=", -1)[1]);
      }
    }
  }
}
