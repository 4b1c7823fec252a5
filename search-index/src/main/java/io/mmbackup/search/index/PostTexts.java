package io.mmbackup.search.index;

import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.QuotedPost;
import java.util.ArrayList;
import java.util.List;

/** The texts of a post that are searched, each by itself. */
public final class PostTexts {
  private PostTexts() {}

  /** The message, what stands below it, the names of files; none is empty. */
  public static List<String> of(Post post) {
    List<String> texts = new ArrayList<>();
    add(post.message(), texts);
    texts.addAll(attached(post));
    for (FileInfo file : post.files()) add(file.name(), texts);
    return texts;
  }

  /** Those of the posts it quotes and of message attachments, in the order they are shown. */
  public static List<String> attached(Post post) {
    List<QuotedPost> quotes = post.quotes();
    if (quotes.isEmpty() && post.messageAttachments().isEmpty()) return List.of();
    List<String> texts = new ArrayList<>();
    for (QuotedPost quote : quotes) {
      add(quote.message(), texts);
      attached(quote.messageAttachments(), texts);
      for (String file : quote.fileNames()) add(file, texts);
    }
    attached(post.messageAttachments(), texts);
    return texts;
  }

  private static void attached(List<MessageAttachment> attachments, List<String> texts) {
    for (MessageAttachment one : attachments) {
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
  }

  private static void add(String text, List<String> texts) {
    if (!text.isBlank()) texts.add(text);
  }
}
