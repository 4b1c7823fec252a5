package io.mmbackup.dist.terminal;

import io.mmbackup.core.run.Account;
import java.util.List;

/** What is said once at the beginning of a run. */
final class HeaderText {
  private HeaderText() {}

  /** Who asks whom, and where it goes. */
  static List<Line> signedIn(Account account, String folder) {
    return List.of(
        Line.EMPTY,
        Line.of("  ")
            .bold(account.siteName())
            .plain("  " + host(account.url()) + ", Mattermost " + account.version()),
        Line.of("  Signed in as " + account.username())
            .plain(". Nothing on the server will be changed."),
        Line.of("  Writing to " + folder));
  }

  /** How much there is. */
  static List<Line> planned(Picture.Plan plan, long freeBytes) {
    String much =
        "  "
            + Amounts.count(plan.conversations(), "conversation")
            + ", about "
            + Amounts.count(plan.posts(), "post")
            + ".";
    String free = freeBytes <= 0 ? "" : " " + Amounts.size(freeBytes) + " of disk are free.";
    return List.of(Line.EMPTY, Line.of(much + free));
  }

  private static String host(String url) {
    return url.replaceFirst("^https?://", "");
  }
}
