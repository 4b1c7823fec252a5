package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The markup of a post. Written by hand rather than by a template: it is most of every page, and a
 * template took longer than all the rest of an export. What is called text, name or people comes as
 * safe HTML, the rest is escaped here.
 */
final class PostMarkup {
  private final StringBuilder out = new StringBuilder(2_048);

  private PostMarkup() {}

  static String article(PostView post) {
    PostMarkup markup = new PostMarkup();
    markup.openArticle(post.css(), post);
    markup.gutter(post);
    markup.add("<div class=\"body\">\n");
    if (post.avatar() == null) markup.following(post);
    else markup.byline(post);
    markup.said(post);
    for (QuoteCard quote : post.quotes()) markup.quote(quote, post);
    post.attachments().forEach(markup::attachment);
    post.pictures().forEach(markup::picture);
    markup.files(post.files());
    markup.edited(post.edited());
    markup.reactions(post);
    markup.thread(post.thread());
    return markup.add("</div></article>\n").toString();
  }

  /** A line of the system. */
  static String line(PostView post) {
    PostMarkup markup = new PostMarkup();
    markup.openArticle(" sys", post);
    markup.add("<div class=\"gutter\">").icon(post.icon()).add("</div>\n<div class=\"body\">");
    markup.add("<div class=\"md\" dir=\"auto\">").add(post.text()).add("</div> ");
    markup.time(post.time(), post.link());
    if (post.pinned()) markup.pinned();
    return markup.add("</div></article>\n").toString();
  }

  /** The mark of a reply in its own place. */
  static String stub(Stub stub) {
    PostMarkup markup = new PostMarkup();
    markup.add("<article class=\"post stub\" id=\"r-").text(stub.id()).add("\">\n");
    markup.add("<div class=\"gutter\">").time(stub.time(), stub.link());
    markup.add("</div>\n<div class=\"body\">").icon("i-reply");
    markup.add("<span class=\"who\"><bdi>").add(stub.name()).add("</bdi></span><span>");
    markup
        .add(stub.to())
        .add("</span><q dir=\"auto\">")
        .add(stub.excerpt())
        .add("</q><a class=\"to\" href=\"");
    markup.text(stub.url()).add("\">Read in thread</a></div></article>\n");
    return markup.toString();
  }

  /** What the mark of a reply shows. */
  record Stub(
      String id,
      String link,
      Times.Shown time,
      String name,
      String to,
      String excerpt,
      String url) {}

  @Override
  public String toString() {
    return out.toString();
  }

  // Pieces

  /** Markup, or what is safe already. */
  private PostMarkup add(String markup) {
    out.append(markup);
    return this;
  }

  private PostMarkup add(int number) {
    out.append(number);
    return this;
  }

  private PostMarkup text(String text) {
    Html.append(text, out);
    return this;
  }

  private PostMarkup icon(String name) {
    return add("<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><use href=\"#")
        .add(name)
        .add("\"/></svg>");
  }

  private PostMarkup time(Times.Shown time, String link) {
    add("<a class=\"time\" href=\"").text(link).add("\"><time datetime=\"");
    add(time.machine()).add("\" title=\"").add(time.utc()).add("\">").add(time.clock());
    return add("</time></a>");
  }

  private void pinned() {
    add(" <span class=\"flag pin\">").icon("i-pin").add("Pinned</span>");
  }

  private void openArticle(String css, PostView post) {
    add("<article class=\"post").add(css).add("\" id=\"").add(post.prefix()).add("p-");
    text(post.id()).add("\" data-fp=\"").add(post.fingerprint()).add("\">\n");
  }

  private void gutter(PostView post) {
    add("<div class=\"gutter\">");
    if (post.avatar() == null) time(post.time(), post.link());
    else avatar(post.avatar());
    add("</div>\n");
  }

  private void avatar(Avatar avatar) {
    if (avatar.picture().isEmpty()) {
      add("<span class=\"avatar").add(avatar.css()).add("\" aria-hidden=\"true\">");
      text(avatar.letters()).add("</span>");
    } else {
      add("<img class=\"avatar").add(avatar.css()).add("\" src=\"").text(avatar.picture());
      add("\" alt=\"\" width=\"36\" height=\"36\" loading=\"lazy\">");
    }
  }

  // Who and what

  private void byline(PostView post) {
    add("<div class=\"byline\">");
    who(post.person(), post.name(), post.bot());
    priority(post.priority());
    add(" ").time(post.time(), post.link());
    if (post.pinned()) pinned();
    add("</div>\n");
  }

  private void who(String person, String name, boolean bot) {
    if (person.isEmpty()) add("<span class=\"who\"><bdi>");
    else add("<a class=\"who\" href=\"").text(person).add("\"><bdi>");
    add(name).add(person.isEmpty() ? "</bdi></span>" : "</bdi></a>");
    if (bot) add("<span class=\"badge\">BOT</span>");
  }

  private void following(PostView post) {
    add("<span class=\"vh\">").add(post.name()).add(": </span>");
    priority(post.priority());
    if (post.pinned()) pinned();
  }

  private void priority(String priority) {
    if (priority.equals("urgent")) add("<span class=\"badge urgent\">URGENT</span>");
    else if (!priority.isEmpty()) add("<span class=\"badge important\">IMPORTANT</span>");
  }

  private void said(PostView post) {
    if (!post.notice().isEmpty()) {
      add("<p class=\"flag\">").icon("i-info").add("<span>").text(post.notice());
      add("</span></p>\n");
    }
    if (!post.gone().isEmpty()) {
      add("<p class=\"gone-note\">").icon("i-bin").add("<span>").text(post.gone());
      add("</span></p>\n");
    }
    message(post.textCss(), post.text(), post.words(), post);
  }

  /** A long text is clipped; the way to all of it is the post's own link. */
  private void message(String css, String text, String words, PostView post) {
    if (text.isEmpty()) return;
    add("<div class=\"md").add(css).add("\" dir=\"auto\">");
    if (words.isEmpty()) {
      add(text);
    } else {
      add("<div class=\"clip\">").add(text).add("</div><a class=\"clip-more\" href=\"#");
      add(post.prefix())
          .add("p-")
          .text(post.id())
          .add("\">Show the whole message, ")
          .add(words)
          .add("</a>");
    }
    add("</div>\n");
  }

  private void quote(QuoteCard quote, PostView post) {
    add("<blockquote class=\"quoted\"><div class=\"byline\">");
    avatar(
        new Avatar(
            quote.avatar().picture(), quote.avatar().letters(), quote.avatar().css() + " xs"));
    who(quote.person(), quote.name(), quote.bot());
    add(" <span class=\"time\">").add(quote.where()).add("</span></div>\n");
    message("", quote.text(), quote.words(), post);
    quote.attachments().forEach(this::attachment);
    block("md", quote.files()).add("</blockquote>\n");
  }

  private PostMarkup block(String css, String html) {
    if (html.isEmpty()) return this;
    return add("<div class=\"").add(css).add("\" dir=\"auto\">").add(html).add("</div>\n");
  }

  private void attachment(AttachmentCard card) {
    block("md", card.pretext());
    add(
        "<div class=\"att\"><svg class=\"edge\" aria-hidden=\"true\""
            + " preserveAspectRatio=\"none\">");
    add("<rect width=\"100%\" height=\"100%\"");
    if (!card.color().isEmpty()) add(" fill=\"").add(card.color()).add("\"");
    add("/></svg>\n");
    if (!card.author().isEmpty()) {
      add("<p class=\"from\">").icon("i-bolt").add("<bdi>").add(card.author()).add("</bdi></p>\n");
    }
    block("title md", card.title()).block("md", card.text());
    if (!card.fields().isEmpty()) {
      add("<dl>");
      card.fields().forEach(this::field);
      add("</dl>\n");
    }
    for (String picture : card.pictures()) add("<p>").add(picture).add("</p>\n");
    block("end md", card.end()).add("</div>\n");
  }

  private void field(AttachmentCard.Field field) {
    add(field.wide() ? "<div class=\"wide\"><dt>" : "<div><dt>").add(field.title());
    add("</dt><dd class=\"md\" dir=\"auto\">").add(field.value()).add("</dd></div>");
  }

  // Files

  private void picture(FileCard file) {
    add("<a class=\"shot\" href=\"").text(file.url()).add("\" data-file=\"").text(file.id());
    add("\"><img src=\"").text(file.url()).add("\" alt=\"").text(file.plainName());
    add("\" width=\"").add(file.width()).add("\" height=\"").add(file.height());
    add("\" loading=\"lazy\"></a><p class=\"shot-cap\"><bdi>").add(file.name());
    add("</bdi>, ").add(file.meta()).add("</p>\n");
  }

  private void files(List<FileCard> files) {
    if (files.isEmpty()) return;
    add("<ul class=\"files\">\n");
    files.forEach(this::file);
    add("</ul>\n");
  }

  private void file(FileCard file) {
    boolean missing = file.url().isEmpty();
    add(
        missing
            ? "<li class=\"file missing\"><span class=\"kind"
            : "<li class=\"file\"><span class=\"kind ");
    add(missing ? "" : file.kind()).add("\" aria-hidden=\"true\">").add(file.label());
    add("</span><span class=\"txt\">");
    if (missing) {
      add("<span class=\"name\"><bdi>").add(file.name()).add("</bdi></span>");
    } else {
      add("<a class=\"name\" href=\"").text(file.url()).add("\" data-file=\"").text(file.id());
      add(file.download() ? "\" download><bdi>" : "\"><bdi>").add(file.name()).add("</bdi></a>");
    }
    add(" <span class=\"meta\">").add(file.meta()).add("</span>");
    if (missing) add("<span class=\"why\">Missing: ").text(file.missing()).add("</span>");
    add("</span>");
    if (file.audio()) player("audio", file);
    if (file.video()) player("video", file);
    add("</li>\n");
  }

  private void player(String element, FileCard file) {
    add("<").add(element).add(" controls preload=\"none\" src=\"").text(file.url());
    add("\" aria-label=\"").text(file.plainName()).add("\"></").add(element).add(">");
  }

  // Below

  private void edited(PostView.@Nullable Edited edited) {
    if (edited == null) return;
    if (edited.versions().isEmpty()) {
      add("<span class=\"flag\">").icon("i-pencil").add(edited.when()).add("</span>\n");
      return;
    }
    add("<details class=\"edits\"><summary>").icon("i-pencil").add(edited.when());
    add("</summary><ol class=\"versions\">");
    for (PostView.Version version : edited.versions()) {
      add("<li><span class=\"old\" dir=\"auto\">")
          .text(version.text())
          .add("</span> <small>until ");
      add(version.until()).add("</small></li>");
    }
    add("</ol></details>\n");
  }

  private void reactions(PostView post) {
    if (!post.reactions().isEmpty()) {
      add("<div class=\"rx-row\"><button class=\"rx\" type=\"button\" popovertarget=\"");
      add(post.prefix()).add("rx-").text(post.id()).add("\"><span class=\"vh\">Reactions: </span>");
      for (ReactionChips.Chip chip : post.reactions()) {
        add(chip.mine() ? "<span class=\"rx-chip mine\">" : "<span class=\"rx-chip\">");
        add(chip.emoji()).add(chip.count()).add("</span>");
      }
      add("</button><dl class=\"rx-who\" popover id=\"").add(post.prefix());
      add("rx-").text(post.id()).add("\">");
      for (ReactionChips.Chip chip : post.reactions()) {
        add("<dt>").add(chip.emoji()).add("</dt><dd>").add(chip.people()).add("</dd>");
      }
      add("</dl></div>\n");
    }
    if (!post.acknowledged().isEmpty()) {
      add("<div class=\"rx-row\"><span class=\"ack\">").icon("i-okr");
      add("<span>Acknowledged by ").add(post.acknowledged()).add("</span></span></div>\n");
    }
  }

  private void thread(@Nullable ThreadBelow thread) {
    if (thread == null) return;
    if (thread.url().isEmpty()) {
      add("<details class=\"thread\" id=\"t-").text(thread.rootId()).add("\"><summary>");
      add("<svg class=\"i turn\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">");
      add("<use href=\"#i-turn\"/></svg><strong>").add(thread.count()).add("</strong> ");
      add("<span class=\"last\">last ").add(thread.last()).add("</span></summary>\n");
      add("<div class=\"replies\">\n").add(thread.replies()).add("</div></details>\n");
    } else {
      add("<p class=\"thread-link\" id=\"t-").text(thread.rootId()).add("\"><a href=\"");
      text(thread.url()).add("\" data-thread=\"").text(thread.rootId()).add("\">").icon("i-reply");
      add("<strong>").add(thread.count()).add("</strong> <span class=\"last\">last ");
      add(thread.last()).add(thread.where()).add("</span></a></p>\n");
    }
  }
}
