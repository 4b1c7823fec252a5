package io.mmbackup.search;

import io.mmbackup.search.index.IndexFormat;
import io.mmbackup.search.text.Compounds;
import io.mmbackup.search.text.MessageAnalyzer;
import io.mmbackup.search.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Words and phrases of a query as Lucene knows them, each with what it marks. */
final class WordQueries {
  private static final MessageAnalyzer ANALYZER = MessageAnalyzer.ofQueries();
  private static final float OTHER_FORM = 0.5f;

  /** A letter of a script that has no spaces between words. */
  static final Pattern WITHOUT_SPACES =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private static final Automaton STEMS =
      Operations.concatenate(
          List.of(Automata.makeString(Words.STEM_MARK), Automata.makeAnyString()));

  private WordQueries() {}

  /** Empty when there is no letter, digit or emoji in it. */
  static Optional<Query> word(String text, Marks marks) {
    if (text.indexOf('*') >= 0 && !WITHOUT_SPACES.matcher(text).find()) {
      return pattern(text, marks);
    }
    List<Compounds.Compound> compounds = Compounds.of(text);
    if (!compounds.isEmpty() && "@#:".indexOf(compounds.getFirst().term().charAt(0)) >= 0) {
      return Optional.of(named(compounds, marks));
    }
    List<Words.Found> words = Words.of(text, ANALYZER);
    if (words.isEmpty()) return Optional.empty();
    if (words.getLast().position() == words.getFirst().position()) {
      return Optional.of(single(words, marks));
    }
    Query parts = phrase(words, marks);
    if (compounds.size() != 1) return Optional.of(parts);
    return Optional.of(any(List.of(compound(compounds.getFirst().term(), marks), parts)));
  }

  /** {@code @name}, {@code #tag}, {@code :emoji:}; several typed in one piece must all be there. */
  private static Query named(List<Compounds.Compound> compounds, Marks marks) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Compounds.Compound one : compounds) all.add(compound(one.term(), marks), Occur.MUST);
    return all.build();
  }

  private static Query compound(String term, Marks marks) {
    marks.compound(term);
    return new TermQuery(new Term(IndexFormat.WORD, term));
  }

  /** The word as it is, or any word of the same stem. */
  private static Query single(List<Words.Found> forms, Marks marks) {
    String word = forms.getFirst().term();
    String stem = forms.size() > 1 ? forms.get(1).term() : Words.STEM_MARK + word;
    List<Query> any = new ArrayList<>();
    any.add(text(word, marks));
    any.add(new BoostQuery(text(stem, marks), OTHER_FORM));
    String bare = stem.substring(Words.STEM_MARK.length());
    if (!bare.equals(word)) any.add(new BoostQuery(text(bare, marks), OTHER_FORM));
    any.add(compound(word, marks)); // getuserbyid is a word here, but not in getUserById
    return any(any);
  }

  private static Query text(String term, Marks marks) {
    marks.word(term);
    return new TermQuery(new Term(IndexFormat.TEXT, term));
  }

  /** Empty when there is no letter, digit or emoji in it. */
  static Optional<Query> phrase(String text, Marks marks) {
    List<Words.Found> words = Words.of(text, ANALYZER);
    return words.isEmpty() ? Optional.empty() : Optional.of(phrase(words, marks));
  }

  private static Query phrase(List<Words.Found> words, Marks marks) {
    int first = words.getFirst().position();
    List<Marks.Step> steps = new ArrayList<>();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Words.Found word : words) {
      if (word.isStem()) continue;
      phrase.add(new Term(IndexFormat.TEXT, word.term()), word.position() - first);
      steps.add(new Marks.Step(word.term(), word.position() - first));
    }
    marks.phrase(steps);
    return phrase.build();
  }

  /** Stars stand for any letters of one word, or of what was typed in one piece. */
  private static Optional<Query> pattern(String text, Marks marks) {
    String trimmed = text.replaceAll("^[^\\p{L}\\p{N}*@#:]+|[^\\p{L}\\p{N}\\p{M}*:]+$", "");
    String folded = Words.fold(trimmed).replaceAll("\\*+", "*");
    if (folded.isEmpty() || folded.equals("*")) return Optional.empty();
    Term words = new Term(IndexFormat.TEXT, folded.replaceAll("([\\\\?])", "\\\\$1"));
    Automaton any = WildcardQuery.toAutomaton(words, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    Automaton unstemmed =
        Operations.determinize(
            Operations.minus(any, STEMS, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    AutomatonQuery inText = new AutomatonQuery(words, unstemmed);
    AutomatonQuery inCompounds =
        new AutomatonQuery(new Term(IndexFormat.WORD, words.text()), unstemmed);
    marks.pattern(new ByteRunAutomaton(unstemmed));
    return Optional.of(any(List.of(inText, inCompounds)));
  }

  private static Query any(List<? extends Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) any.add(query, Occur.SHOULD);
    return any.build();
  }
}
