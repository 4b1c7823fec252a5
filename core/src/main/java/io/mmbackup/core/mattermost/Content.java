package io.mmbackup.core.mattermost;

/** Something that is downloaded as a file. */
public sealed interface Content {
  /**
   * A file attached to a post. Never changes under its id.
   *
   * @param fileId its id
   */
  record Attachment(String fileId) implements Content {}

  /**
   * The picture of a user. The server draws one when none was set: ask only then.
   *
   * @param userId of whom
   * @param lastPictureUpdate ms UTC, above 0
   */
  record Avatar(String userId, long lastPictureUpdate) implements Content {}

  /**
   * The icon of a team that has set one.
   *
   * @param teamId of which
   * @param lastUpdate ms UTC, above 0
   */
  record TeamIcon(String teamId, long lastUpdate) implements Content {}

  /**
   * The image of a custom emoji. Never changes under its id.
   *
   * @param emojiId its id, not its name
   */
  record EmojiImage(String emojiId) implements Content {}
}
