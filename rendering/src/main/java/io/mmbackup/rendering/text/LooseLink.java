package io.mmbackup.rendering.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * {@code [name](address with blanks)}, which Mattermost links and CommonMark does not. Only what
 * begins like an address: Mattermost hides remarks, too, behind {@code [name](a remark)}.
 */
final class LooseLink implements LinkProcessor {
  private static final Pattern ADDRESS_AND_TITLE =
      Pattern.compile("(.*?)(?:\\s+[\"'](.*)[\"'])?\\s*");

  /** Many that are never closed would take long. */
  private static final int LONGEST = 1_000;

  private final Set<String> schemes;

  LooseLink(Set<String> schemes) {
    this.schemes = schemes;
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) return LinkResult.none();
    scanner.setPosition(link.afterTextBracket());
    if (!scanner.next('(')) return LinkResult.none();
    scanner.whitespace();
    Position start = scanner.position();
    if (!closes(scanner)) return LinkResult.none();
    String inside = scanner.getSource(start, scanner.position()).getContent();
    Matcher parts = ADDRESS_AND_TITLE.matcher(inside);
    if (!isAddress(inside) || !parts.matches()) return LinkResult.none();
    scanner.next();
    String address = parts.group(1);
    String title = parts.group(2);
    return link.marker() == null
        ? LinkResult.wrapTextIn(new Link(address, title), scanner.position())
        : LinkResult.wrapTextIn(new Image(address, title), scanner.position()).includeMarker();
  }

  /** Goes to the bracket that closes on the same line, if one does. */
  private static boolean closes(Scanner scanner) {
    int open = 0;
    for (int i = 0; i < LONGEST; i++) {
      switch (scanner.peek()) {
        case '(' -> open++;
        case ')' -> {
          if (open-- == 0) return true;
        }
        case '\n', Scanner.END -> {
          return false;
        }
        default -> {}
      }
      scanner.next();
    }
    return false;
  }

  private boolean isAddress(String text) {
    if (text.startsWith("/") || text.startsWith("www.")) return true;
    int colon = text.indexOf(':');
    return colon > 0 && schemes.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}
