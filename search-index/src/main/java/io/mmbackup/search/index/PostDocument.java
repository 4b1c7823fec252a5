package io.mmbackup.search.index;

import io.mmbackup.search.text.Compounds;
import io.mmbackup.search.text.Words;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.User;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index holds of a post. Its text is not stored: the archive has it. */
final class PostDocument {
  private static final Pattern LINK =
      Pattern.compile("\\b(?:https?://|www\\.)\\S", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKEN_NAME =
      Pattern.compile("\"(?:override_username|webhook_display_name)\"");

  private final Document document = new Document();
  private final Set<String> added = new HashSet<>();

  private PostDocument() {}

  /** {@code author} is the account it was written with. */
  static Document of(Post post, Optional<User> author) {
    PostDocument one = new PostDocument();
    one.identity(post);
    one.texts(post);
    one.author(post, author);
    one.type(post);
    one.properties(post);
    one.files(post.files());
    return one.document;
  }

  private void identity(Post post) {
    add(IndexFormat.KIND, IndexFormat.POST);
    document.add(new StringField(IndexFormat.ID, post.id(), Field.Store.YES));
    document.add(new StoredField(IndexFormat.FINGERPRINT, post.fingerprint()));
    document.add(new LongField(IndexFormat.TIME, post.createAt().toEpochMilli(), Field.Store.NO));
    document.add(new NumericDocValuesField(IndexFormat.TIE, IndexFormat.tie(post.id())));
    add(IndexFormat.CHANNEL, post.channelId());
    document.add(new SortedDocValuesField(IndexFormat.CHANNEL, new BytesRef(post.channelId())));
  }

  private void texts(Post post) {
    List<String> texts = PostTexts.of(post);
    for (String text : texts) {
      document.add(new TextField(IndexFormat.TEXT, text, Field.Store.NO));
      for (Compounds.Compound one : Compounds.of(text)) addOnce(IndexFormat.WORD, one.term());
    }
    if (texts.stream().anyMatch(PostDocument::hasLink)
        || post.messageAttachments().stream()
            .map(MessageAttachment::titleLink)
            .anyMatch(PostDocument::hasLink)) {
      add(IndexFormat.IS, "link");
    }
  }

  private static boolean hasLink(String text) {
    boolean possible = text.contains("://") || text.contains("ww.") || text.contains("WW.");
    return possible && LINK.matcher(text).find();
  }

  /** A bot's own name is with the person, since it may change; one it took on is the post's. */
  private void author(Post post, Optional<User> account) {
    Author author = post.author();
    author.userId().ifPresent(id -> add(IndexFormat.AUTHOR, id));
    if (author.automated() && !account.map(User::bot).orElse(false)) add(IndexFormat.TYPE, "bot");
    String who = author.userId().orElse("");
    if (author.automated() && TAKEN_NAME.matcher(post.propsJson()).find()) {
      add(IndexFormat.SPEAKER, Words.fold(author.shownName()));
      who = IndexFormat.SPOKEN + author.shownName();
    }
    document.add(new SortedDocValuesField(IndexFormat.WHO, new BytesRef(who)));
  }

  private void type(Post post) {
    String type = post.type().toLowerCase(Locale.ROOT);
    if (type.isEmpty()) add(IndexFormat.TYPE, "post");
    else add(IndexFormat.TYPE, type);
    if (type.startsWith("system_")) add(IndexFormat.TYPE, "system");
  }

  private void properties(Post post) {
    if (!post.reactions().isEmpty()) add(IndexFormat.IS, "reaction");
    for (Reaction one : post.reactions()) {
      addOnce(IndexFormat.REACTION, one.emojiName().toLowerCase(Locale.ROOT));
    }
    if (post.rootId().isPresent()) add(IndexFormat.IS, "reply");
    if (post.replyCount() > 0) add(IndexFormat.IS, "thread");
    if (post.pinned()) add(IndexFormat.IS, "pinned");
    if (post.editAt().isPresent()) add(IndexFormat.IS, "edited");
    if (post.deleteAt().isPresent()) add(IndexFormat.IS, "deleted");
  }

  private void files(List<FileInfo> files) {
    for (FileInfo file : files) {
      addOnce(IndexFormat.IS, "file");
      if (file.mimeType().startsWith("image/")) addOnce(IndexFormat.IS, "image");
      int dot = file.name().lastIndexOf('.');
      if (dot >= 0 && dot < file.name().length() - 1) {
        addOnce(IndexFormat.EXT, Words.fold(file.name().substring(dot + 1)));
      }
    }
  }

  private void add(String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  /** For what a post may have several of: each value of a field once. */
  private void addOnce(String field, String value) {
    if (added.add(field + '\0' + value)) add(field, value);
  }
}
