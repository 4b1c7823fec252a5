package io.mmbackup.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.FileCard;
import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ChannelTotals;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.User;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a channel that is split: its months, and what there is to know of it. */
final class Overview {
  private static final int NAMED = 200;

  /** Of the latest, as pictures and as lines. */
  private static final int FILES = 40;

  private static final int PICTURES = 6;

  /** A picture that leads to its post; {@code file} is where it lies. */
  record Picture(String url, String file, String name) {}

  private final Site site;
  private final ChannelExport export;
  private final Months months;
  private final PageAddress page;
  private final PageLinks links;

  Overview(Site site, ChannelExport export, Months months) {
    this.site = site;
    this.export = export;
    this.months = months;
    this.page = PageAddress.of(export.channel());
    this.links = new PageLinks(site, page, export.output());
  }

  void write() throws IOException {
    Channel channel = export.channel();
    Map<String, Object> values = new HashMap<>();
    values.put("head", ChannelHead.of(site, export, page, ""));
    values.put("title", channel.displayName() + ": all months");
    months(values);
    totals(values);
    pinned(values);
    files(values);
    members(values);
    values.put("zone", site.times().zone().getId());
    values.put("since", Times.words(site.times().day(channel.createAt())));
    values.put("recorded", site.times().words(channel.recordedAt()));
    values.put("code", false);
    values.put("math", false);
    try (OutputStream out = export.output().create(page.path())) {
      out.write(site.render("overview", page, values).getBytes(UTF_8));
    }
  }

  private void months(Map<String, Object> values) {
    Channel channel = export.channel();
    YearMonth latest = months.counts().lastKey();
    long posts = months.counts().values().stream().mapToLong(Integer::longValue).sum();
    values.put("posts", Numbers.grouped(posts));
    values.put("monthCount", months.counts().size());
    values.put("span", months.span());
    values.put("skyline", months.skyline());
    values.put("years", months.table(month -> page.to(PageAddress.of(channel, month))));
    values.put("latest", Months.name(latest));
    values.put("latestUrl", page.to(PageAddress.of(channel, latest)));
  }

  private void totals(Map<String, Object> values) {
    ChannelTotals totals = export.totals();
    List<ChannelTotals.Written> people = totals.people();
    List<Bar> bars = new ArrayList<>();
    for (ChannelTotals.Written one : people.subList(0, Math.min(Note.FEW, people.size()))) {
      User user = one.user();
      SafeString name = Html.name(PostRenderer.named(user.shownName()));
      long most = people.getFirst().posts();
      bars.add(Bar.of(name, Avatar.of(user, links), one.posts(), most));
    }
    values.put("people", bars);
    values.put("peopleCount", Numbers.grouped(people.size()));
    values.put("threads", Numbers.grouped(totals.threads()));
    values.put("fileCount", Numbers.grouped(totals.files()));
    values.put("missing", Numbers.grouped(totals.missingFiles()));
    values.put("fileBytes", Numbers.bytes(totals.fileBytes()));
  }

  private void pinned(Map<String, Object> values) {
    List<Note> pinned = new ArrayList<>();
    int count = 0;
    for (Post post : export.pinned()) {
      if (count++ < Note.FEW) pinned.add(note(post, PostRenderer.excerpt(post), ""));
    }
    values.put("pinned", pinned);
    values.put("pinnedCount", Numbers.grouped(count));
  }

  private void files(Map<String, Object> values) {
    List<Note> files = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    int seen = 0;
    for (Post post : export.withFiles()) {
      for (FileInfo file : post.files()) {
        FileCard card = FileCard.of(file, links);
        if (card.picture() && pictures.size() < PICTURES) {
          pictures.add(new Picture(url(post), card.url(), file.name()));
        } else if (files.size() < Note.FEW) {
          files.add(note(post, file.name(), ", " + Numbers.bytes(file.size())));
        }
        seen++;
      }
      if (seen >= FILES) break;
    }
    values.put("files", files);
    values.put("pictures", pictures);
  }

  private void members(Map<String, Object> values) {
    List<SafeString> members = new ArrayList<>();
    int count = 0;
    for (Member member : export.members()) {
      if (count++ < NAMED) members.add(Html.name(member.user().shownName()));
    }
    values.put("members", members);
    values.put("memberCount", Numbers.grouped(count));
    values.put("unnamed", count - members.size());
  }

  private Note note(Post post, String text, String more) {
    return Note.of(post, url(post), text, more, site.times());
  }

  /** A reply is where its root is; from there a script goes on to the page of a long thread. */
  private String url(Post post) {
    Optional<Post> root = post.rootId().flatMap(export::post);
    YearMonth month = YearMonth.from(site.times().day(root.orElse(post).createAt()));
    String thread = root.map(one -> "?t=" + one.id()).orElse("");
    return page.to(PageAddress.of(export.channel(), month)) + thread + "#p-" + post.id();
  }
}
