package io.mmbackup.viewer.page;

import io.mmbackup.rendering.FileCard;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.search.Order;
import io.mmbackup.search.SearchIndex;
import io.mmbackup.search.SearchRequest;
import io.mmbackup.search.SearchResults;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import io.mmbackup.viewer.http.Answer;
import io.mmbackup.viewer.http.Asked;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of a channel, the newest first: pictures to leaf through, the others as a table. */
public final class FilesPage {
  private static final int POSTS = 40;

  /** What of the files is shown. */
  private enum Kind {
    EVERYTHING("Everything", "has:file"),
    IMAGES("Images", "has:image"),
    DOCUMENTS("Documents", "ext:pdf,doc,docx,odt,rtf,xls,xlsx,ods,csv,ppt,pptx,odp,md,txt"),
    SOUND("Sound and video", "ext:mp3,m4a,wav,ogg,opus,flac,mp4,webm,mov,mkv,avi"),
    ARCHIVES("Archives", "ext:zip,gz,tgz,bz2,xz,7z,rar,tar");

    private final String name;
    private final String query;

    Kind(String name, String query) {
      this.name = name;
      this.query = query;
    }
  }

  /** A choice of kind. */
  record Choice(String name, String count, String url, boolean current) {}

  /** A picture of the gallery; {@code words} is what was said with it. */
  record Picture(
      FileRow file,
      SafeString words,
      int thumbWidth,
      String previous,
      String next,
      String number) {}

  /** The files of one month. */
  record Month(
      String id, String name, String count, List<Picture> pictures, List<FileRow> others) {}

  /** A file and the post it is of. */
  private record Found(Post post, FileCard card) {}

  private FilesPage() {}

  /** The page that is asked for. */
  public static Answer answer(Visit visit, Channel channel) throws IOException {
    if (visit.index().isEmpty()) return SearchPage.noIndex(visit);
    SearchIndex index = visit.index().get();
    Kind kind = kind(visit);
    String name = visit.asked().parameter("name").orElse("");
    String in = Queries.in(visit, channel);
    String query = query(in, kind, name);
    Optional<String> cursor = visit.asked().parameter("cursor");
    SearchRequest request = request(visit, query, POSTS);
    SearchResults results;
    try {
      results = index.search(cursor.isPresent() ? request.after(cursor.get()) : request);
    } catch (IllegalArgumentException e) {
      return Frame.notFound(visit);
    }
    String base = Links.LINKS.channel(channel) + "/files";
    Map<String, Object> values = new HashMap<>();
    List<Choice> choices = new ArrayList<>();
    for (Kind one : Kind.values()) {
      long count = index.search(request(visit, query(in, one, name), 1)).total();
      if (count == 0 && one != kind && one != Kind.EVERYTHING) continue;
      choices.add(new Choice(one.name, Numbers.grouped(count), url(base, one, name), one == kind));
    }
    values.put("head", ChannelTop.of(visit, channel, "files"));
    values.put("choices", choices);
    values.put("kind", kind.name().toLowerCase(Locale.ROOT));
    values.put("name", name);
    values.put("action", base);
    List<Month> months = months(visit, channel, results, kind);
    values.put("months", months);
    values.put("nothing", months.isEmpty());
    values.put(
        "next",
        results.next().map(c -> url(base, kind, name) + "&cursor=" + Asked.encode(c)).orElse(""));
    values.put("skipTo", "files");
    values.put("skip", "Skip to the files");
    return Frame.page(visit, "files", channel.displayName(), Optional.of(channel), values);
  }

  private static Kind kind(Visit visit) {
    String asked = visit.asked().parameter("kind").orElse("");
    for (Kind kind : Kind.values()) if (kind.name().equalsIgnoreCase(asked)) return kind;
    return Kind.EVERYTHING;
  }

  private static String query(String in, Kind kind, String name) {
    return in + " " + kind.query + (name.isEmpty() ? "" : " has:file " + name);
  }

  private static String url(String base, Kind kind, String name) {
    return base
        + "?kind="
        + kind.name().toLowerCase(Locale.ROOT)
        + (name.isEmpty() ? "" : "&name=" + Asked.encode(name));
  }

  private static SearchRequest request(Visit visit, String query, int limit) {
    return visit.request(query, limit).by(Order.NEWEST);
  }

  private static List<Month> months(
      Visit visit, Channel channel, SearchResults results, Kind kind) {
    Map<YearMonth, List<Found>> byMonth = new LinkedHashMap<>();
    for (SearchResults.Hit hit : results.hits()) {
      Post post = visit.backup().post(hit.postId()).orElse(null);
      if (post == null) continue;
      for (FileInfo file : post.files()) {
        FileCard card = FileCard.of(file, Links.LINKS);
        if (kind == Kind.IMAGES && !card.picture()) continue;
        byMonth
            .computeIfAbsent(
                YearMonth.from(visit.times().day(post.createAt())), m -> new ArrayList<>())
            .add(new Found(post, card));
      }
    }
    List<String> pictures =
        byMonth.values().stream()
            .flatMap(List::stream)
            .filter(one -> one.card().picture())
            .map(one -> one.card().id())
            .toList();
    List<Month> months = new ArrayList<>();
    byMonth.forEach((month, found) -> months.add(month(visit, channel, month, found, pictures)));
    return months;
  }

  private static Month month(
      Visit visit, Channel channel, YearMonth month, List<Found> found, List<String> pictures) {
    List<Picture> images = new ArrayList<>();
    List<FileRow> others = new ArrayList<>();
    for (Found one : found) {
      FileRow row = FileRow.of(visit, channel, one.post(), one.card());
      if (one.card().picture()) images.add(picture(row, one.post(), pictures));
      else others.add(row);
    }
    List<String> counts = new ArrayList<>();
    if (!images.isEmpty()) counts.add(Numbers.of(images.size(), "image", "images"));
    if (!others.isEmpty()) counts.add(Numbers.of(others.size(), "file", "files"));
    return new Month(
        month.toString(), Months.name(month), String.join(", ", counts), images, others);
  }

  /** As high as the style sheet makes them. */
  private static final int THUMB_HEIGHT = 176;

  private static Picture picture(FileRow row, Post post, List<String> pictures) {
    FileCard card = row.card();
    int at = pictures.indexOf(card.id());
    int width = card.height() == 0 ? 0 : card.width() * THUMB_HEIGHT / card.height();
    return new Picture(
        row,
        Html.name(PostRenderer.excerpt(post)),
        Math.max(1, width),
        at > 0 ? pictures.get(at - 1) : "",
        at + 1 < pictures.size() ? pictures.get(at + 1) : "",
        "image " + (at + 1) + " of " + pictures.size());
  }
}
