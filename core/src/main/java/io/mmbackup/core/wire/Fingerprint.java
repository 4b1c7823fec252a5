package io.mmbackup.core.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  private final MessageDigest digest = sha256();

  /** Of a post as it came. */
  public long of(PostObject post) {
    return of(post, post.deleteAt(), post.deletedBy());
  }

  /**
   * Of a post's content with another word on its deletion: a tombstone comes without content, so
   * the archive keeps the content it had and only learns when and by whom it was deleted.
   */
  public long of(PostObject post, long deleteAt, String deletedBy) {
    digest.reset();
    text(post.id());
    text(post.channelId());
    text(post.userId());
    text(post.rootId());
    text(post.type());
    text(post.message());
    number(post.createAt());
    number(post.editAt());
    number(deleteAt);
    text(deletedBy);
    number(post.pinned() ? 1 : 0);
    bytes(post.propsJson());
    texts(post.fileIds());
    reactions(post.reactions());
    text(post.priority());
    acknowledgements(post.acknowledgements());
    return first64(digest.digest());
  }

  /** As outputs carry it: 16 hexadecimal digits. */
  public static String hex(long fingerprint) {
    String digits = Long.toHexString(fingerprint);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private void reactions(List<ReactionObject> reactions) {
    number(reactions.size());
    List<ReactionObject> sorted =
        reactions.size() < 2 ? reactions : reactions.stream().sorted(REACTIONS).toList();
    for (ReactionObject reaction : sorted) {
      text(reaction.userId());
      text(reaction.emojiName());
      number(reaction.createAt());
    }
  }

  private void acknowledgements(List<AcknowledgementObject> acknowledgements) {
    number(acknowledgements.size());
    for (var one : acknowledgements.stream().sorted(ACKNOWLEDGEMENTS).toList()) {
      text(one.userId());
      number(one.acknowledgedAt());
    }
  }

  private void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The length comes first, so that no two sequences of parts give the same bytes. */
  private void bytes(byte[] bytes) {
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) digest.update((byte) (number >>> shift));
  }

  /** The first eight bytes of a digest as one number. */
  public static long first64(byte[] digest) {
    long result = 0;
    for (int i = 0; i < 8; i++) result = result << 8 | (digest[i] & 0xff);
    return result;
  }

  /** A new SHA-256, which every Java has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
