package io.mmbackup.core.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public channels that the user has not joined. */
class UnjoinedTest {
  private static final Selection WITH_PUBLIC =
      new Selection(
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          FileChoice.ALL,
          true);

  @TempDir Path temp;
  private final List<String> warnings = new ArrayList<>();
  private String open;

  private FakeMattermost start(ServerVersion version) {
    Workspace workspace = Workspace.empty(version);
    String team = workspace.addTeam("lab", "Lab");
    workspace.post(workspace.addChannel(team, "gauges", "Gauges"), workspace.myId(), "mine");
    String bob = workspace.addUser("bob", "Bob", "Brown");
    open = workspace.addChannel(team, "open", "Open", "O", bob);
    workspace.post(open, bob, "for all");
    return FakeMattermost.start(workspace);
  }

  private void crawl(FakeMattermost server, Selection selection) throws IOException {
    CrawlListener listener =
        new CrawlListener() {
          @Override
          public void warning(String sentence) {
            warnings.add(sentence);
          }
        };
    new Crawling(server, temp).run(selection, new Stop(), listener);
  }

  @Test
  void theyAreReadWhenAskedForWhereTheServerLetsOneAndNeverCalledLost() throws IOException {
    try (FakeMattermost server = start(ServerVersion.V11_6)) {
      Crawling crawling = new Crawling(server, temp);
      crawl(server, Selection.EVERYTHING);
      assertThat(crawling.rows()).extracting(row -> row.name()).containsExactly("gauges");
      crawl(server, WITH_PUBLIC);
      assertThat(crawling.posts(open)).isNotEmpty();
      ChannelState state = crawling.row(open).state();
      assertThat(state.gap()).isEmpty();
      crawl(server, Selection.EVERYTHING);
      assertThat(crawling.row(open).state()).isEqualTo(state);
      assertThat(warnings).isEmpty();
      assertThat(server.workspace().channelJson(open)).doesNotContain(server.workspace().myId());
    }
  }

  @Test
  void anOldServerDoesNotShowThemAndThatIsSaidOnce() throws IOException {
    try (FakeMattermost server = start(ServerVersion.V5_37)) {
      crawl(server, WITH_PUBLIC);
      assertThat(new Crawling(server, temp).rows())
          .extracting(row -> row.name())
          .containsExactly("gauges");
      assertThat(warnings)
          .containsExactly("This server shows public channels only to those who have joined them.");
    }
  }
}
