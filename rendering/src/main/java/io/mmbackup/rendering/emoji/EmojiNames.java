package io.mmbackup.rendering.emoji;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** System emoji by name, skin tones included. Any thread. */
public final class EmojiNames {
  private static final Map<String, String> BY_NAME = load();

  private EmojiNames() {}

  /** The characters of a name, written without colons; upper and lower case are the same. */
  public static Optional<String> unicode(String name) {
    String found = BY_NAME.get(name);
    return Optional.ofNullable(found != null ? found : BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** For people who cannot see it: {@code thumbs up} of {@code thumbs_up}. */
  public static String spoken(String name) {
    return name.replace('_', ' ');
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>(8192);
    try (InputStream in =
            Objects.requireNonNull(
                EmojiNames.class.getResourceAsStream("/io/mmbackup/rendering/emoji.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        names.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of emoji cannot be read.", e);
    }
    return names;
  }
}
