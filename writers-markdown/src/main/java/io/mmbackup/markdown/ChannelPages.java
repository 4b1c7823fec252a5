package io.mmbackup.markdown;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.OutputDirectory;
import io.mmbackup.spi.WriterContext;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages of one channel: one with everything, or an overview and one for each month. Of the
 * months only those are written that show a change.
 */
final class ChannelPages {
  private final WriterContext context;
  private final Split split;
  private final ChannelExport export;
  private final OutputDirectory output;
  private final Times times;
  private final String path;
  private final NavigableMap<YearMonth, Integer> months = new TreeMap<>();
  private final ChannelTop top;

  ChannelPages(WriterContext context, Split split, ChannelExport export) {
    this.context = context;
    this.split = split;
    this.export = export;
    this.output = export.output();
    this.times = new Times(context.zone());
    this.path = export.channel().path();
    this.top = new ChannelTop(context.lookup(), times, export);
    export
        .postsPerDay(times.zone())
        .forEach((day, posts) -> months.merge(YearMonth.from(day), posts, Integer::sum));
  }

  void write() throws IOException {
    if (split.byMonth(posts())) writeMonths();
    else writeWhole();
  }

  private long posts() {
    return months.values().stream().mapToLong(Integer::longValue).sum();
  }

  private void writeWhole() throws IOException {
    Page page = Page.of(path);
    for (String published : output.published()) {
      if (!published.equals(page.path())) output.delete(published);
    }
    try (Writer out = output.createText(page.path())) {
      top.ofChannel(out, posts());
      timeline(out, page).write(export.events());
    }
  }

  private void writeMonths() throws IOException {
    for (YearMonth month : due()) {
      if (months.containsKey(month)) writeMonth(month);
      else output.delete(Page.of(path, month).path());
    }
    Page page = Page.of(path);
    try (Writer out = output.createText(page.path())) {
      top.ofChannel(out, posts());
      MonthLinks.list(out, page, months);
    }
  }

  private void writeMonth(YearMonth month) throws IOException {
    Page page = Page.of(path, month);
    MonthLinks links = MonthLinks.around(page, month, months);
    Iterable<ExportEvent> events =
        export.events(times.start(month), times.start(month.plusMonths(1)));
    try (Writer out = output.createText(page.path())) {
      top.ofMonth(out, month, months.getOrDefault(month, 0));
      links.write(out);
      timeline(out, page).write(events);
      links.write(out);
    }
  }

  private Timeline timeline(Writer out, Page page) {
    FileLine files = new FileLine(output, page.path());
    PostEntry entry = new PostEntry(out, times, context.lookup(), files);
    return new Timeline(out, page, times, new Threads(export), entry);
  }

  /** Months with a change, and those beside a page that comes or goes: they link to it. */
  private SortedSet<YearMonth> due() {
    if (output.published().stream().noneMatch(this::isMonth)) return months.navigableKeySet();
    SortedSet<YearMonth> changed = export.changedMonths(times.zone());
    SortedSet<YearMonth> due = new TreeSet<>(changed);
    for (YearMonth month : changed) {
      boolean wasThere = output.published().contains(Page.of(path, month).path());
      if (wasThere == months.containsKey(month)) continue;
      YearMonth before = months.lowerKey(month);
      YearMonth after = months.higherKey(month);
      if (before != null) due.add(before);
      if (after != null) due.add(after);
    }
    return due;
  }

  private boolean isMonth(String published) {
    return published.startsWith(path + "/");
  }
}
