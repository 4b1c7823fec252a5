package io.mmbackup.rendering.text;

import io.mmbackup.spi.Server;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * What of a message is markup. CommonMark with tables, strikethrough and task lists, without HTML;
 * addresses and formulas as Mattermost finds them. Input that would take long or grow large is read
 * as plain text. Any thread.
 */
final class Dialect {
  /** Mattermost allows 16,383 characters. What plugins wrote beyond is still read. */
  private static final int LONGEST = 100_000;

  /** A table pads each row to its header: commonmark refuses at 1,000,000 cells. */
  private static final long MOST_CELLS = 5_000;

  /** Whatever an administrator allows: these run or carry what they lead to. */
  private static final Set<String> NEVER = Set.of("javascript", "vbscript", "data");

  /** Mattermost gives up formatting at about 100. */
  private static final int DEEPEST = 50;

  /** They are tried in this order, behind headings: dashes below a text are one, no rule. */
  private static final Set<Class<? extends Block>> BLOCKS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  ThematicBreak.class,
                  IndentedCodeBlock.class)));

  /** Knows no formulas and no addresses: for texts that are only looked at. */
  private static final Dialect USUAL = new Dialect(new Rules(false, false, Set.of()));

  /** The last one asked for: a backup has one server, and its texts are many. */
  private static volatile Dialect last = USUAL;

  /** What of the dialect each server decides for itself. */
  private record Rules(boolean latex, boolean inlineLatex, Set<String> customSchemes) {}

  private final Rules rules;
  private final Set<String> schemes;
  private final List<String> urlStarts;
  private final boolean[] mayBeginUrl = new boolean[128];
  private final Sanitizer sanitizer;
  private final Parser plain;
  private final Parser withUrls;
  private final Parser withoutTables;

  private Dialect(Rules rules) {
    this.rules = rules;
    Set<String> all = new HashSet<>(LinkTarget.SCHEMES);
    for (String scheme : rules.customSchemes) if (!NEVER.contains(scheme)) all.add(scheme);
    schemes = Set.copyOf(all);
    urlStarts = BareUrl.starts(rules.customSchemes);
    for (String start : urlStarts) {
      char c = Character.toLowerCase(start.charAt(0));
      if (c < 128) mayBeginUrl[c] = mayBeginUrl[Character.toUpperCase(c)] = true;
    }
    sanitizer = new Sanitizer(schemes);
    plain = parser(false, true);
    withUrls = parser(true, true);
    withoutTables = parser(true, false);
  }

  /** As this server reads it. */
  static Dialect of(Server server) {
    Rules rules = new Rules(server.latex(), server.inlineLatex(), server.customUrlSchemes());
    Dialect known = last;
    if (known.rules.equals(rules)) return known;
    last = new Dialect(rules);
    return last;
  }

  /** As any server would, without what each decides for itself. */
  static Dialect usual() {
    return USUAL;
  }

  /** Schemes that links may have. */
  Set<String> schemes() {
    return schemes;
  }

  /** Markup as it is when it is harmless, and else what is harmless of it. */
  String clean(String html) {
    return Harmless.is(html, schemes) ? html : sanitizer.clean(html);
  }

  /** How long the address is that begins at this place of a text; 0: none does. */
  int urlAt(String text, int i) {
    char c = text.charAt(i);
    return c < 128 && mayBeginUrl[c] ? BareUrl.lengthAt(text, i, urlStarts) : 0;
  }

  /** Whether code blocks of a language of formulas are formulas. */
  boolean latex() {
    return rules.latex;
  }

  private Parser parser(boolean urls, boolean tables) {
    List<Extension> extensions = new ArrayList<>();
    extensions.add(StrikethroughExtension.builder().requireTwoTildes(true).build());
    extensions.add(TaskListItemsExtension.create());
    Parser.Builder builder =
        Parser.builder()
            .extensions(extensions)
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .customBlockParserFactory(HeadingLine::start)
            .customBlockParserFactory(ListLines::start)
            .customInlineContentParserFactory(new Backslash())
            .customInlineContentParserFactory(new CodeSpan())
            .customInlineContentParserFactory(Bold.FACTORY)
            .linkProcessor(new SizedImage())
            .linkProcessor(new LooseLink(schemes))
            .linkProcessor(Undefined::process);
    if (tables) builder.customBlockParserFactory(Table.FACTORY);
    if (rules.inlineLatex) builder.customInlineContentParserFactory(InlineMath.FACTORY);
    if (urls) builder.customInlineContentParserFactory(BareUrl.factory(urlStarts));
    return builder.build();
  }

  Node parse(String message) {
    String text = message.replace('\u00a0', ' ').replace('\u2424', '\n');
    if (text.length() > LONGEST) return plain(text);
    text = ListEnd.apart(text);
    if (cells(text) > MOST_CELLS) return withoutTables.parse(text);
    return (BareUrl.mayBeIn(text, urlStarts) ? withUrls : plain).parse(text);
  }

  static Node plain(String text) {
    Node document = new Document();
    Node paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    document.appendChild(paragraph);
    return document;
  }

  /** The most cells a table of this text could have. */
  private static long cells(String text) {
    if (text.indexOf('|') < 0) return 0;
    long lines = 1;
    long widest = 0;
    long width = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '|') width++;
      if (c != '\n') continue;
      lines++;
      widest = Math.max(widest, width);
      width = 1;
    }
    return lines * Math.max(widest, width);
  }
}
