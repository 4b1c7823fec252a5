package io.mmbackup.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * After words that were repeated and stemmed: drops a stem that is the word itself, and marks the
 * others, so that a quoted word is found in just its form.
 */
final class StemMarkFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final StringBuilder word = new StringBuilder();

  StemMarkFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keyword.isKeyword()) {
        word.setLength(0);
        word.append(term);
        return true;
      }
      if (CharSequence.compare(word, term) != 0) {
        word.setLength(0);
        word.append(Words.STEM_MARK).append(term);
        term.setEmpty().append(word);
        return true;
      }
    }
    return false;
  }
}
