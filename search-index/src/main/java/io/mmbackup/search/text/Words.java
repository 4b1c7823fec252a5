package io.mmbackup.search.text;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analyzer finds in a text, as a list. */
public final class Words {
  /** Stands before a stem. Of the private letters, which no folding touches. */
  public static final String STEM_MARK = "\ue123";

  /** Not of kana, where it would make one letter of two as different as ga and ka. */
  static final Normalizer2 FOLDING =
      new FilteredNormalizer2(
          ICUFoldingFilter.NORMALIZER, new UnicodeSet(0, 0x303f, 0x3100, 0x10ffff).freeze());

  /** A word or stem, its position among the words, and where it stands, in {@code char}s. */
  public record Found(String term, int position, int start, int end) {
    /** Whether it is not the word itself. */
    public boolean isStem() {
      return term.startsWith(STEM_MARK);
    }
  }

  private Words() {}

  /** By position; stems after their words. */
  public static List<Found> of(String text, Analyzer analyzer) {
    List<Found> found = new ArrayList<>();
    int position = -1;
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        position += step.getPositionIncrement();
        if (term.isEmpty()) continue;
        found.add(new Found(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text from memory", e);
    }
    return found;
  }

  /** Case, accents, width and the like made one, as in every term of the index. */
  public static String fold(String text) {
    return FOLDING.normalize(text);
  }
}
