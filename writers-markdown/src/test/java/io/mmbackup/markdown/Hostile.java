package io.mmbackup.markdown;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts made of what has broken pages before: marks without their end, ends without their mark. */
final class Hostile {
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          " ",
          "    ",
          "\t",
          "word",
          "Ünïcode 🚂",
          "```",
          "````java\n",
          "~~~",
          "`",
          "``",
          "> ",
          ">",
          ">>>>>",
          "- ",
          "* ",
          "1. ",
          "7) ",
          "# ",
          "###### ",
          "===",
          "---",
          "***",
          "* * *",
          "<div>",
          "</div>",
          "<!--",
          "-->",
          "<script>",
          "<?php",
          "<![CDATA[",
          "<!DOCTYPE",
          "<pre>",
          "<textarea>",
          "<String>",
          "<a href='",
          "'>",
          "<https://a.example/>",
          "<javascript:x>",
          "[x]: /u",
          "[x]:\n/u\n'title'",
          "[x]",
          "![i](",
          "](",
          ")",
          "[l](javascript:x)",
          "[^1]: note",
          "|",
          "| a | b |\n|---|---|\n",
          "\\",
          "&lt;",
          "&#60;",
          "**",
          "__",
          "_",
          "~~",
          "%%",
          "$$",
          "\u0000",
          "\u001b[31m",
          "\u0085",
          "\u202e",
          "\u2028",
          "\f",
          "\u000b",
          "\ud83d",
          "\ufeff",
          "<!-- post a 00 -->",
          "- **x** <!-- post a 00 -->",
          "\n**x** 00:00 <!-- post a 00 -->\n",
          "\n![x](y) <!-- file a -->\n",
          "\n## 2024-01-01\n",
          "- [ ] task",
          "<details><summary>");

  private Hostile() {}

  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(PIECES)), Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }
}
