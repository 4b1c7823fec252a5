package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.QuotedPost;
import io.mmbackup.spi.Team;
import java.util.List;
import java.util.Optional;

/**
 * A post that another one quotes by its link. {@code name}, {@code where}, {@code text} and {@code
 * files} are safe HTML; {@code person} and {@code words} may be empty.
 */
record QuoteCard(
    Avatar avatar,
    String person,
    String name,
    boolean bot,
    String where,
    String text,
    String words,
    List<AttachmentCard> attachments,
    String files) {

  /** What its texts are seen with: {@code ~name} means a channel of its own team. */
  static Scene scene(QuotedPost quote, Scene page) {
    if (quote.teamName().isEmpty()) return page;
    Optional<String> team = page.lookup().teamNamed(quote.teamName()).map(Team::id);
    return new Scene(page.lookup(), page.me(), team, page.destinations());
  }

  /** The channel, the team unless it is the page's own, and the time. */
  static String where(QuotedPost quote, Scene page, Times times) {
    return channel(quote) + team(quote, page) + times.words(quote.createAt());
  }

  private static String channel(QuotedPost quote) {
    String name = quote.channelName();
    if (!name.isBlank()) return "in <bdi>" + Html.nameText(name) + "</bdi>";
    return switch (quote.channelType()) {
      case DIRECT -> "in a direct message";
      case GROUP -> "in a group message";
      default -> "";
    };
  }

  private static String team(QuotedPost quote, Scene page) {
    String channel = channel(quote);
    if (channel.isEmpty()) return "";
    boolean isOwn =
        page.teamId()
            .flatMap(page.lookup()::team)
            .filter(team -> team.name().equals(quote.teamName()))
            .isPresent();
    if (quote.teamName().isBlank() || isOwn) return ", ";
    return " (<bdi>" + Html.nameText(quote.teamName()) + "</bdi>), ";
  }

  static String files(QuotedPost quote) {
    if (quote.fileNames().isEmpty()) return "";
    return "<p>Files: " + Html.nameText(String.join(", ", quote.fileNames())) + "</p>";
  }
}
