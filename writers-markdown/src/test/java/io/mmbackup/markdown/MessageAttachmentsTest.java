package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs attach to a post, as it stands on a page: all that the HTML page shows. */
class MessageAttachmentsTest {
  @TempDir Path folder;

  private String page(Map<String, Object> attachment) throws Exception {
    try (Chatter talk = new Chatter(folder)) {
      talk.post("card", "", "2024-03-01T10:00:00Z", "ada", "");
      talk.change("card", Map.of("props", Map.of("attachments", List.of(attachment))));
      assertThat(talk.backup.export().problems()).isEmpty();
      return talk.page();
    }
  }

  private static Map<String, String> links(String page) {
    Map<String, String> links = new HashMap<>();
    Parser.builder()
        .build()
        .parse(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                StringBuilder words = new StringBuilder();
                link.accept(
                    new AbstractVisitor() {
                      @Override
                      public void visit(org.commonmark.node.Text text) {
                        words.append(text.getLiteral());
                      }
                    });
                links.put(words.toString(), link.getDestination());
              }

              @Override
              public void visit(Image image) {
                throw new AssertionError("loaded when opened: " + image.getDestination());
              }
            });
    return links;
  }

  @Test
  void everyPartIsThere() throws Exception {
    String page =
        page(
            Map.ofEntries(
                Map.entry("pretext", "before"),
                Map.entry("author_name", "CI"),
                Map.entry("author_link", "https://ci.example.org"),
                Map.entry("title", "Build"),
                Map.entry("title_link", "https://ci.example.org/7?a=1&copy;=2"),
                Map.entry("text", "it *works*"),
                Map.entry("image_url", "https://img.example.org/a.png"),
                Map.entry("thumb_url", "https://thumbs.example.org/a_(1).png"),
                Map.entry("footer", "Meridian"),
                Map.entry("ts", 1_767_200_000),
                Map.entry(
                    "actions", List.of(Map.of("name", "Promote"), Map.of("name", "<b>Show</b>"))),
                Map.entry("fields", List.of(Map.of("title", "Branch", "value", "main")))));

    assertThat(page)
        .contains(
            """
            > before
            >
            > [CI](https://ci.example.org)
            >
            > [**Build**](https://ci.example.org/7?a=1&amp;copy;=2)
            >
            > it *works*
            >
            > **Branch**
            >
            > main
            >
            > [Image on img.example.org, not loaded](https://img.example.org/a.png)
            >
            > [Image on thumbs.example.org, not loaded](https://thumbs.example.org/a_%281%29.png)
            >
            > Meridian
            >
            > 2025-12-31 16:53
            >
            > Buttons in the original: Promote, \\<b\\>Show\\</b\\>
            """);
    assertThat(links(page))
        .containsEntry("Build", "https://ci.example.org/7?a=1&copy;=2")
        .containsEntry("Image on img.example.org, not loaded", "https://img.example.org/a.png");
  }

  @Test
  void aPictureAloneIsSomething() throws Exception {
    assertThat(page(Map.of("thumb_url", "https://img.example.org/a.png")))
        .contains("> [Image on img.example.org, not loaded](https://img.example.org/a.png)\n");
  }

  @Test
  void theSamePictureTwiceIsOne() throws Exception {
    String url = "https://img.example.org/a.png";
    assertThat(page(Map.of("thumb_url", url, "image_url", url)).split("not loaded", -1)).hasSize(2);
  }

  @Test
  void nothingLeadsToAScript() throws Exception {
    String page =
        page(
            Map.of(
                "author_name", "CI",
                "author_link", "javascript:alert(1)",
                "title", "Build",
                "title_link", "java\tscript:alert(1)",
                "image_url", "data:text/html,x",
                "thumb_url", "//img.example.org/<b> c\\.png"));
    assertThat(links(page))
        .containsExactly(
            Map.entry(
                "Image on img.example.org, not loaded",
                "https://img.example.org/%3Cb%3E%20c%5C.png"));
    assertThat(page).contains("> CI\n>\n> **Build**\n");
  }

  @Test
  void aLinkWithoutSchemeIsOneOfTheWebOrOfTheServer() throws Exception {
    String page =
        page(
            Map.of(
                "author_name", "CI",
                "author_link", "ci.example.org/7",
                "title", "Build",
                "title_link", "/lab/channels/talk"));
    assertThat(links(page))
        .containsEntry("CI", "http://ci.example.org/7")
        .containsEntry("Build", "https://chat.example.org/lab/channels/talk");
  }
}
