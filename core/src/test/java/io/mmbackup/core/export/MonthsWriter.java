package io.mmbackup.core.export;

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
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Renders a file for each month of a channel, only those that have changed, and an index: the
 * hardest thing a writer can do with the contract. Each post shows everything that can change.
 */
@WriterFormat(name = "months", version = 1, summary = "one file a month")
public final class MonthsWriter implements WriterProvider, OutputReader {
  static final WriterOption<String> MARK = WriterOption.text("mark", "at each line", "-");

  @Override
  public List<WriterOption<?>> options() {
    return List.of(MARK);
  }

  @Override
  public ExportWriter open(WriterContext context) {
    return new Months(context, context.option(MARK), context.zone());
  }

  private record Months(WriterContext context, String mark, ZoneId zone) implements ExportWriter {
    @Override
    public void write(ChannelExport export) throws IOException {
      SortedSet<YearMonth> months = new TreeSet<>();
      export.postsPerDay(zone).keySet().forEach(day -> months.add(YearMonth.from(day)));
      SortedSet<YearMonth> changed = export.changedMonths(zone);
      for (YearMonth month : changed) {
        if (months.contains(month)) month(export, month);
        else export.output().delete(path(export, month));
      }
      try (Writer main = export.output().createText(export.channel().path() + ".txt")) {
        main.write(export.channel().displayName() + " " + export.channel().completeness() + "\n");
        for (YearMonth month : months) main.write(month + "\n");
        for (var member : export.members()) main.write(member.user().shownName() + "\n");
      }
    }

    private static String path(ChannelExport export, YearMonth month) {
      return export.channel().path() + "/" + month + ".txt";
    }

    private void month(ChannelExport export, YearMonth month) throws IOException {
      Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
      Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
      try (Writer out = export.output().createText(path(export, month))) {
        for (ExportEvent event : export.events(from, until)) {
          if (event instanceof PostEvent(Post post)) post(export, post, out);
        }
      }
    }

    private void post(ChannelExport export, Post post, Writer out) throws IOException {
      out.write(mark + " " + post.id() + " " + post.fingerprint() + " " + post.createAt());
      out.write(" " + post.author().shownName() + " " + post.deleteAt() + post.deletedBy());
      out.write(" " + post.message().replace("\n", "\\n") + " " + post.replyCount());
      for (var reaction : post.reactions()) out.write(" " + reaction);
      for (FileInfo file : post.files()) {
        out.write(" file=" + file.id() + "=" + file.path() + file.missingBecause());
      }
      for (Post reply : export.replies(post.id())) out.write(" <" + reply.message() + ">");
      if (post.rootId().isPresent()) {
        out.write(" re:" + export.post(post.rootId().get()).map(Post::message).orElse("gone"));
      }
      out.write(" " + post.edits() + " " + post.permalink() + "\n");
    }

    @Override
    public void finish(BackupExport backup) throws IOException {
      try (Writer index = backup.output().createText("index.txt")) {
        index.write(context.lookup().server().me().shownName() + "\n");
        for (ChannelSummary line : backup.channels()) {
          index.write(line.channel().path() + " " + line.channel().displayName());
          index.write(" " + line.postCount() + " " + line.firstPostAt() + line.lastPostAt());
          index.write(" " + line.isPublished() + line.channel().completeness() + "\n");
        }
        index.write(backup.personal().savedPosts() + "\n");
      }
    }
  }

  @Override
  public void read(PublishedFile file, ReadBack found) {
    if (!file.path().matches(".*/\\d{4}-\\d\\d\\.txt")) return;
    for (String line : file.lines()) {
      String[] words = line.split(" ", -1);
      found.post(words[1], words[2]);
      for (String word : words) {
        if (word.startsWith("file=")) found.file(word.split("=", -1)[1]);
      }
    }
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }
}
