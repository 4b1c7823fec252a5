package io.mmbackup.core.export;

import io.mmbackup.core.wire.PropsObject;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.User;
import java.util.Optional;

/** Who a post shows as its author. */
record ArchivedAuthor(Optional<String> userId, String username, String shownName, boolean automated)
    implements Author {

  /** A webhook or bot may speak under any name; only theirs counts, not everybody's props. */
  static Author of(String userId, Optional<User> user, PropsObject props) {
    boolean automated = props.fromWebhook() || props.fromBot() || user.map(User::bot).orElse(false);
    String shown = user.map(User::shownName).orElse(userId);
    return new ArchivedAuthor(
        userId.isEmpty() ? Optional.empty() : Optional.of(userId),
        user.map(User::username).orElse(userId),
        automated ? spoken(props, shown) : shown,
        automated);
  }

  private static String spoken(PropsObject props, String otherwise) {
    if (!props.overrideUsername().isBlank()) return props.overrideUsername();
    if (!props.webhookDisplayName().isBlank()) return props.webhookDisplayName();
    return otherwise;
  }
}
