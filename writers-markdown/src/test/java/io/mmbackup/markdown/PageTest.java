package io.mmbackup.markdown;

import static io.mmbackup.markdown.TestBackup.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** A CommonMark parser finds every post again, whatever people write and are called. */
class PageTest {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern POST = Pattern.compile("<!-- post ([a-z0-9]+) [0-9a-f]{16} -->");

  @Provide
  Arbitrary<List<String>> messages() {
    return Hostile.texts().list().ofSize(30);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  /** Every third post is a root, two replies follow each; the last replies come days later. */
  @Property(tries = 15)
  void everyPostIsFoundAgain(
      @ForAll("messages") List<String> messages,
      @ForAll("hostile") String name,
      @ForAll("hostile") String channelName)
      throws Exception {
    Path folder = Files.createTempDirectory("page");
    try (Chatter talk = new Chatter(folder)) {
      talk.user("ada", name);
      talk.rename(channelName.isBlank() ? "Talk" : channelName);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < messages.size(); i++) {
        String root = i % 3 == 0 ? "" : name(i - i % 3);
        String at = "2024-03-%02dT10:%02d:00Z".formatted(1 + i / 5, i);
        talk.post(name(i), root, at, i % 2 == 0 ? "ada" : "bob", messages.get(i));
        expected.add((root.isEmpty() ? "root " : "reply ") + id(name(i)));
      }
      String file = id("file");
      talk.change(
          name(3),
          Map.of(
              "file_ids", List.of(file),
              "metadata", Map.of("files", List.of(Map.of("id", file, "name", name, "size", 7)))));
      talk.backup.present(file, 7, "ab".repeat(32));
      assertThat(talk.backup.export().problems()).isEmpty();

      String page = talk.page();
      assertThat(Found.in(page).posts()).hasSize(messages.size());
      assertThat(Found.in(page).files()).containsExactly(file);
      assertThat(FrontMatterTest.parse(page).get("posts")).isEqualTo(messages.size());
      Node document = PARSER.parse(page.substring(page.indexOf("\n---\n", 3) + 5));
      assertThat(posts(document, messages)).isEqualTo(expected);
      assertThat(headings(document)).isEqualTo(1 + 6);
      document.accept(new OnlyOurs());
    } finally {
      delete(folder);
    }
  }

  private static String name(int post) {
    return "p" + post + "x";
  }

  private static int headings(Node document) {
    int headings = 0;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading) headings++;
    }
    return headings;
  }

  /** The heads of posts with where they stand; each is followed by its quote. */
  private static List<String> posts(Node document, List<String> messages) {
    List<String> posts = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline comment) {
            Matcher post = POST.matcher(comment.getLiteral());
            if (!post.matches()) return;
            Node head = comment.getParent();
            assertThat(head).isInstanceOf(Paragraph.class);
            boolean reply = head.getParent() instanceof ListItem;
            if (!reply) assertThat(head.getParent()).isInstanceOf(Document.class);
            posts.add((reply ? "reply " : "root ") + post.group(1));
            boolean silent = messages.get(posts.size() - 1).isBlank();
            if (!silent) assertThat(head.getNext()).isInstanceOf(BlockQuote.class);
          }
        });
    return posts;
  }

  /** No HTML but the comments, and no definition that would count for other posts. */
  private static final class OnlyOurs extends AbstractVisitor {
    @Override
    public void visit(HtmlInline html) {
      assertThat(html.getLiteral()).matches("<!-- (post|file) [a-z0-9]+( [0-9a-f]{16})? -->");
    }

    @Override
    public void visit(HtmlBlock html) {
      throw new AssertionError(html.getLiteral());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      throw new AssertionError(definition.getLabel());
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
