package io.mmbackup.html;

import io.mmbackup.rendering.Templates;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.WriterContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What all pages of a run have in common. */
final class Site {
  private final Lookup lookup;
  private final Times times;
  private final Split split;
  private final Theme theme;
  private final Templates templates = new Templates(Site.class.getClassLoader());

  Site(WriterContext context) {
    lookup = context.lookup();
    times = new Times(context.zone());
    split = context.option(HtmlWriter.SPLIT);
    theme = context.option(HtmlWriter.THEME);
  }

  Lookup lookup() {
    return lookup;
  }

  Times times() {
    return times;
  }

  /** What texts of a channel are seen with on this page. */
  Scene scene(ChannelExport export, PageAddress page) {
    return scene(export, page, place -> Optional.empty());
  }

  /** The same on a page that knows more of where posts are. */
  Scene scene(ChannelExport export, PageAddress page, Function<PostPlace, Optional<String>> known) {
    PageLinks links = new PageLinks(this, page, export.output(), known);
    return Scene.of(lookup, export.channel().teamId(), links);
  }

  Split split() {
    return split;
  }

  Templates templates() {
    return templates;
  }

  /** A template of this module with these values and those that every page has. */
  String render(String template, PageAddress page, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("root", page.root());
    all.put("theme", theme == Theme.SYSTEM ? "" : theme.name().toLowerCase(Locale.ROOT));
    all.put("host", lookup.server().url().replaceFirst("^https?://", ""));
    return Templates.render(templates.get("io/mmbackup/html/" + template + ".peb"), all);
  }
}
