package io.mmbackup.core.export;

import io.mmbackup.core.archive.PostRow;
import io.mmbackup.core.wire.AcknowledgementObject;
import io.mmbackup.core.wire.Fingerprint;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.PropsObject;
import io.mmbackup.core.wire.ReactionObject;
import io.mmbackup.spi.Acknowledgement;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.Edit;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.QuotedPost;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.RemovedReaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post of the archive. Its raw JSON is parsed when something of it is asked for. */
final class ArchivedPost implements Post {
  private static final Comparator<ReactionObject> BY_TIME =
      Comparator.comparingLong(ReactionObject::createAt)
          .thenComparing(ReactionObject::userId)
          .thenComparing(ReactionObject::emojiName);
  private static final Comparator<AcknowledgementObject> ACKNOWLEDGED =
      Comparator.comparingLong(AcknowledgementObject::acknowledgedAt)
          .thenComparing(AcknowledgementObject::userId);

  private final Reading reading;
  private final PostRow row;
  private @Nullable PostObject object;
  private @Nullable PropsObject props;
  private @Nullable Author author;
  private @Nullable List<FileInfo> files;

  ArchivedPost(Reading reading, PostRow row) {
    this.reading = reading;
    this.row = row;
  }

  private PostObject object() {
    if (object == null) object = reading.parse(row);
    return object;
  }

  private PropsObject props() {
    if (props == null) props = Reading.props(object());
    return props;
  }

  /** A time of the wire: 0 is never. */
  static Optional<Instant> time(long ms) {
    return ms == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ms));
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  @Override
  public String id() {
    return row.id();
  }

  @Override
  public String channelId() {
    return reading.channel(row.channel()).id();
  }

  @Override
  public Optional<String> rootId() {
    return text(row.rootId());
  }

  @Override
  public int replyCount() {
    return row.replyCount();
  }

  @Override
  public Author author() {
    if (author == null) {
      author = ArchivedAuthor.of(row.userId(), reading.user(row.userId()), props());
    }
    return author;
  }

  @Override
  public Instant createAt() {
    return Instant.ofEpochMilli(row.createAt());
  }

  @Override
  public Instant updateAt() {
    return Instant.ofEpochMilli(row.updateAt());
  }

  @Override
  public Optional<Instant> editAt() {
    return time(object().editAt());
  }

  @Override
  public Optional<Instant> deleteAt() {
    return time(row.deleteAt());
  }

  @Override
  public Optional<String> deletedBy() {
    return text(row.deletedBy());
  }

  @Override
  public Optional<String> priority() {
    return text(object().priority());
  }

  @Override
  public List<Acknowledgement> acknowledgements() {
    if (object().acknowledgements().isEmpty()) return List.of();
    return object().acknowledgements().stream()
        .sorted(ACKNOWLEDGED)
        .map(
            one ->
                new Acknowledgement(
                    one.userId(),
                    reading.username(one.userId()),
                    Instant.ofEpochMilli(one.acknowledgedAt())))
        .toList();
  }

  @Override
  public boolean pinned() {
    return object().pinned();
  }

  @Override
  public String type() {
    return object().type();
  }

  @Override
  public String message() {
    return object().message();
  }

  @Override
  public String propsJson() {
    return new String(object().propsJson(), StandardCharsets.UTF_8);
  }

  @Override
  public List<MessageAttachment> messageAttachments() {
    if (props().attachments().isEmpty()) return List.of();
    return props().attachments().stream().map(ArchivedAttachment::of).toList();
  }

  @Override
  public Map<String, String> channelMentions() {
    return props().channelMentions();
  }

  @Override
  public List<QuotedPost> quotes() {
    return reading.quotes(object());
  }

  @Override
  public List<Reaction> reactions() {
    if (object().reactions().isEmpty()) return List.of();
    return object().reactions().stream()
        .sorted(BY_TIME)
        .map(one -> reading.reaction(one.userId(), one.emojiName(), one.createAt()))
        .toList();
  }

  @Override
  public List<RemovedReaction> removedReactions() {
    return row.hasRemovedReactions() ? reading.removedReactionsOf(id()) : List.of();
  }

  @Override
  public List<FileInfo> files() {
    if (files == null) files = row.hasFiles() ? reading.filesOf(id()) : List.of();
    return files;
  }

  @Override
  public List<Edit> edits() {
    return row.hasVersions() ? reading.editsOf(id()) : List.of();
  }

  @Override
  public String fingerprint() {
    return Fingerprint.hex(row.fingerprint());
  }

  @Override
  public String permalink() {
    return reading.permalink(row);
  }

  @Override
  public String rawJson() {
    return new String(row.raw(), StandardCharsets.UTF_8);
  }
}
