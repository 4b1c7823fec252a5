package io.mmbackup.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final MessageAnalyzer MESSAGES = MessageAnalyzer.ofMessages();

  private static List<String> words(String text) {
    return Words.of(text, MESSAGES).stream()
        .map(found -> found.isStem() ? "~" + found.term().substring(1) : found.term())
        .toList();
  }

  private static List<String> compounds(String text) {
    return Compounds.of(text).stream().map(Compounds.Compound::term).toList();
  }

  @Test
  void caseAccentsAndWidthAreFolded() {
    assertThat(words("Équipe Bób Brøwn ＡＢＣ straße"))
        .containsExactly("equipe", "~equip", "bob", "brown", "abc", "strasse");
  }

  @Test
  void aStemStandsBesideItsWordBehindAMark() {
    assertThat(words("running messages")).containsExactly("running", "~run", "messages", "~messag");
    assertThat(words("сообщения")).hasSize(2).first().isEqualTo("сообщения");
  }

  @Test
  void identifiersTicketsAndAddressesFallIntoParts() {
    assertThat(words("getUserById")).contains("get", "user", "by", "id");
    assertThat(words("user_id ABC-123")).contains("user", "id", "abc", "123");
    assertThat(words("https://example.com/a?b=c"))
        .contains("https", "example", "com", "a", "b", "c");
    assertThat(words("l'équipe")).contains("equipe");
    assertThat(words("mp3 v2")).containsExactly("mp3", "v2");
  }

  @Test
  void chineseJapaneseAndKoreanAreSingleLettersAndPairs() {
    assertThat(words("渡辺さん")).contains("渡", "渡辺", "辺さ", "さん");
    assertThat(words("ゲージ")).contains("ゲー");
    assertThat(words("한국어")).contains("한국", "국어");
    assertThat(Words.of("渡辺さん", MessageAnalyzer.ofQueries()))
        .extracting(Words.Found::term)
        .containsExactly("渡辺", "辺さ", "さん");
  }

  @Test
  void otherScriptsAndEmojiAreWords() {
    assertThat(words("מאמר טוב")).containsExactly("מאמר", "טוב");
    assertThat(words("done 🎉 👍🏽")).contains("🎉").hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void namesTagsAndShortcodesAreCompounds() {
    assertThat(compounds("cc @Anna.L, (@bob) and anna@example.com"))
        .containsExactly("@anna.l", "@bob", "anna@example.com");
    assertThat(compounds("#Release-2 #1 # :tada::+1: 10:30"))
        .containsExactly("#release-2", ":tada:", ":+1:", "10:30");
    assertThat(compounds("see ABC-123, getUser() [x](https://example.com/a)."))
        .containsExactly("abc-123", "getuser", "https://example.com/a");
    assertThat(compounds("plain words only.")).isEmpty();
  }

  @Property
  void anythingHasWordsAndTheyLieWithinIt(@ForAll String text) {
    assertThat(Words.of(text, MESSAGES))
        .allMatch(found -> found.start() >= 0 && found.end() <= text.length());
    assertThat(Compounds.of(text))
        .allMatch(found -> found.start() < found.end() && found.end() <= text.length());
  }
}
