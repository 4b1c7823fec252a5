package io.mmbackup.dist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.fake.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWorkspaceTest {
  private static final Workspace WORKSPACE = DemoWorkspace.create();
  private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  @Test
  void itIsAPleasantWorkspaceOfAFewThousandPosts() {
    assertThat(posts(WORKSPACE)).hasSizeBetween(2_500, 4_500);
    assertThat(WORKSPACE.userIds()).hasSize(13);
    assertThat(WORKSPACE.channelIds()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(WORKSPACE.fileIds()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"is_pinned\":true",
        "\"has_reactions\":true",
        "\"root_id\":\"[a-z0-9]",
        "\"edit_at\":[1-9]",
        "\"emoji_name\":\"curlew\"",
        "```python",
        "[|]:--[|]",
        "- \\[ ] ",
        "image/png",
        "text/csv",
        "application/pdf"
      })
  void itHasEverythingThatABackupHasToKeep(String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    assertThat(posts(WORKSPACE).stream().anyMatch(post -> wanted.matcher(post).find())).isTrue();
  }

  @Test
  void noBlankIsLeftUnfilled() {
    Pattern blank = Pattern.compile("\\{(@?[A-Za-z]+\\d?|\\d+-\\d+)}");
    for (String post : posts(WORKSPACE)) {
      assertThat(message(post)).doesNotContainPattern(blank).isNotBlank();
    }
  }

  @Test
  void itIsTheSameEachTime() {
    Workspace again = DemoWorkspace.create();
    assertThat(again.now()).isEqualTo(WORKSPACE.now());
    assertThat(posts(again).equals(posts(WORKSPACE))).isTrue(); // too long to be shown
    assertThat(again.fileIds()).isEqualTo(WORKSPACE.fileIds());
  }

  @Test
  void itsTimeGoesFromThePastToItsOwnPresent() {
    Pattern createAt = Pattern.compile("\"create_at\":(\\d+)");
    for (String post : posts(WORKSPACE)) {
      Matcher time = createAt.matcher(post);
      assertThat(time.find()).isTrue();
      assertThat(Long.parseLong(time.group(1))).isBetween(1_704_000_000_000L, WORKSPACE.now());
    }
  }

  private static List<String> posts(Workspace workspace) {
    List<String> all = new ArrayList<>();
    for (String channel : workspace.channelIds()) all.addAll(workspace.posts(channel));
    return all;
  }

  private static String message(String post) {
    Matcher message = MESSAGE.matcher(post);
    assertThat(message.find()).isTrue();
    return message.group(1);
  }
}
