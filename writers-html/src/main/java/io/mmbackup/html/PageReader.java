package io.mmbackup.html;

import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page back: each article at the start of a line is a whole post, unless it is the mark of
 * a reply. What people wrote is escaped, so it can look like neither.
 */
final class PageReader {
  private static final Pattern ARTICLE =
      Pattern.compile("<article class=\"post[a-z ]*\" id=\"p-([^\"]*)\" data-fp=\"([^\"]*)\">.*");
  private static final Pattern FILE = Pattern.compile(" data-file=\"([^\"]*)\"");

  private PageReader() {}

  static void read(PublishedFile page, ReadBack found) {
    if (!page.path().endsWith(".html")) return;
    String last = "";
    for (String line : page.lines()) {
      if (line.startsWith("<article ")) article(line, found);
      if (line.contains(" data-file=")) files(line, found);
      if (!line.isBlank()) last = line;
    }
    if (!last.equals("</html>")) found.problem("it ends before its end");
  }

  private static void article(String line, ReadBack found) {
    Matcher article = ARTICLE.matcher(line);
    if (article.matches()) found.post(article.group(1), article.group(2));
    else if (!line.startsWith("<article class=\"post stub\"")) {
      found.problem("it has a post without an id");
    }
  }

  private static void files(String line, ReadBack found) {
    Matcher file = FILE.matcher(line);
    while (file.find()) found.file(file.group(1));
  }
}
