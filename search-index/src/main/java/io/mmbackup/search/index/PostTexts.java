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
    add(post.message(), texts);
    texts.addAll(attached(post));
    for (FileInfo file : post.files()) add(file.name(), texts);
    return texts;
  }

  /** Those of its message attachments, in the order they are shown. */
  public static List<String> attached(Post post) {
    if (post.messageAttachments().isEmpty()) return List.of();
    List<String> texts = new ArrayList<>();
    for (MessageAttachment one : post.messageAttachments()) {
      add(one.pretext(), texts);
      add(one.authorName(), texts);
      add(one.title(), texts);
      add(one.text(), texts);
      for (MessageAttachment.Field field : one.fields()) {
        add(field.title(), texts);
        add(field.value(), texts);
      }
      add(one.footer(), texts);
    }
    return texts;
  }

  private static void add(String text, List<String> texts) {
    if (!text.isBlank()) texts.add(text);
  }
}
