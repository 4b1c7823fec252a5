package io.mmbackup.core.export;

import io.mmbackup.core.wire.MessageAttachmentObject;
import io.mmbackup.spi.MessageAttachment;
import java.util.List;

/** A Slack-style attachment of a post. */
record ArchivedAttachment(
    String color,
    String pretext,
    String authorName,
    String title,
    String titleLink,
    String text,
    String footer,
    List<Field> fields)
    implements MessageAttachment {

  static MessageAttachment of(MessageAttachmentObject sent) {
    return new ArchivedAttachment(
        sent.color(),
        sent.pretext(),
        sent.authorName(),
        sent.title(),
        sent.titleLink(),
        sent.text(),
        sent.footer(),
        sent.fields().stream()
            .map(field -> new Field(field.title(), field.value(), field.isShort()))
            .toList());
  }
}
