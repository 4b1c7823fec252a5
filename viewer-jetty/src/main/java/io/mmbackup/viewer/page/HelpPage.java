package io.mmbackup.viewer.page;

import io.mmbackup.viewer.http.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys, and how to search. */
public final class HelpPage {
  /** Keys and what they do; several are read as "or". */
  record Key(List<String> keys, String does) {}

  /** A way to search, by example. */
  record Example(String query, String url, String finds) {}

  private static final List<Key> KEYS =
      List.of(
          new Key(List.of("/", "Ctrl K"), "Search everything"),
          new Key(List.of("f"), "Find in this channel"),
          new Key(List.of("j", "k"), "Next, previous message"),
          new Key(List.of("n", "p"), "Next, previous day with messages"),
          new Key(List.of("Home", "End"), "First, newest message"),
          new Key(List.of("t"), "Open the thread of the message"),
          new Key(List.of("c"), "Copy the link of the message"),
          new Key(List.of("g c"), "Jump to a channel by name"),
          new Key(List.of("g d"), "Jump to a date"),
          new Key(List.of("←", "→"), "Image before, after"),
          new Key(List.of("[", "]"), "Month before, after"),
          new Key(List.of("Esc"), "Close what is open"),
          new Key(List.of("d"), "Dark or light"),
          new Key(List.of("?"), "This list"));

  private HelpPage() {}

  /** The page. */
  public static Answer answer(Visit visit) throws IOException {
    List<Example> examples =
        List.of(
            example("drift gauge", "both words, in any form and order"),
            example("\"gauge drift\"", "these words side by side"),
            example("drift -gauge", "the first word without the second"),
            example("gaug*", "any end of a word"),
            example("drift OR offset", "either"),
            example("from:me has:file", "what you sent a file with"),
            example("in:town-square during:2024-03", "a channel in a month"),
            example("before:2024-01-01 has:link", "links of earlier years"),
            example("ext:pdf", "PDF files"),
            example("is:pinned", "also saved, edited, deleted, reply"),
            example("has:image", "also link, file, reaction, thread"),
            example("mentions:me", "what named you"),
            example("reaction:tada", "what somebody reacted to so"));
    Map<String, Object> values = Map.of("keys", KEYS, "examples", examples);
    return Frame.page(visit, "help", "Help", Optional.empty(), values);
  }

  private static Example example(String query, String finds) {
    return new Example(query, Links.LINKS.search(query), finds);
  }
}
