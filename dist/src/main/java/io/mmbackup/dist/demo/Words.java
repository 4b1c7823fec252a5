package io.mmbackup.dist.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the blanks of one conversation: {@code {wood}} is the same wood each time, {@code {wood2}}
 * another one, {@code {3-9}} a number, {@code {@B}} person B.
 */
final class Words {
  private static final Pattern BLANK =
      Pattern.compile("\\{(?:(\\d+)-(\\d+)|@([A-Z])|([a-z]+)(\\d?))}");
  private static final Map<String, List<String>> LISTS = load();

  private final SplittableRandom random;
  private final Map<String, String> people;
  private final Map<String, List<String>> chosen = new HashMap<>();

  /** {@code people} are user names by role. */
  Words(SplittableRandom random, Map<String, String> people) {
    this.random = random;
    this.people = people;
  }

  String fill(String text) {
    Matcher blank = BLANK.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (blank.find()) {
      String word = word(blank);
      if (beginsSentence(text, blank.start())) word = capitalized(word);
      blank.appendReplacement(filled, Matcher.quoteReplacement(word));
    }
    return blank.appendTail(filled).toString();
  }

  private static boolean beginsSentence(String text, int at) {
    return at == 0
        || (at > 1 && text.charAt(at - 1) == ' ' && ".!?".indexOf(text.charAt(at - 2)) >= 0);
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word(Matcher blank) {
    if (blank.group(1) != null) {
      int from = Integer.parseInt(blank.group(1));
      return Integer.toString(random.nextInt(from, Integer.parseInt(blank.group(2)) + 1));
    }
    if (blank.group(3) != null) return "@" + people.getOrDefault(blank.group(3), "all");
    int number = blank.group(5).isEmpty() ? 1 : Integer.parseInt(blank.group(5));
    return fill(nth(blank.group(4), number));
  }

  private String nth(String list, int number) {
    List<String> words = LISTS.get(list);
    if (words == null) throw new IllegalStateException("There is no list of words " + list + ".");
    // What is said by way of thanks may change within a conversation, what it is about must not.
    if (list.equals("good") || list.equals("agree") || list.equals("thanks")) {
      return words.get(random.nextInt(words.size()));
    }
    List<String> mine = chosen.computeIfAbsent(list, name -> new ArrayList<>());
    while (mine.size() < number) {
      String word = words.get(random.nextInt(words.size()));
      if (!mine.contains(word)) mine.add(word);
    }
    return mine.get(number - 1);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : Scripts.lines("words.txt")) {
      int colon = line.indexOf(": ");
      if (line.startsWith("#") || colon < 0) continue;
      lists.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ")));
    }
    return Map.copyOf(lists);
  }
}
