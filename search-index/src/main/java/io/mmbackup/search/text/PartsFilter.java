package io.mmbackup.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Splits what the segmentation leaves whole: {@code foo.bar}, {@code user_id}, {@code getUserById},
 * {@code l'équipe}. Numbers stay with their letters ({@code mp3}); emoji are no delimiters.
 */
final class PartsFilter extends ConditionalTokenFilter {
  private static final int FLAGS =
      WordDelimiterGraphFilter.GENERATE_WORD_PARTS
          | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
          | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
          | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  PartsFilter(TokenStream input) {
    super(input, one -> new WordDelimiterGraphFilter(one, FLAGS, null));
  }

  @Override
  protected boolean shouldFilter() throws IOException {
    if (DefaultICUTokenizerConfig.WORD_EMOJI.equals(type.type())) return false;
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char c = letters[i];
      if (c < 128 ? !isLetterOrDigit(c) : !Character.isLetterOrDigit(c)) return true;
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(letters[i - 1])) return true;
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
