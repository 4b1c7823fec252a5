package io.mmbackup.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a writer published, by path from its folder, one character a byte; of a store what its
 * reader says.
 */
record Outputs(TreeMap<String, String> files) {
  private static final int SHOWN = 160;

  static Outputs of(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) return new Outputs(files);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith("_store/")) files.put(path, Files.readString(file, ISO_8859_1));
      }
    }
    return new Outputs(files);
  }

  /** The same with what a store holds, which counts as one file, by line. */
  Outputs with(Map<String, String> store) {
    TreeMap<String, String> all = new TreeMap<>(files);
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(store)
        .forEach((id, text) -> lines.append(id).append(' ').append(text).append('\n'));
    all.put("_store", lines.toString());
    return new Outputs(all);
  }

  /** Whether any file holds these letters as they are. */
  boolean show(String word) {
    return files.values().stream().anyMatch(text -> text.contains(word));
  }

  /** Whether each file is as in one of these two, or in neither. */
  Optional<String> neither(Outputs one, Outputs other) {
    for (var file : files.entrySet()) {
      String text = file.getValue();
      String path = file.getKey();
      if (!text.equals(one.files.get(path)) && !text.equals(other.files.get(path))) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The first difference to what should be, in words; empty when there is none. */
  Optional<String> difference(Outputs expected) {
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(expected.files.keySet());
    for (String path : paths) {
      Optional<String> difference = difference(path, files.get(path), expected.files.get(path));
      if (difference.isPresent()) return difference;
    }
    return Optional.empty();
  }

  private static Optional<String> difference(
      String path, @Nullable String is, @Nullable String should) {
    if (is == null) return Optional.of(path + " is not there");
    if (should == null) return Optional.of(path + " should not be there any more");
    if (is.equals(should)) return Optional.empty();
    List<String> lines = is.lines().toList();
    List<String> wanted = should.lines().toList();
    int line = 0;
    while (line < lines.size() && line(lines, line).equals(line(wanted, line))) line++;
    int column = commonLetters(line(lines, line), line(wanted, line));
    return Optional.of(
        "in line %d of %s stands%n    %s%ninstead of%n    %s"
            .formatted(
                line + 1,
                path,
                shown(line(lines, line), column),
                shown(line(wanted, line), column)));
  }

  private static String line(List<String> lines, int no) {
    return no < lines.size() ? lines.get(no) : "(nothing: the file ends)";
  }

  private static int commonLetters(String one, String other) {
    int same = 0;
    int most = Math.min(one.length(), other.length());
    while (same < most && one.charAt(same) == other.charAt(same)) same++;
    return same;
  }

  /** What a person needs of a line that may be very long. */
  private static String shown(String line, int column) {
    int from = Math.max(0, column - SHOWN / 2);
    int to = Math.min(line.length(), from + SHOWN);
    String text = new String(line.substring(from, to).getBytes(ISO_8859_1), UTF_8);
    return (from > 0 ? "… " : "") + text + (to < line.length() ? " …" : "");
  }
}
