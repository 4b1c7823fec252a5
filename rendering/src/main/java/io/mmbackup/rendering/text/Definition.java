package io.mmbackup.rendering.text;

import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Lines like {@code [label]: address}. CommonMark takes any for the definition of a link, and shows
 * nothing; people write {@code [Anna]: yes}. Mattermost knows fewer.
 */
final class Definition {
  /** One letter before a colon is a drive. */
  private static final Pattern ADDRESS = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]+:|[/#]).*");

  private Definition() {}

  /** Whether it says where links lead; else it is to be read. */
  static boolean leads(LinkReferenceDefinition definition) {
    return definition.getParent() instanceof Document
        && ADDRESS.matcher(definition.getDestination()).matches();
  }

  /** What stands before its address. */
  static String label(LinkReferenceDefinition definition) {
    return "[" + definition.getLabel() + "]: ";
  }

  /** What stands behind its address. */
  static String title(LinkReferenceDefinition definition) {
    return definition.getTitle() == null ? "" : " \"" + definition.getTitle() + '"';
  }
}
