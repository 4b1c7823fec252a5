package io.mmbackup.search.index;

import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Post;
import java.util.ArrayList;
import java.util.List;

/** The texts of a post that are searched, each by itself. */
public final class PostTexts {
  private PostTexts() {}

  /** The message, the texts of message attachments, the names of files; none is empty. */
  public static List<String> of(Post post) {
    List<String> texts = new ArrayList<>();
    texts.add(post.message());
    texts.addAll(attached(post));
    for (FileInfo file : post.files()) texts.add(file.name());
    texts.removeIf(String::isBlank);
    return texts;
  }

  /** Those of its message attachments, in the order they are shown. */
  public static List<String> attached(Post post) {
    List<String> texts = new ArrayList<>();
    for (MessageAttachment one : post.messageAttachments()) {
      texts.add(one.pretext());
      texts.add(one.authorName());
      texts.add(one.title());
      texts.add(one.text());
      for (MessageAttachment.Field field : one.fields()) {
        texts.add(field.title());
        texts.add(field.value());
      }
      texts.add(one.footer());
    }
    texts.removeIf(String::isBlank);
    return texts;
  }
}
