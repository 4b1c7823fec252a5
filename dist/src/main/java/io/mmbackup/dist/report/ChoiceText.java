package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.LeftOut;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was left out because the user chose so: "complete" means without it. */
final class ChoiceText {
  private final Sheet sheet;

  ChoiceText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Nothing when everything was asked for. */
  List<Line> lines(Summary summary) {
    List<String> sentences = sentences(summary);
    List<Line> lines = new ArrayList<>();
    if (sentences.isEmpty()) return lines;
    lines.add(Line.of("  ").dim("Left out by choice, and no gap:"));
    for (String sentence : sentences) lines.addAll(sheet.prose(sentence, 4));
    lines.add(Line.EMPTY);
    return lines;
  }

  private List<String> sentences(Summary summary) {
    List<String> sentences = new ArrayList<>();
    LeftOut leftOut = summary.leftOut();
    if (leftOut.conversations() > 0) {
      sentences.add(
          Amounts.count(leftOut.conversations(), "conversation")
              + " in the last run; what the backup has of them is kept as it was.");
    }
    sentences.addAll(posts(summary, Conversation::since, "posts before %s in %s."));
    sentences.addAll(posts(summary, Conversation::until, "posts from %s on in %s."));
    if (leftOut.files() > 0) {
      String size = leftOut.bytes() > 0 ? " (" + Amounts.size(leftOut.bytes()) + ")" : "";
      sentences.add(Amounts.count(leftOut.files(), "file") + size + ".");
    }
    return sentences;
  }

  /** A sentence for each day that is such a border. */
  private List<String> posts(
      Summary summary, Function<Conversation, Optional<Instant>> border, String sentence) {
    return summary.conversations().stream()
        .flatMap(one -> border.apply(one).stream())
        .map(time -> time.atZone(sheet.zone()).truncatedTo(ChronoUnit.DAYS).toInstant())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            one ->
                sentence.formatted(
                    Amounts.day(one.getKey(), sheet.zone()),
                    Amounts.count(one.getValue(), "conversation")))
        .toList();
  }
}
