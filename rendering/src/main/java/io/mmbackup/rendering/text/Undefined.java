package io.mmbackup.rendering.text;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Words in brackets for which there is a line like {@code [INFO]: started}: to CommonMark that line
 * says where they lead. As it is to be read, they are no link and keep their brackets.
 */
final class Undefined extends CustomNode {
  private Undefined() {}

  static LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) return LinkResult.none();
    String label = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
    var definition = context.getDefinition(LinkReferenceDefinition.class, label);
    if (definition == null || Definition.leads(definition)) return LinkResult.none();
    return LinkResult.wrapTextIn(new Undefined(), link.afterTextBracket());
  }
}
