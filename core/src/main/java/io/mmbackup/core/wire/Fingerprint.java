package io.mmbackup.core.wire;

import java.util.Comparator;
import java.util.List;

/**
 * Names a post's content: 64 bits of SHA-256 over everything a reader could see. The same content
 * has the same fingerprint in every archive. What the server computes anew for each answer (reply
 * count, link previews, image sizes, thread followers) and the update time are left out, so equal
 * fingerprints mean "nothing to do". Not thread-safe.
 */
public final class Fingerprint {
  private static final Comparator<ReactionObject> REACTIONS =
      Comparator.comparingLong(ReactionObject::createAt)
          .thenComparing(ReactionObject::userId)
          .thenComparing(ReactionObject::emojiName);
  private static final Comparator<AcknowledgementObject> ACKNOWLEDGEMENTS =
      Comparator.comparingLong(AcknowledgementObject::acknowledgedAt)
          .thenComparing(AcknowledgementObject::userId);

  private final Digest64 digest = new Digest64();

  /** Of a post as it came. */
  public long of(PostObject post) {
    return of(post, post.deleteAt(), post.deletedBy());
  }

  /**
   * Of a post's content with another word on its deletion: a tombstone comes without content, so
   * the archive keeps the content it had and only learns when and by whom it was deleted.
   */
  public long of(PostObject post, long deleteAt, String deletedBy) {
    digest.add(post.id());
    digest.add(post.channelId());
    digest.add(post.userId());
    digest.add(post.rootId());
    digest.add(post.type());
    digest.add(post.message());
    digest.add(post.createAt());
    digest.add(post.editAt());
    digest.add(deleteAt);
    digest.add(deletedBy);
    digest.add(post.pinned() ? 1 : 0);
    digest.add(post.propsJson());
    texts(post.fileIds());
    reactions(post.reactions());
    digest.add(post.priority());
    acknowledgements(post.acknowledgements());
    return digest.finish();
  }

  /** As outputs carry it: 16 hexadecimal digits. */
  public static String hex(long fingerprint) {
    String digits = Long.toHexString(fingerprint);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private void reactions(List<ReactionObject> reactions) {
    digest.add(reactions.size());
    for (ReactionObject reaction : sorted(reactions, REACTIONS)) {
      digest.add(reaction.userId());
      digest.add(reaction.emojiName());
      digest.add(reaction.createAt());
    }
  }

  private void acknowledgements(List<AcknowledgementObject> acknowledgements) {
    digest.add(acknowledgements.size());
    for (AcknowledgementObject one : sorted(acknowledgements, ACKNOWLEDGEMENTS)) {
      digest.add(one.userId());
      digest.add(one.acknowledgedAt());
    }
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.size() < 2 ? list : list.stream().sorted(order).toList();
  }

  private void texts(List<String> texts) {
    digest.add(texts.size());
    texts.forEach(digest::add);
  }
}
