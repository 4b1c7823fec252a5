package io.mmbackup.core.export;

import io.mmbackup.core.wire.FileObject;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.PropsObject;
import io.mmbackup.core.wire.QuotedPostObject;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.QuotedPost;
import java.time.Instant;
import java.util.List;

/** A post that another one quotes. */
record ArchivedQuote(
    String id,
    Author author,
    Instant createAt,
    String teamName,
    String channelName,
    Channel.Type channelType,
    String message,
    List<MessageAttachment> messageAttachments,
    List<String> fileNames)
    implements QuotedPost {

  static QuotedPost of(Reading reading, QuotedPostObject quote) {
    PostObject post = quote.post();
    PropsObject props = Reading.props(post);
    return new ArchivedQuote(
        post.id(),
        ArchivedAuthor.of(post.userId(), reading.user(post.userId()), props),
        Instant.ofEpochMilli(post.createAt()),
        quote.teamName(),
        quote.channelName(),
        ArchivedChannel.type(quote.channelType()),
        post.message(),
        props.attachments().stream().map(ArchivedAttachment::of).toList(),
        post.files().stream().map(FileObject::name).toList());
  }
}
