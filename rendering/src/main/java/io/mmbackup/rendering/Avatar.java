package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Destinations;
import io.mmbackup.spi.User;
import java.util.Optional;

/**
 * A face: a picture where the backup has one, else letters on a color that is chosen by the id.
 * People are round, programs are square.
 */
public record Avatar(String picture, String letters, String css) {
  private static final int COLORS = 12;

  /** Of a person. */
  public static Avatar of(User user, Destinations destinations) {
    return of(Optional.of(user), user.id(), user.shownName(), user.bot(), destinations);
  }

  /** Of somebody with this name; {@code key} chooses the color. */
  static Avatar of(
      Optional<User> user, String key, String name, boolean bot, Destinations destinations) {
    String picture = user.flatMap(User::avatarPath).map(destinations::file).orElse("");
    String css = " a" + Math.floorMod(key.hashCode(), COLORS) + (bot ? " bot" : "");
    return new Avatar(picture, picture.isEmpty() ? letters(name) : "", css);
  }

  /** The first letters of the first and last word; of names without spaces the first. */
  public static String letters(String name) {
    String[] words = name.strip().split("[\\s._-]+", -1);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length && letters.length() < 2; i++) {
      words[i]
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .findFirst()
          .ifPresent(c -> letters.appendCodePoint(Character.toUpperCase(c)));
      if (letters.length() == 1 && Character.isIdeographic(letters.codePointAt(0))) break;
    }
    return letters.isEmpty() ? "?" : letters.toString();
  }
}
