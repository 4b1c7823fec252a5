package io.mmbackup.dist.report;

import io.mmbackup.core.run.Conversation;
import io.mmbackup.core.run.LeftOut;
import io.mmbackup.core.run.Summary;
import io.mmbackup.dist.terminal.Amounts;
import io.mmbackup.dist.terminal.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    Map<Instant, Integer> since = new TreeMap<>();
    for (Conversation one : summary.conversations()) {
      one.since().ifPresent(time -> since.merge(time, 1, Integer::sum));
    }
    since.forEach(
        (time, count) ->
            sentences.add(
                "posts before "
                    + Amounts.day(time, sheet.zone())
                    + " in "
                    + Amounts.count(count, "conversation")
                    + "."));
    Optional<Instant> from = leftOut.postsFrom();
    if (from.isPresent()) {
      sentences.add("posts from " + Amounts.day(from.get(), sheet.zone()) + " on.");
    }
    if (leftOut.files() > 0) {
      String size = leftOut.bytes() > 0 ? " (" + Amounts.size(leftOut.bytes()) + ")" : "";
      sentences.add(Amounts.count(leftOut.files(), "file") + size + ".");
    }
    return sentences;
  }
}
