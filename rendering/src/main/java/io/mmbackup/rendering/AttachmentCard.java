package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.RemoteImage;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.MessageAttachment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program attached to a post. Its color becomes an SVG fill: no style comes from a message.
 */
record AttachmentCard(
    String color,
    String pretext,
    String author,
    String title,
    String text,
    List<Field> fields,
    List<String> pictures,
    String end) {

  /** A line of its small table. */
  record Field(String title, String value, boolean wide) {}

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");
  private static final Map<String, String> WORDS =
      Map.of("good", "#1a6a3a", "warning", "#d99a00", "danger", "#a3261d");

  static AttachmentCard of(MessageAttachment sent, Scene scene, Times times) {
    return new AttachmentCard(
        color(sent.color()),
        text(sent.pretext(), scene),
        author(sent, scene),
        title(sent, scene),
        text(sent.text(), scene),
        sent.fields().stream()
            .map(
                field ->
                    new Field(
                        Html.nameText(field.title()), text(field.value(), scene), !field.isShort()))
            .toList(),
        Stream.of(sent.imageUrl(), sent.thumbUrl())
            .distinct()
            .map(url -> RemoteImage.link(url, scene))
            .filter(link -> !link.isEmpty())
            .toList(),
        end(sent, scene, times));
  }

  private static String author(MessageAttachment sent, Scene scene) {
    if (sent.authorLink().isBlank()) return Html.nameText(sent.authorName());
    return MessageText.linked(sent.authorName(), sent.authorLink(), scene);
  }

  /** What stands below: the footer, when it was, and what could be pressed. */
  private static String end(MessageAttachment sent, Scene scene, Times times) {
    String time = sent.time().map(at -> "<p>" + times.words(at) + "</p>").orElse("");
    String buttons =
        sent.actions().isEmpty()
            ? ""
            : "<p>Buttons in the original: "
                + Html.nameText(String.join(", ", sent.actions()))
                + "</p>";
    return text(sent.footer(), scene) + time + buttons;
  }

  /** A title is a text like the others, with one link around it. */
  private static String title(MessageAttachment sent, Scene scene) {
    if (sent.titleLink().isBlank()) return text(sent.title(), scene);
    return MessageText.linked(sent.title(), sent.titleLink(), scene);
  }

  private static String text(String text, Scene scene) {
    return MessageText.of(text, scene).html();
  }

  private static String color(String sent) {
    String color = sent.strip().toLowerCase(Locale.ROOT);
    return HEX.matcher(color).matches() ? color : WORDS.getOrDefault(color, "");
  }
}
