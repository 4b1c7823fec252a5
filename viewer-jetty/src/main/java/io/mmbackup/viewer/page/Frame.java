package io.mmbackup.viewer.page;

import io.mmbackup.rendering.Assets;
import io.mmbackup.rendering.Templates;
import io.mmbackup.spi.Channel;
import io.mmbackup.viewer.http.Answer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What all pages have around them: the bar with the search, and the sidebar. Any thread. */
public final class Frame {
  private static final Templates TEMPLATES = new Templates(Frame.class.getClassLoader());

  private Frame() {}

  /** A page of a channel, or of none. */
  static Answer page(
      Visit visit,
      String template,
      String title,
      Optional<Channel> channel,
      Map<String, Object> values)
      throws IOException {
    return Answer.page(html(visit, template, title, channel, values));
  }

  private static String html(
      Visit visit,
      String template,
      String title,
      Optional<Channel> channel,
      Map<String, Object> values)
      throws IOException {
    Map<String, Object> all = new HashMap<>();
    all.put("query", "");
    all.put("panel", false);
    all.put("code", false);
    all.put("math", false);
    all.put("skipTo", "posts");
    all.put("skip", "Skip to the content");
    all.put("findIn", channel.map(one -> Queries.in(visit, one)).orElse(""));
    all.put("side", Sidebar.of(visit, channel));
    all.put("revision", visit.archive().snapshot().revision());
    all.putAll(values);
    all.put("title", title);
    return Templates.render(TEMPLATES.get("io/mmbackup/viewer/" + template + ".peb"), all);
  }

  /** Notes which scripts a page needs that shows this markup of posts. */
  static void addScripts(String posts, Map<String, Object> values) {
    values.put("code", Assets.needsHighlighting(posts));
    values.put("math", Assets.needsFormulas(posts));
  }

  /** A page that says one thing; {@code more} says what to do, in a sentence. */
  public static Answer message(Visit visit, int status, String icon, String what, String more)
      throws IOException {
    Map<String, Object> values = Map.of("sign", icon, "what", what, "more", more);
    return Answer.page(status, html(visit, "message", what, Optional.empty(), values));
  }

  /** There is nothing at this address. */
  public static Answer notFound(Visit visit) throws IOException {
    return message(
        visit,
        404,
        "i-info",
        "There is nothing at this address",
        "The backup has no conversation, message or person of this name. Search for it above, or"
            + " choose a conversation at the side.");
  }
}
