package io.mmbackup.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.Months;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Member;
import io.mmbackup.spi.Post;
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

  private final Site site;
  private final ChannelExport export;
  private final Months months;

  Overview(Site site, ChannelExport export, Months months) {
    this.site = site;
    this.export = export;
    this.months = months;
  }

  void write() throws IOException {
    Channel channel = export.channel();
    PageAddress page = PageAddress.of(channel);
    List<SafeString> members = new ArrayList<>();
    int count = 0;
    for (Member member : export.members()) {
      if (count++ < NAMED) members.add(Html.name(member.user().shownName()));
    }
    long posts = months.counts().values().stream().mapToLong(Integer::longValue).sum();
    Map<String, Object> values = new HashMap<>();
    values.put("head", ChannelHead.of(site, export, page, ""));
    values.put("title", channel.displayName() + ": all months");
    values.put("posts", Numbers.grouped(posts));
    values.put("monthCount", months.counts().size());
    values.put("span", months.span());
    values.put("skyline", months.skyline());
    values.put("years", months.table(month -> page.to(PageAddress.of(channel, month))));
    values.put("members", members);
    values.put("memberCount", Numbers.grouped(count));
    values.put("unnamed", count - members.size());
    List<Note> pinned = new ArrayList<>();
    int pins = 0;
    for (Post post : export.pinned()) {
      if (pins++ < Note.FEW) pinned.add(note(post, PostRenderer.excerpt(post), "", page));
    }
    values.put("pinned", pinned);
    values.put("pinnedCount", Numbers.grouped(pins));
    values.put("files", files(page));
    values.put("zone", site.times().zone().getId());
    values.put("latest", Months.name(months.counts().lastKey()));
    values.put("latestUrl", page.to(PageAddress.of(channel, months.counts().lastKey())));
    values.put("since", Times.words(site.times().day(channel.createAt())));
    values.put("recorded", site.times().words(channel.recordedAt()));
    values.put("code", false);
    values.put("math", false);
    try (OutputStream out = export.output().create(page.path())) {
      out.write(site.render("overview", page, values).getBytes(UTF_8));
    }
  }

  /** The latest. */
  private List<Note> files(PageAddress page) {
    List<Note> files = new ArrayList<>();
    for (Post post : export.withFiles()) {
      for (FileInfo file : post.files()) {
        files.add(note(post, file.name(), ", " + Numbers.bytes(file.size()), page));
        if (files.size() == Note.FEW) return files;
      }
    }
    return files;
  }

  /** A reply is where its root is; from there a script goes on to the page of a long thread. */
  private Note note(Post post, String text, String more, PageAddress page) {
    Optional<Post> root = post.rootId().flatMap(export::post);
    YearMonth month = YearMonth.from(site.times().day(root.orElse(post).createAt()));
    String thread = root.map(one -> "?t=" + one.id()).orElse("");
    String url = page.to(PageAddress.of(export.channel(), month)) + thread + "#p-" + post.id();
    return Note.of(post, url, text, more, site.times());
  }
}
