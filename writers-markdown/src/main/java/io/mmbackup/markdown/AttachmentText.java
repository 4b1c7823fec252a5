package io.mmbackup.markdown;

import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Server;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What a program attached to a post, as one Markdown text: its parts, one below the other. Pictures
 * on other servers are links: nothing is loaded when the page is opened.
 */
record AttachmentText(Server server, Times times) {
  String of(MessageAttachment sent) {
    StringJoiner parts = new StringJoiner("\n\n");
    add(parts, sent.pretext());
    add(parts, author(sent));
    add(parts, headline(sent));
    add(parts, sent.text());
    for (MessageAttachment.Field field : sent.fields()) {
      add(parts, field.title().isBlank() ? "" : "**" + Plain.of(field.title()) + "**");
      add(parts, field.value());
    }
    Stream.of(sent.imageUrl(), sent.thumbUrl()).distinct().forEach(url -> add(parts, picture(url)));
    add(parts, sent.footer());
    sent.time().ifPresent(at -> add(parts, times.full(at)));
    String buttons = String.join(", ", sent.actions().stream().map(Plain::of).toList());
    add(parts, buttons.isEmpty() ? "" : "Buttons in the original: " + buttons);
    return parts.toString();
  }

  private static void add(StringJoiner parts, String part) {
    if (!part.isBlank()) parts.add(part);
  }

  private String author(MessageAttachment sent) {
    Optional<String> link = WebLink.to(sent.authorLink(), server);
    if (link.isEmpty() || sent.authorName().isBlank()) return sent.authorName();
    return "[" + Plain.of(sent.authorName()) + "](" + link.get() + ")";
  }

  private String headline(MessageAttachment sent) {
    if (sent.title().isBlank()) return "";
    String title = "**" + Plain.of(sent.title()) + "**";
    return WebLink.to(sent.titleLink(), server)
        .map(link -> "[" + title + "](" + link + ")")
        .orElse(title);
  }

  private String picture(String url) {
    return WebLink.to(url, server)
        .map(link -> "[Image on " + Plain.of(WebLink.host(link)) + ", not loaded](" + link + ")")
        .orElse("");
  }
}
