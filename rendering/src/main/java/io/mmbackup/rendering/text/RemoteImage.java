package io.mmbackup.rendering.text;

import java.util.Optional;

/** A picture on another server: it is not loaded when a page is opened, only linked. */
public final class RemoteImage {
  private RemoteImage() {}

  /** A link to a picture, as HTML; empty when there is none, or none that may be linked. */
  public static String link(String url, Scene scene) {
    Optional<String> target = LinkTarget.of(url, scene.lookup().server());
    if (target.isEmpty()) return "";
    StringBuilder out = new StringBuilder(opening(target.get()));
    appendWords(target, false, out);
    return out.append("</a>").toString();
  }

  static String opening(String url) {
    return "<a class=\"remote\" href=\"" + Html.text(url) + "\" rel=\"noreferrer\">";
  }

  /** What stands for it; {@code named}: its own words stand before. */
  static void appendWords(Optional<String> url, boolean named, StringBuilder out) {
    out.append(named ? "image on " : "Image on ");
    Html.append(url.map(LinkTarget::host).orElse("another server"), out);
    out.append(", not loaded");
  }
}
