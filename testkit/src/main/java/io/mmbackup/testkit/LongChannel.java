package io.mmbackup.testkit;

import static io.mmbackup.testkit.Workspace.YEAR_2024;
import static io.mmbackup.testkit.Workspace.id;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One channel of very many posts over some years, with one very long thread in it. */
final class LongChannel {
  private static final int PAGE = 2_000;
  private static final long TEN_MINUTES = 600_000;

  private LongChannel() {}

  static void fill(Workspace workspace, int posts) throws IOException {
    String channel = id("endless");
    workspace.channel(channel, "O", "endless", "Endless");
    List<Sent> page = new ArrayList<>();
    for (int i = 0; i < posts; i++) {
      // Every twentieth post is a reply in the one long thread, every fourth one in a short thread.
      String root = i % 20 == 0 && i > 0 ? post(0) : i % 4 == 2 ? post(i - 1) : "";
      page.add(
          new Sent(post(i), channel, root, YEAR_2024 + i * TEN_MINUTES, "one of very many")
              .by(i % 2 == 0 ? Workspace.ME : HardCases.BIRD)
              .saying("message " + i + " of an endless channel"));
      if (page.size() == PAGE || i == posts - 1) {
        workspace.sendUnremembered(channel, page);
        page.clear();
      }
    }
  }

  private static String post(int i) {
    return id("m" + i + "x");
  }
}
