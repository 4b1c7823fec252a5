package io.mmbackup.core.export;

import io.mmbackup.core.wire.MessageAttachmentObject;
import io.mmbackup.spi.MessageAttachment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A Slack-style attachment of a post. */
record ArchivedAttachment(
    String color,
    String pretext,
    String authorName,
    String authorLink,
    String title,
    String titleLink,
    String text,
    String imageUrl,
    String thumbUrl,
    String footer,
    Optional<Instant> time,
    List<String> actions,
    List<Field> fields)
    implements MessageAttachment {

  static MessageAttachment of(MessageAttachmentObject sent) {
    return new ArchivedAttachment(
        sent.color(),
        sent.pretext(),
        sent.authorName(),
        sent.authorLink(),
        sent.title(),
        sent.titleLink(),
        sent.text(),
        sent.imageUrl(),
        sent.thumbUrl(),
        sent.footer(),
        ArchivedPost.time(sent.time()),
        sent.actions().stream().filter(name -> !name.isBlank()).toList(),
        sent.fields().stream()
            .map(field -> new Field(field.title(), field.value(), field.isShort()))
            .toList());
  }
}
