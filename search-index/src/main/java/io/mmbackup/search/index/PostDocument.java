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
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.util.BytesRef;

/**
 * What the index holds of a post. Its text is not stored: the archive has it. What is read again is
 * in doc values, which cost less than half of stored fields where documents are sorted. Document
 * and fields are used for one post after the other, which Lucene asks for where there are many. One
 * thread.
 */
final class PostDocument {
  private static final Pattern LINK =
      Pattern.compile("\\b(?:https?://|www\\.)\\S", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKEN_NAME =
      Pattern.compile("\"(?:override_username|webhook_display_name)\"");

  private final Field id = new IdField(IndexFormat.ID, DocValuesType.BINARY);
  private final Field fingerprint =
      new BinaryDocValuesField(IndexFormat.FINGERPRINT, new BytesRef());
  private final Field time = new LongField(IndexFormat.TIME, 0, Field.Store.NO);
  private final Field tie = new NumericDocValuesField(IndexFormat.TIE, 0);
  private final Field channel = new IdField(IndexFormat.CHANNEL, DocValuesType.SORTED);
  private final Field who = new SortedDocValuesField(IndexFormat.WHO, new BytesRef());

  private final Document document = new Document();
  private final Set<String> added = new HashSet<>();

  /** {@code author} is the account it was written with. Valid until the next one is asked for. */
  Document of(Post post, Optional<User> author) {
    document.clear();
    added.clear();
    identity(post);
    texts(post);
    author(post, author);
    type(post);
    properties(post);
    files(post.files());
    return document;
  }

  private void identity(Post post) {
    id.setBytesValue(new BytesRef(post.id()));
    fingerprint.setBytesValue(new BytesRef(post.fingerprint()));
    time.setLongValue(post.createAt().toEpochMilli());
    tie.setLongValue(IndexFormat.tie(post.id()));
    channel.setBytesValue(new BytesRef(post.channelId()));
    for (Field one : List.of(id, fingerprint, time, tie, channel)) document.add(one);
  }

  private void texts(Post post) {
    List<String> texts = PostTexts.of(post);
    if (texts.isEmpty()) document.add(IndexFormat.noText());
    for (String text : texts) {
      document.add(new TextField(IndexFormat.TEXT, text, Field.Store.NO));
      for (Compounds.Compound one : Compounds.of(text)) addOnce(IndexFormat.WORD, one.term());
    }
    if (hasLink(post, texts)) add(IndexFormat.IS, "link");
  }

  private static boolean hasLink(Post post, List<String> texts) {
    for (String text : texts) if (hasLink(text)) return true;
    for (MessageAttachment one : post.messageAttachments())
      if (hasLink(one.titleLink())) return true;
    return false;
  }

  private static boolean hasLink(String text) {
    boolean possible = text.contains("://") || text.contains("ww.") || text.contains("WW.");
    return possible && LINK.matcher(text).find();
  }

  /** A bot's own name is with the person, since it may change; one it took on is the post's. */
  private void author(Post post, Optional<User> account) {
    Author author = post.author();
    author.userId().ifPresent(id -> add(IndexFormat.AUTHOR, id));
    if (author.automated() && !account.map(User::bot).orElse(false))
      add(IndexFormat.IS, IndexFormat.BY_BOT);
    String speaker = author.userId().orElse("");
    if (author.automated() && TAKEN_NAME.matcher(post.propsJson()).find()) {
      add(IndexFormat.SPEAKER, Words.fold(author.shownName()));
      speaker = IndexFormat.SPOKEN + author.shownName();
    }
    who.setBytesValue(new BytesRef(speaker));
    document.add(who);
  }

  private void type(Post post) {
    if (post.type().isEmpty()) return;
    String type = post.type().toLowerCase(Locale.ROOT);
    add(IndexFormat.TYPE, type);
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
