package io.mmbackup.rendering;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Completeness;
import java.util.Locale;

/** How pages tell kinds and states of channels apart. */
public final class ChannelSigns {
  private ChannelSigns() {}

  /** The icon of its kind, by the name of its symbol. */
  public static String icon(Channel channel) {
    if (channel.deleteAt().isPresent()) return "i-box";
    return switch (channel.type()) {
      case PRIVATE -> "i-lock";
      case DIRECT -> "i-person";
      case GROUP -> "i-people";
      case PUBLIC, OTHER -> "i-globe";
    };
  }

  /** For those who do not see the icon. */
  public static String kind(Channel channel) {
    String archived = channel.deleteAt().isPresent() ? "Archived " : "";
    String kind =
        switch (channel.type()) {
          case PRIVATE -> "Private channel";
          case DIRECT -> "Direct messages";
          case GROUP -> "Group messages";
          case PUBLIC, OTHER -> "Channel";
        };
    return archived.isEmpty() ? kind : archived + kind.toLowerCase(Locale.ROOT);
  }

  /** {@code complete}, {@code incomplete} or {@code lost}. */
  public static String state(Completeness completeness) {
    return switch (completeness.state()) {
      case COMPLETE -> "complete";
      case INCOMPLETE -> "incomplete";
      case NOT_ACCESSIBLE -> "lost";
    };
  }
}
