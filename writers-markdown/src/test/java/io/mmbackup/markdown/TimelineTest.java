package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where posts stand, and what is said of them. */
class TimelineTest {
  @TempDir Path folder;
  private Chatter talk;

  @BeforeEach
  void open() throws Exception {
    talk = new Chatter(folder);
  }

  @AfterEach
  void close() throws Exception {
    talk.close();
  }

  /** What a reader sees: the lines below the first day, without the comments. */
  private List<String> seen() throws Exception {
    assertThat(talk.backup.export().problems()).isEmpty();
    return seen(talk.page());
  }

  private static List<String> seen(String page) {
    return page.substring(page.indexOf("\n## "))
        .replaceAll(" ?<!--.*?-->", "")
        .lines()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void repliesRightAfterTheirRootNeedNoMark() throws Exception {
    talk.post("root", "", "2024-03-01T10:00:00Z", "ada", "Lunch?")
        .post("one", "root", "2024-03-01T10:01:00Z", "bob", "Yes")
        .post("two", "root", "2024-03-01T10:02:00Z", "ada", "When?");

    assertThat(seen())
        .containsExactly(
            "## 2024-03-01",
            "*Friday*",
            "**ada** 10:00",
            "> Lunch?",
            "- **bob** 10:01",
            "  > Yes",
            "- **ada** 10:02",
            "  > When?");
  }

  @Test
  void laterRepliesAreMarkedInTheirOwnPlaceAndStandBelowTheirRoot() throws Exception {
    talk.post("root", "", "2024-03-01T10:00:00Z", "ada", "> *Lunch* at `noon`?")
        .post("other", "", "2024-03-01T10:01:00Z", "bob", "Something else")
        .post("one", "root", "2024-03-01T10:02:00Z", "bob", "Yes")
        .post("two", "root", "2024-03-01T10:05:00Z", "bob", "And coffee")
        .post("next", "", "2024-03-02T09:00:00Z", "ada", "A new day")
        .post("three", "root", "2024-03-02T10:00:00Z", "ada", "It was good");

    assertThat(seen())
        .containsExactly(
            "## 2024-03-01",
            "*Friday*",
            "**ada** 10:00",
            "> > *Lunch* at `noon`?",
            "- **bob** 10:02",
            "  > Yes",
            "- **bob** 10:05",
            "  > And coffee",
            "- **ada** 2024-03-02 10:00",
            "  > It was good",
            "**bob** 10:01",
            "> Something else",
            "↳ **bob** 10:02–10:05, 2 replies to [ada, 10:00](#2024-03-01): Lunch at noon?",
            "## 2024-03-02",
            "*Saturday*",
            "**ada** 09:00",
            "> A new day",
            "↳ **ada** 10:00, a reply to [ada, 2024-03-01 10:00](#2024-03-01): Lunch at noon?");
  }

  @Test
  void aMarkNamesNoMoreThanThreePeople() throws Exception {
    talk.post("root", "", "2024-03-01T10:00:00Z", "ada", "Who comes?")
        .post("other", "", "2024-03-01T10:01:00Z", "ada", "Else");
    for (String name : List.of("ada", "bob", "cleo", "dan")) {
      talk.post(name + "s", "root", "2024-03-01T11:00:00Z", name, "Me");
    }

    assertThat(seen())
        .contains(
            "↳ **ada**, **bob**, **cleo** and others 11:00, 4 replies to [ada, 10:00](#2024-03-01):"
                + " Who comes?");
  }

  @Test
  void repliesToAnUnseenRootAndToAReplyStandAlone() throws Exception {
    talk.post("root", "", "2024-03-01T10:00:00Z", "ada", "Root")
        .post("reply", "root", "2024-03-01T10:01:00Z", "bob", "Reply")
        .post("odd", "reply", "2024-03-01T10:02:00Z", "bob", "To a reply")
        .post("orphan", "never", "2024-03-01T10:03:00Z", "bob", "To nothing");

    assertThat(seen())
        .endsWith(
            "**bob** 10:02 · reply to a message that is not here",
            "> To a reply",
            "**bob** 10:03 · reply to a message that is not here",
            "> To nothing");
    assertThat(Found.in(talk.page()).posts()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void whatHappenedToAPostStandsBesideItsTime() throws Exception {
    talk.post("one", "", "2024-03-01T10:00:00Z", "ada", "Before")
        .edit("one", "After")
        .change("one", Map.of("is_pinned", true, "type", "system_header_change"));

    assertThat(seen())
        .contains("**ada** 10:00 · system message · pinned · edited 2027-01-15 08:00", "> After");
  }

  @Test
  void aDeletedPostKeepsItsWords() throws Exception {
    talk.post("one", "", "2024-03-01T10:00:00Z", "ada", "Do not forget").delete("one");

    assertThat(seen()).contains("**ada** 10:00 · deleted 2027-01-15 08:00", "> Do not forget");
  }

  @Test
  void aProgramsAttachmentIsAQuoteOfItsOwn() throws Exception {
    talk.post("one", "", "2024-03-01T10:00:00Z", "ada", "Build")
        .change(
            "one",
            Map.of(
                "props",
                Map.of(
                    "from_webhook", "true",
                    "override_username", "CI",
                    "attachments",
                        List.of(
                            Map.of(
                                "title", "Run *7*",
                                "title_link", "https://ci.example/a(1)",
                                "text", "It **failed**",
                                "fields", List.of(Map.of("title", "Branch", "value", "`main`"))),
                            Map.of("title", "x", "title_link", "javascript:alert(1)")))));

    assertThat(seen())
        .endsWith(
            "**CI** 10:00 · bot",
            "> Build",
            "> [**Run \\*7\\***](https://ci.example/a%281%29)",
            ">",
            "> It **failed**",
            ">",
            "> **Branch**",
            ">",
            "> `main`",
            "> **x**");
  }
}
