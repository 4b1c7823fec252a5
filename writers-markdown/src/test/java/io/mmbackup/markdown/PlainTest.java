package io.mmbackup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
  private static final Parser PARSER = Parser.builder().build();

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  @Property(tries = 2_000)
  void aNameIsTextOfOneLineWhereverItStands(@ForAll("hostile") String name) {
    String plain = Plain.of(name);
    if (plain.isEmpty()) return;
    Node page =
        PARSER.parse("**%1$s** [%1$s](u) ![%1$s](u): %1$s <!-- post a 00 -->".formatted(plain));

    Node paragraph = page.getFirstChild();
    assertThat(paragraph).isInstanceOf(Paragraph.class);
    assertThat(paragraph.getNext()).isNull();
    String shown = Visible.name(name);
    Node bold = paragraph.getFirstChild();
    assertThat(text(bold)).isEqualTo(shown);
    Node link = bold.getNext().getNext();
    assertThat(text(link)).isEqualTo(shown);
    Node image = link.getNext().getNext();
    assertThat(text(image)).isEqualTo(shown);
    Node after = image.getNext();
    StringBuilder rest = new StringBuilder();
    for (; after instanceof Text part; after = after.getNext()) rest.append(part.getLiteral());
    assertThat(rest.toString()).isEqualTo(": " + shown + " ");
    assertThat(after.getNext()).isNull();
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      text.append(((Text) child).getLiteral());
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Lovelace, Ada Lovelace",
    "bob.brown, bob.brown",
    "c_3_po, c_3_po",
    "_x_, \\_x\\_",
    "R & D, R & D",
    "&amp;, \\&amp;",
    "Q&A, Q\\&A",
    "C#, C\\#",
    "a (HR) - 5!, a (HR) - 5!",
    "http://x.example, http\\://x.example",
  })
  void namesStayReadableInTheSource(String name, String plain) {
    assertThat(Plain.of(name)).isEqualTo(plain);
  }
}
