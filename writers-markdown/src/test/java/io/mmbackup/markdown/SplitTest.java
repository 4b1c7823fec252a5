package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {
  @TempDir Path folder;
  private Chatter talk;

  @BeforeEach
  void threeMonths() throws Exception {
    talk = new Chatter(folder);
    talk.post("january", "", "2024-01-10T10:00:00Z", "ada", "In winter")
        .post("march", "", "2024-03-10T10:00:00Z", "ada", "In spring")
        .post("may", "", "2024-05-10T10:00:00Z", "bob", "In May")
        .post("reply", "january", "2024-05-11T10:00:00Z", "bob", "Was it?");
  }

  @AfterEach
  void close() throws Exception {
    talk.close();
  }

  /** The pages that another export wrote anew or took away. */
  private SortedMap<String, String> changedBy(Change change) throws Exception {
    talk.backup.export("month");
    SortedMap<String, String> before = talk.backup.pages();
    change.happen();
    int written = talk.backup.export("month").filesNow();
    SortedMap<String, String> changed = new TreeMap<>(talk.backup.pages());
    before.forEach(
        (path, text) -> {
          if (!changed.remove(path, text)) changed.putIfAbsent(path, "gone");
        });
    assertThat(written).as("files written").isEqualTo((int) live(changed));
    return changed;
  }

  private static long live(SortedMap<String, String> changed) {
    return changed.values().stream().filter(text -> !text.equals("gone")).count();
  }

  private interface Change {
    void happen() throws Exception;
  }

  @Test
  void aChannelOfMorePostsThanTheLimitHasAPageAMonth() throws Exception {
    talk.backup.export("4");
    assertThat(talk.backup.pages()).containsOnlyKeys("index.md", "lab/talk.md");

    talk.backup.export("3");
    assertThat(talk.backup.pages())
        .containsOnlyKeys(
            "index.md",
            "lab/talk.md",
            "lab/talk/2024-01.md",
            "lab/talk/2024-03.md",
            "lab/talk/2024-05.md");

    talk.backup.export("never");
    assertThat(talk.backup.pages()).containsOnlyKeys("index.md", "lab/talk.md");
  }

  @Test
  void aChannelThatGrowsBeyondTheLimitIsSplitAndOneThatShrinksIsNot() throws Exception {
    talk.backup.export("4");
    talk.post("june", "", "2024-06-01T10:00:00Z", "ada", "The fifth");
    talk.backup.export("4");

    assertThat(talk.backup.pages()).hasSize(6);
    assertThat(talk.page()).doesNotContain("The fifth").contains("(talk/2024-06.md), 1 post");
    assertThat(talk.month("2024-01")).contains("In winter", "Was it?");
  }

  @Test
  void theOverviewLinksTheMonthsAndTheMonthsEachOther() throws Exception {
    talk.backup.export("month");

    assertThat(talk.page())
        .contains(
            """
            ## 2024

            - [January 2024](talk/2024-01.md), 1 post
            - [March 2024](talk/2024-03.md), 1 post
            - [May 2024](talk/2024-05.md), 2 posts
            """);
    assertThat(talk.month("2024-03"))
        .contains(
            "← [January 2024](2024-01.md) · [All months](../talk.md) · [May 2024](2024-05.md) →");
  }

  @Test
  void aReplyOfAnotherMonthStandsBelowItsRootAndItsMarkLeadsThere() throws Exception {
    talk.backup.export("month");

    assertThat(talk.month("2024-01")).contains("- **bob** 2024-05-11 10:00", "  > Was it?");
    assertThat(talk.month("2024-05"))
        .contains(
            "↳ **bob** 10:00, a reply to [ada, 2024-01-10 10:00](2024-01.md#2024-01-10): In winter")
        .doesNotContain("Was it?");
  }

  @Test
  void anEditRewritesItsMonthAndTheOverview() throws Exception {
    assertThat(changedBy(() -> talk.edit("march", "In early spring")))
        .containsOnlyKeys("lab/talk/2024-03.md");
  }

  @Test
  void anEditedRootRewritesTheMonthsOfItsReplies() throws Exception {
    assertThat(changedBy(() -> talk.edit("january", "In deep winter")))
        .containsOnlyKeys("lab/talk/2024-01.md", "lab/talk/2024-05.md");
  }

  @Test
  void aNewMonthIsLinkedFromItsNeighbors() throws Exception {
    assertThat(changedBy(() -> talk.post("april", "", "2024-04-01T10:00:00Z", "ada", "New")))
        .containsOnlyKeys(
            "index.md",
            "lab/talk.md",
            "lab/talk/2024-03.md",
            "lab/talk/2024-04.md",
            "lab/talk/2024-05.md");
  }

  @Test
  void anotherNameOfTheChannelIsShownByAllItsPages() throws Exception {
    assertThat(changedBy(() -> talk.rename("Chatter"))).hasSize(5);
  }

  @Test
  void theOptionTakesThreeForms() {
    assertThat(Split.parse("month").byMonth(1)).isTrue();
    assertThat(Split.parse("never").byMonth(1_000_000_000)).isFalse();
    assertThat(Split.parse("10").byMonth(10)).isFalse();
    assertThat(Split.parse("10").byMonth(11)).isTrue();
    assertThat(MarkdownWriter.SPLIT.defaultValue()).hasToString("2000");
    assertThat(Split.parse("never")).hasToString("never");
    assertThatThrownBy(() -> Split.parse("weekly")).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> Split.parse("-1")).isInstanceOf(RuntimeException.class);
  }
}
