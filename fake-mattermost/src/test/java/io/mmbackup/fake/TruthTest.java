package io.mmbackup.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mmbackup.fake.state.GoJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an observer knows who sees everything. */
class TruthTest {
  private static List<String> messages(List<String> contents) {
    return contents.stream()
        .map(content -> GoJson.parseObject(content).path("message").stringValue())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void onlyWhatWasSentWasShown(ServerVersion version) throws Exception {
    try (Town town = new Town(version)) {
      String post = town.post("one");
      town.workspace.edit(post, "two");
      town.order("");
      town.workspace.edit(post, "three");
      Truth.Fate live = town.workspace.truth().post(post);
      assertThat(live.standing()).isEqualTo(Truth.Standing.LIVE);
      assertThat(messages(live.contents())).containsExactly("one", "two", "three");
      assertThat(messages(live.shown())).containsExactly("two");

      town.workspace.delete(post);
      town.order("&since=1");
      Truth.Fate deleted = town.workspace.truth().post(post);
      assertThat(deleted.standing()).isEqualTo(Truth.Standing.DELETED);
      assertThat(deleted.deleteAt()).isEqualTo(town.workspace.now());
      assertThat(messages(deleted.shown())).containsExactly("two");

      town.workspace.deletePermanently(post);
      Truth.Fate gone = town.workspace.truth().post(post);
      assertThat(gone.standing()).isEqualTo(Truth.Standing.GONE);
      assertThat(gone.channelId()).isEqualTo(town.channelId);
      assertThat(messages(gone.contents())).containsExactly("one", "two", "three");
    }
  }

  @Test
  void rowsOfEarlierVersionsAreNoPosts() throws Exception {
    try (Town town = new Town(ServerVersion.V11_6)) {
      String post = town.post("one");
      town.workspace.pin(post);
      int rows = town.page("&since=1").path("order").size();

      assertThat(town.workspace.truth().posts()).hasSize(rows - 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> town.workspace.truth().post("nosuchpost"));
    }
  }

  @Test
  void aRecordedWorkspaceIsKnownFromItsStart() {
    Workspace workspace = Workspace.recorded(ServerVersion.V5_37);
    List<String> live =
        workspace.channelIds().stream().flatMap(id -> workspace.postIds(id).stream()).toList();

    assertThat(workspace.truth().posts())
        .filteredOn(fate -> fate.standing() == Truth.Standing.LIVE)
        .extracting(Truth.Fate::id)
        .containsAll(live);
  }
}
