package io.mmbackup.viewer.page;

import io.mmbackup.core.archive.TeamRow;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchResults.Count;
import io.mmbackup.search.Statistics;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.http.Answer;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How much was said, when, by whom and where; drawn as SVG. */
public final class StatsPage {
  private static final int BARS = 10;
  private static final int WORDS = 40;

  /** An hour of a weekday. */
  record Hour(int x, int y, int heat, String said) {}

  /** A weekday of the table. */
  record Day(String name, String count, String busiest) {}

  /** An emoji; {@code width} is of 100. */
  record Reaction(SafeString emoji, String name, String count, String url, int width) {}

  /** A word of the year; {@code weight} is 1 to 4. */
  record Word(SafeString text, String url, int weight) {}

  /** A year of the table. */
  record Year(String name, String count, String url) {}

  /** What can be chosen, and what is asked for then. */
  record Choice(String name, String value) {}

  private StatsPage() {}

  /** The page that is asked for: of everything, of a year, of what a query finds. */
  public static Answer answer(Visit visit) throws IOException {
    if (visit.index().isEmpty()) return SearchPage.noIndex(visit);
    SearchIndex index = visit.index().get();
    String in = visit.asked().parameter("in").orElse("");
    String during = visit.asked().parameter("during").filter(y -> y.matches("\\d{4}")).orElse("");
    String query = Queries.and(in, during.isEmpty() ? "" : "during:" + during).strip();
    Statistics all = index.statistics(query, visit.times().zone(), visit.now());
    Statistics everyYear =
        during.isEmpty() ? all : index.statistics(in, visit.times().zone(), visit.now());
    Map<String, Object> values = new HashMap<>();
    values.put("zone", visit.times().zone().getId());
    values.put("in", in);
    values.put("during", during);
    values.put("places", placesToChoose(visit));
    values.put("tiles", tiles(visit, index, query, all));
    values.put("skyline", months(all).skyline());
    values.put("yearTable", years(all, in));
    values.put("yearChoices", years(everyYear, in));
    values.put("hours", hours(all.hours()));
    values.put("hoursSaid", busiest(all.hours()));
    values.put("days", days(all.hours()));
    values.put(
        "people", Bars.people(visit, all.people(), BARS, (user, one) -> from(user, one, query)));
    values.put("channels", Bars.channels(visit, all.channels(), BARS, Links.LINKS::newest));
    values.put("reactions", reactions(visit, all.reactions(), query));
    values.put("words", in.isEmpty() ? words(visit, index, all, during) : List.of());
    values.put("wordsOf", yearOfWords(all, during));
    values.put("nothing", all.posts() == 0);
    values.put("skipTo", "numbers");
    values.put("skip", "Skip to the numbers");
    return Frame.page(visit, "stats", "Statistics", Optional.empty(), values);
  }

  static Months months(Statistics all) {
    TreeMap<YearMonth, Integer> counts = new TreeMap<>();
    all.months().forEach((month, posts) -> counts.put(month, Math.toIntExact(posts)));
    return new Months(counts);
  }

  private static List<Choice> placesToChoose(Visit visit) {
    return visit.archive().snapshot().people().teams().stream()
        .map(TeamRow::team)
        .map(team -> new Choice(team.displayName(), "team:" + team.name()))
        .toList();
  }

  private static List<Tile> tiles(Visit visit, SearchIndex index, String query, Statistics all)
      throws IOException {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(new Tile("posts", Numbers.grouped(all.posts()), ""));
    for (String[] one :
        new String[][] {
          {"replies", "is:reply"},
          {"threads", "has:thread"},
          {"posts with files", "has:file"},
          {"posts with reactions", "has:reaction"},
          {"edited", "is:edited"}
        }) {
      tiles.add(Tile.of(one[0], Queries.and(query, one[1]), visit, index));
    }
    return tiles;
  }

  private static List<Year> years(Statistics all, String in) {
    Map<Integer, Long> sums = new TreeMap<>();
    all.months().forEach((month, posts) -> sums.merge(month.getYear(), posts, Long::sum));
    List<Year> years = new ArrayList<>();
    sums.forEach(
        (year, posts) ->
            years.add(
                new Year(
                    year.toString(),
                    Numbers.grouped(posts),
                    Links.LINKS.search(Queries.and(in, "during:" + year)))));
    return years;
  }

  private static List<Hour> hours(long[][] hours) {
    long most = 1;
    for (long[] day : hours) for (long count : day) most = Math.max(most, count);
    List<Hour> cells = new ArrayList<>();
    for (int day = 0; day < hours.length; day++) {
      for (int hour = 0; hour < hours[day].length; hour++) {
        long count = hours[day][hour];
        int heat = count == 0 ? 0 : (int) Math.min(5, 1 + 5 * count / (most + 1));
        String said = weekday(day) + ", " + clock(hour) + ": " + Numbers.grouped(count);
        cells.add(new Hour(10 * hour, 10 * day, heat, said));
      }
    }
    return cells;
  }

  private static String busiest(long[][] hours) {
    int bestDay = 0;
    int bestHour = 0;
    for (int day = 0; day < hours.length; day++) {
      for (int hour = 0; hour < hours[day].length; hour++) {
        if (hours[day][hour] > hours[bestDay][bestHour]) {
          bestDay = day;
          bestHour = hour;
        }
      }
    }
    return "Posts by weekday and hour. Most were written on "
        + DayOfWeek.of(bestDay + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " from "
        + clock(bestHour)
        + ".";
  }

  private static List<Day> days(long[][] hours) {
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < hours.length; day++) {
      long sum = 0;
      int busiest = 0;
      for (int hour = 0; hour < hours[day].length; hour++) {
        sum += hours[day][hour];
        if (hours[day][hour] > hours[day][busiest]) busiest = hour;
      }
      days.add(new Day(weekday(day), Numbers.grouped(sum), sum == 0 ? "" : clock(busiest)));
    }
    return days;
  }

  private static String weekday(int day) {
    return DayOfWeek.of(day + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String clock(int hour) {
    return String.format(Locale.ROOT, "%02d:00", hour);
  }

  private static String from(Optional<User> user, Count one, String query) {
    String from = "from:" + Queries.quoted(one.shown());
    return user.map(Links.LINKS::person).orElse(Links.LINKS.search(Queries.and(query, from)));
  }

  private static List<Reaction> reactions(Visit visit, List<Statistics.Emoji> emoji, String query) {
    Scene scene = Scene.of(visit.lookup(), Optional.empty(), Links.LINKS);
    long most = emoji.isEmpty() ? 1 : Math.max(1, emoji.getFirst().posts());
    return emoji.stream()
        .limit(BARS)
        .map(
            one ->
                new Reaction(
                    Html.safe(MessageText.emoji(one.name(), scene)),
                    ":" + one.name() + ":",
                    Numbers.grouped(one.posts()),
                    Links.LINKS.search(Queries.and(query, "reaction:" + one.name())),
                    (int) Math.max(1, 100 * one.posts() / most)))
        .toList();
  }

  private static int yearOfWords(Statistics all, String during) {
    if (!during.isEmpty()) return Integer.parseInt(during);
    return all.months().isEmpty() ? 0 : all.months().lastKey().getYear();
  }

  private static List<Word> words(Visit visit, SearchIndex index, Statistics all, String during)
      throws IOException {
    int year = yearOfWords(all, during);
    return index.wordsOf(year, visit.times().zone(), WORDS).stream()
        .map(
            one ->
                new Word(
                    Html.name(one.text()),
                    Links.LINKS.search(Queries.quoted(one.text()) + " during:" + year),
                    one.weight()))
        .toList();
  }
}
