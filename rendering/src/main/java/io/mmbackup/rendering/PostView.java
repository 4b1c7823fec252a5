package io.mmbackup.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as {@link PostMarkup} writes it: everything decided, nothing looked up. {@code name},
 * {@code text} and {@code acknowledged} are safe HTML.
 */
record PostView(
    String prefix,
    String id,
    String link,
    String person,
    String fingerprint,
    String css,
    @Nullable Avatar avatar,
    String name,
    boolean bot,
    Times.Shown time,
    String icon,
    String priority,
    boolean pinned,
    String notice,
    String gone,
    String textCss,
    String text,
    String words,
    List<QuoteCard> quotes,
    List<AttachmentCard> attachments,
    List<FileCard> pictures,
    List<FileCard> files,
    @Nullable Edited edited,
    List<ReactionChips.Chip> reactions,
    String acknowledged,
    @Nullable ThreadBelow thread) {

  /** When it was edited, and the texts it had before, as far as known. */
  record Edited(String when, List<Version> versions) {}

  /** A text a post had. */
  record Version(String text, String until) {}
}
