package io.mmbackup.rendering.text;

import org.commonmark.node.Image;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Mattermost's {@code ![alt](address =100x20 "title")}, which to CommonMark is no image. The size
 * is read over: images of other servers are not loaded, only linked.
 */
final class SizedImage implements LinkProcessor {
  @Override
  public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.marker() == null || !scanner.next('(')) return LinkResult.none();
    String address = until(scanner, " )\n<");
    if (address.isEmpty() || !scanner.next(' ') || !size(scanner)) return LinkResult.none();
    String title = title(scanner);
    if (!scanner.next(')')) return LinkResult.none();
    return LinkResult.wrapTextIn(new Image(address, title), scanner.position()).includeMarker();
  }

  private static boolean size(Scanner scanner) {
    if (!scanner.next('=')) return false;
    int width = digits(scanner);
    int height = scanner.next('x') ? digits(scanner) : 0;
    return width + height > 0;
  }

  private static int digits(Scanner scanner) {
    int count = 0;
    for (; Character.isDigit(scanner.peek()); count++) scanner.next();
    return count;
  }

  private static @Nullable String title(Scanner scanner) {
    if (!scanner.next(' ') || !scanner.next('"')) return null;
    String title = until(scanner, "\"\n");
    return scanner.next('"') ? title : null;
  }

  private static String until(Scanner scanner, String ends) {
    StringBuilder text = new StringBuilder();
    for (char c = scanner.peek(); c != Scanner.END && ends.indexOf(c) < 0; c = scanner.peek()) {
      text.append(c);
      scanner.next();
    }
    return text.toString();
  }
}
