package io.mmbackup.rendering.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Belt and braces behind {@link Markup}'s own escaping: whatever a message may have managed to
 * write, only these elements, attributes and addresses come out, balanced. Any thread.
 */
final class Sanitizer {
  private static final Pattern CLASSES = Pattern.compile("[a-z0-9 -]{1,60}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final PolicyFactory policy;

  /** Lets links of these schemes pass. */
  Sanitizer(Set<String> schemes) {
    policy =
        new HtmlPolicyBuilder()
            .allowElements("p", "hr", "blockquote", "ul", "ol", "li", "figure", "figcaption", "pre")
            .allowElements("div", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements("em", "strong", "del", "code", "span", "a", "img")
            .allowWithoutAttributes("span", "a")
            .allowUrlProtocols(schemes.toArray(String[]::new))
            .allowAttributes("class")
            .matching(CLASSES)
            .globally()
            .allowAttributes("title", "aria-label")
            .globally()
            .allowAttributes("role")
            .matching(true, "img", "group")
            .globally()
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("pre", "div")
            .allowAttributes("start", "width", "height")
            .matching(NUMBER)
            .onElements("ol", "img")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noreferrer")
            .onElements("a")
            .allowAttributes("src")
            .matching(Harmless::isLocal)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory();
  }

  String clean(String html) {
    return policy.sanitize(html);
  }
}
