package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import java.util.Optional;

/**
 * How far a writer has got with a channel, as it stands in the archive or in a writer's own store:
 * the print of how it renders, the newest revision that is rendered, and the print of the channel's
 * standing, which changes without a revision.
 */
record ChannelToken(String print, long revision, String standing) {
  static ChannelToken of(String print, long revision, ChannelRow channel) {
    return new ChannelToken(print, revision, standing(channel));
  }

  /** Empty for anything that is no token of this print. */
  static Optional<ChannelToken> parse(String text, String print) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !parts[0].equals(print) || !parts[1].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new ChannelToken(print, Long.parseLong(parts[1]), parts[2]));
  }

  /** Whether the channel is as it was when this was written. */
  boolean isUpToDate(ChannelRow channel) {
    return revision >= channel.revision() && standing.equals(standing(channel));
  }

  /** Whether outputs say another thing of the channel's completeness now. */
  boolean standingChanged(ChannelRow channel) {
    return !standing.equals(standing(channel));
  }

  private static String standing(ChannelRow channel) {
    return new Print().add(Standing.of(channel.state())).hex();
  }

  @Override
  public String toString() {
    return print + ":" + revision + ":" + standing;
  }
}
