package io.mmbackup.spi;

import java.time.Instant;
import java.util.List;

/**
 * A post as it stood in another one that links to it, when the server last showed that one. It may
 * be of a channel that the backup has not got; {@link Lookup#place} tells.
 */
public interface QuotedPost {
  /** Its own id. */
  String id();

  /** Who is shown to have written it. */
  Author author();

  /** When it was written. */
  Instant createAt();

  /** URL name of its team; empty in direct and group messages. */
  String teamName();

  /** Its channel's name as it was then; empty in direct messages. */
  String channelName();

  /** Of its channel. */
  Channel.Type channelType();

  /** Its text, as {@link Post#message}; may be empty. */
  String message();

  /** What a program attached to it. */
  List<MessageAttachment> messageAttachments();

  /** Names of its files, as far as the server told; the backup need not have them. */
  List<String> fileNames();
}
