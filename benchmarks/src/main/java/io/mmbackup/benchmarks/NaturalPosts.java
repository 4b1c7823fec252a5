package io.mmbackup.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Messages with a natural spread of words: of 60,000 made-up ones the n-th is about 1/n as frequent
 * as the first, a message has 18 on average, a tenth has an address, a ticket or a name in it. The
 * same number gives the same message.
 */
final class NaturalPosts {
  static final int PEOPLE = 200;
  static final int CHANNELS = 10;
  private static final int VOCABULARY = 60_000;
  private static final long START = 1_500_000_000_000L;
  private static final long STEP = 250_000;
  private static final String[] SYLLABLES = {
    "ka", "re", "mo", "ti", "lan", "ser", "vi", "ost", "un", "pe", "dra", "gen", "lo", "mit", "ar",
    "ing", "che", "bo", "fu", "nel", "sta", "wo", "ly", "qui", "zen", "or", "pla", "ter", "sim",
        "ed"
  };

  private static final List<String> WORDS = words();

  private NaturalPosts() {}

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      int syllables = i < 300 ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
      for (int s = 0; s < syllables; s++) word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      words.add(word.toString());
    }
    return words;
  }

  /** The word of this rank, 0 the most frequent. */
  static String word(int rank) {
    return WORDS.get(rank);
  }

  private static String any(SplittableRandom random) {
    return WORDS.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
  }

  static String message(int index) {
    SplittableRandom random = new SplittableRandom(index);
    StringBuilder text = new StringBuilder();
    int words = 2 + random.nextInt(33);
    for (int i = 0; i < words; i++) {
      text.append(any(random)).append(random.nextInt(9) == 0 ? ". " : " ");
    }
    switch (random.nextInt(30)) {
      case 0 -> text.append("https://").append(any(random)).append(".example.com/").append(index);
      case 1 -> text.append("ABC-").append(random.nextInt(20_000));
      case 2 -> text.append("@person").append(random.nextInt(PEOPLE));
      default -> text.append("ok");
    }
    return text.toString();
  }

  static String id(int index) {
    String mixed = Long.toUnsignedString(index * 0x9e3779b97f4a7c15L, 36);
    return (mixed + "00000000000000000000000000").substring(0, 17) + "%09d".formatted(index);
  }

  static long createAt(int index) {
    return START + index * STEP;
  }

  static int channel(int index) {
    return Math.floorMod(index * 0x9e3779b9, CHANNELS);
  }

  static int author(int index) {
    return Math.floorMod(Integer.rotateLeft(index * 0x85ebca6b, 9), PEOPLE);
  }
}
