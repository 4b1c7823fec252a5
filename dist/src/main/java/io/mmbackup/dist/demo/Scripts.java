package io.mmbackup.dist.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of conversations; its form is explained in {@code boatyard.txt}. */
final class Scripts {
  private static final Pattern SAYS = Pattern.compile("([ABCDN])(>?) (.*)");

  private final Map<String, List<Script>> byChannel = new LinkedHashMap<>();
  private List<Script> channel = new ArrayList<>();
  private List<Script.Part> parts = new ArrayList<>();
  private int emptyLines;

  private Scripts() {}

  /** The conversations of a file, by the channel they are for. */
  static Map<String, List<Script>> load(String file) {
    Scripts scripts = new Scripts();
    for (String line : lines(file)) {
      if (!line.startsWith("#")) scripts.read(line);
    }
    scripts.endScript();
    return scripts.byChannel;
  }

  static List<String> lines(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("The resource " + file + " is missing.");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    Matcher says = SAYS.matcher(line);
    if (line.startsWith("== ")) {
      endScript();
      channel = byChannel.computeIfAbsent(line.substring(3), name -> new ArrayList<>());
    } else if (line.equals("--")) {
      endScript();
    } else if (line.isEmpty()) {
      emptyLines++;
      return;
    } else if (line.startsWith("  ! ")) {
      String[] cue = line.substring(4).split(" ", 2);
      parts.getLast().cues().add(new Script.Cue(cue[0], cue.length > 1 ? cue[1] : ""));
    } else if (line.startsWith("  ")) {
      goOn(line.substring(2));
    } else if (says.matches()) {
      parts.add(
          new Script.Part(
              says.group(1), !says.group(2).isEmpty(), says.group(3), new ArrayList<>()));
    } else {
      throw new IllegalStateException("This line cannot be understood: " + line);
    }
    emptyLines = 0;
  }

  private void goOn(String text) {
    Script.Part last = parts.removeLast();
    String joined = last.text() + "\n".repeat(emptyLines + 1) + text;
    parts.add(new Script.Part(last.role(), last.reply(), joined, last.cues()));
  }

  private void endScript() {
    if (!parts.isEmpty()) channel.add(new Script(List.copyOf(parts)));
    parts = new ArrayList<>();
  }
}
