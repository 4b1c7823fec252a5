package io.mmbackup.html;

import io.mmbackup.rendering.Months;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Post;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one channel. A short channel is written whole each time; of a long one the months
 * that show a change, the neighbors of a month that came or went, and the overview.
 */
final class ChannelPages {
  private static final Pattern MONTH = Pattern.compile("/(\\d{4,9})-(\\d\\d)(-\\d+)?\\.html");
  private static final Pattern THREAD = Pattern.compile("/thread-([a-z0-9]+)(-\\d+)?\\.html");

  private final Site site;
  private final ChannelExport export;
  private final Channel channel;
  private final ZoneId zone;
  private final SortedMap<LocalDate, Integer> days;
  private final Set<String> written = new HashSet<>();
  private final ThreadPages threads;

  ChannelPages(Site site, ChannelExport export) {
    this.site = site;
    this.export = export;
    channel = export.channel();
    zone = site.times().zone();
    days = export.postsPerDay(zone);
    threads = new ThreadPages(site, export, written);
  }

  void write() throws IOException {
    long posts = days.values().stream().mapToLong(Integer::longValue).sum();
    if (site.split().applies(posts)) months();
    else whole();
  }

  // A channel on one page

  private void whole() throws IOException {
    Stretch all =
        new Stretch(PageAddress.of(channel), "", days, Instant.MIN, Instant.MAX, null, null, null);
    new Timeline(site, export, all, threads, written).write();
    for (String path : export.output().published()) {
      if (!written.contains(path)) export.output().delete(path);
    }
  }

  // A channel by month

  private void months() throws IOException {
    SortedMap<YearMonth, SortedMap<LocalDate, Integer>> months = new TreeMap<>();
    days.forEach(
        (day, count) ->
            months.computeIfAbsent(YearMonth.from(day), m -> new TreeMap<>()).put(day, count));
    NavigableSet<YearMonth> now = new TreeSet<>(months.keySet());
    NavigableSet<YearMonth> due = due(now, publishedMonths());
    for (YearMonth month : due) {
      SortedMap<LocalDate, Integer> itsDays = months.get(month);
      if (itsDays != null) month(month, now, itsDays);
    }
    new Overview(site, export, Months.of(days)).write();
    written.add(PageAddress.of(channel).path());
    for (String path : export.output().published()) {
      if (!written.contains(path) && isStale(path, due)) export.output().delete(path);
    }
  }

  /** A month that came or went changes the way from its neighbors to it. */
  private NavigableSet<YearMonth> due(NavigableSet<YearMonth> now, NavigableSet<YearMonth> before) {
    if (export.everything() || before.isEmpty()) return now;
    NavigableSet<YearMonth> due = new TreeSet<>(export.changedMonths(zone));
    NavigableSet<YearMonth> different = new TreeSet<>(now);
    different.removeAll(before);
    for (YearMonth month : before) if (!now.contains(month)) different.add(month);
    for (YearMonth month : different) {
      due.add(month);
      YearMonth earlier = now.lower(month);
      YearMonth later = now.higher(month);
      if (earlier != null) due.add(earlier);
      if (later != null) due.add(later);
    }
    return due;
  }

  private NavigableSet<YearMonth> publishedMonths() {
    NavigableSet<YearMonth> months = new TreeSet<>();
    for (String path : export.output().published()) monthOf(path).ifPresent(months::add);
    return months;
  }

  /** What of a page's path follows the channel's own, which may look like a month or thread. */
  private String within(String path) {
    return path.substring(channel.path().length());
  }

  /** By its numbers: {@link YearMonth} does not read what it writes of a year beyond 9999. */
  private Optional<YearMonth> monthOf(String path) {
    Matcher month = MONTH.matcher(within(path));
    if (!month.matches()) return Optional.empty();
    int year = Integer.parseInt(month.group(1));
    return Optional.of(YearMonth.of(year, Integer.parseInt(month.group(2))));
  }

  private boolean isStale(String path, Set<YearMonth> due) {
    Optional<YearMonth> month = monthOf(path);
    if (month.isPresent()) return due.contains(month.get());
    Matcher thread = THREAD.matcher(within(path));
    if (!thread.matches()) return true;
    Optional<Post> root = export.post(thread.group(1));
    return root.isEmpty()
        || !threads.isLong(root.get())
        || due.contains(YearMonth.from(site.times().day(root.get().createAt())));
  }

  private void month(
      YearMonth month, NavigableSet<YearMonth> all, SortedMap<LocalDate, Integer> days)
      throws IOException {
    Stretch stretch =
        new Stretch(
            PageAddress.of(channel, month),
            Months.name(month),
            days,
            month.atDay(1).atStartOfDay(zone).toInstant(),
            month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
            step(all.lower(month)),
            step(all.higher(month)),
            new Stretch.Step("All months", PageAddress.of(channel)));
    new Timeline(site, export, stretch, threads, written).write();
  }

  private Stretch.@Nullable Step step(@Nullable YearMonth month) {
    if (month == null) return null;
    return new Stretch.Step(Months.name(month), PageAddress.of(channel, month));
  }
}
