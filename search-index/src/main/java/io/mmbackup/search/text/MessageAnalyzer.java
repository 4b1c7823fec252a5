package io.mmbackup.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;

/**
 * Words of any script, folded (case, accents, width); the parts of {@code getUserById}, {@code
 * user_id}, {@code ABC-123} and addresses one after the other; Chinese, Japanese and Korean as
 * single letters and pairs, so that any part of a sentence is found. At the place of each word that
 * has another stem stands the stem, too, behind a mark. Queries are given the same, but pairs alone
 * where there are any.
 */
public final class MessageAnalyzer extends Analyzer {
  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  /** Between two texts of a post: no phrase reaches across. */
  private static final int GAP = 100;

  private static final ICUTokenizerConfig SEGMENTATION = new DefaultICUTokenizerConfig(false, true);

  private final boolean singles;

  private MessageAnalyzer(boolean singles) {
    this.singles = singles;
  }

  /** Of what is written. */
  public static MessageAnalyzer ofMessages() {
    return new MessageAnalyzer(true);
  }

  /** Of what is searched for. */
  public static MessageAnalyzer ofQueries() {
    return new MessageAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new ICUTokenizer(SEGMENTATION);
    TokenStream parts = new LowerCaseFilter(new PartsFilter(words));
    TokenStream stems =
        new RussianLightStemFilter(new PorterStemFilter(new KeywordRepeatFilter(parts)));
    TokenStream folded = new ICUFoldingFilter(new StemMarkFilter(stems), Words.FOLDING);
    return new TokenStreamComponents(words, new CJKBigramFilter(folded, ALL_SCRIPTS, singles));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
