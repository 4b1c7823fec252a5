package io.mmbackup.rendering.text;

import io.mmbackup.rendering.emoji.EmojiNames;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Emoji;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in plain text what Mattermost finds there: emoji, emoticons, mentions, channels, hashtags,
 * e-mail addresses and addresses without scheme; the rest is escaped. One for each message: beyond
 * a number of finds the rest stays text.
 */
final class Tokens {
  /** Where Mattermost gives up too. */
  private static final int MOST = 1_000;

  private static final Set<String> EVERYBODY = Set.of("channel", "all", "here");
  private static final int SHORTEST_HASHTAG = 3;

  private final Scene scene;
  private final StringBuilder out;
  private int found;
  private int emoji;
  private boolean words;

  Tokens(Scene scene, StringBuilder out) {
    this.scene = scene;
    this.out = out;
  }

  /** Whether emoji are all there was so far. */
  boolean onlyEmoji() {
    return emoji > 0 && !words;
  }

  /** Notes something that is neither text nor emoji. */
  void noteOther() {
    words = true;
  }

  /** Appends a text; in a link no other link may stand. */
  void append(String text, boolean links) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!mayBegin(text.charAt(i)) || found >= MOST) continue;
      Found token = find(text, i, done, links);
      if (token == null) continue;
      found++;
      if (token.emoji) emoji++;
      plain(text, done, token.from);
      if (!token.emoji) words = true;
      out.append(token.html);
      done = token.until;
      i = done - 1;
    }
    plain(text, done, text.length());
  }

  private void plain(String text, int from, int until) {
    for (int i = from; i < until && !words; ) {
      int c = text.codePointAt(i);
      note(c);
      i += Character.charCount(c);
    }
    Html.append(text, from, until, out);
  }

  /** Of Latin, digits are emoji to Java: they begin some. */
  private void note(int c) {
    if (c > 0xFF && Character.isEmoji(c)) emoji++;
    else words = !Character.isWhitespace(c) && !isPartOfEmoji(c);
  }

  /** They join emoji, or say in which form one is shown. */
  private static boolean isPartOfEmoji(int c) {
    return c == 0x200D || c == 0xFE0F || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F);
  }

  private static boolean mayBegin(char c) {
    return switch (c) {
      case '@', '#', '~', ':', ';', '<', '/', 'x', 'X' -> true;
      default -> false;
    };
  }

  private record Found(int from, int until, String html, boolean emoji) {}

  private @Nullable Found find(String text, int i, int done, boolean links) {
    return switch (text.charAt(i)) {
      case '@' ->
          isWord(text, i - 1) ? (links ? email(text, i, done) : null) : mention(text, i, links);
      case '#' -> hashtag(text, i);
      case '~' -> channel(text, i, links);
      case '/' -> links ? address(text, i, done) : null;
      case ':' -> {
        Found named = named(text, i);
        yield named != null ? named : emoticon(text, i);
      }
      default -> emoticon(text, i);
    };
  }

  // Emoji

  private @Nullable Found named(String text, int i) {
    int end = i + 1;
    while (end < text.length() && isEmojiName(text.charAt(end))) end++;
    if (end == i + 1 || end >= text.length() || text.charAt(end) != ':') return null;
    if (isInWord(text, i - 1) || isInWord(text, end + 1)) return null;
    Optional<String> html = emoji(text.substring(i + 1, end), scene);
    return html.map(one -> new Found(i, text.indexOf(':', i + 1) + 1, one, true)).orElse(null);
  }

  /** Times and paths have colons, too. */
  private static boolean isInWord(String text, int i) {
    return isWord(text, i) || (i >= 0 && i < text.length() && text.charAt(i) == '_');
  }

  /** The markup of an emoji by name; empty when neither system nor server have it. */
  static Optional<String> emoji(String name, Scene scene) {
    Optional<String> unicode = EmojiNames.unicode(name);
    if (unicode.isPresent()) return Optional.of(character(name, unicode.get()));
    Optional<Emoji> custom = scene.lookup().emoji(name.toLowerCase(Locale.ROOT));
    return custom.map(one -> picture(one, scene));
  }

  private static String character(String name, String unicode) {
    return "<span class=\"emoji\" role=\"img\" aria-label=\""
        + Html.text(EmojiNames.spoken(name))
        + "\">"
        + unicode
        + "</span>";
  }

  private static String picture(Emoji emoji, Scene scene) {
    String name = Html.text(":" + emoji.name() + ":");
    return "<img class=\"emoji-own\" src=\""
        + Html.text(scene.destinations().file(emoji.path()))
        + "\" alt=\""
        + name
        + "\" title=\""
        + name
        + "\" width=\"20\" height=\"20\">";
  }

  private @Nullable Found emoticon(String text, int i) {
    if (isWord(text, i - 1)) return null;
    Emoticons.Match match = Emoticons.at(text, i);
    if (match == null || isWord(text, match.until()) || isDrawnOut(text, match.until()))
      return null;
    return emoji(match.name(), scene).map(h -> new Found(i, match.until(), h, true)).orElse(null);
  }

  /** {@code :))} is no face. */
  private static boolean isDrawnOut(String text, int end) {
    char mouth = text.charAt(end - 1);
    return ")(]".indexOf(mouth) >= 0 && end < text.length() && text.charAt(end) == mouth;
  }

  // People and channels

  private @Nullable Found mention(String text, int at, boolean links) {
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) end++;
    for (; end > at + 1; end--) {
      String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      if (EVERYBODY.contains(name)) return new Found(at, end, everybody(text, at, end), false);
      Optional<User> user = scene.lookup().userNamed(name);
      if (user.isPresent())
        return new Found(at, end, person(user.get(), text, at, end, links), false);
      if (".-_".indexOf(text.charAt(end - 1)) < 0) return null;
    }
    return null;
  }

  private static String everybody(String text, int from, int until) {
    return "<span class=\"mention all\">" + Html.text(text.substring(from, until)) + "</span>";
  }

  private String person(User user, String text, int from, int until, boolean links) {
    boolean me = user.id().equals(scene.me());
    String page = links ? scene.destinations().person(user) : "";
    return (page.isEmpty() ? "<span" : "<a href=\"" + Html.text(page) + "\"")
        + " class=\"mention"
        + (me ? " me" : "")
        + "\" title=\""
        + Html.text(user.shownName())
        + "\">"
        + Html.text(text.substring(from, until))
        + (page.isEmpty() ? "</span>" : "</a>");
  }

  private @Nullable Found channel(String text, int at, boolean links) {
    if (isWord(text, at - 1)) return null;
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) end++;
    for (; end > at + 1; end--) {
      String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      Optional<Channel> channel = channelNamed(name);
      if (channel.isPresent()) {
        String shown = channel(channel.get(), text.substring(at, end), links);
        return new Found(at, end, shown, false);
      }
      if (".-_".indexOf(text.charAt(end - 1)) < 0) return null;
    }
    return null;
  }

  private Optional<Channel> channelNamed(String name) {
    String team = scene.mentioned().get(name);
    Optional<String> id =
        team == null ? scene.teamId() : scene.lookup().teamNamed(team).map(Team::id);
    return id.flatMap(one -> scene.lookup().channelNamed(one, name));
  }

  /** As typed: another channel's own name may change without this page being written again. */
  private String channel(Channel channel, String typed, boolean links) {
    String name = Html.text(typed);
    if (!links) return name;
    String url = Html.text(scene.destinations().channel(channel));
    return "<a class=\"chan-link\" href=\"" + url + "\">" + name + "</a>";
  }

  private static @Nullable Found hashtag(String text, int at) {
    if (isWord(text, at - 1) || at + 1 >= text.length()) return null;
    if (!Character.isLetter(text.codePointAt(at + 1))) return null;
    int end = at + 1;
    int last = end;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean solid = Character.isLetterOrDigit(c);
      if (!solid && "-_.".indexOf(c) < 0) break;
      end += Character.charCount(c);
      if (solid) last = end;
    }
    if (last - at - 1 < SHORTEST_HASHTAG) return null;
    String html = "<span class=\"tag\">" + Html.text(text.substring(at, last)) + "</span>";
    return new Found(at, last, html, false);
  }

  // Addresses

  private static @Nullable Found email(String text, int at, int done) {
    int from = at;
    while (from > done && isMailbox(text.charAt(from - 1))) from--;
    int end = host(text, at + 1);
    if (from == at || end < 0) return null;
    String address = text.substring(from, end);
    return new Found(from, end, link("mailto:" + address, address), false);
  }

  /** {@code example.org/page}: a host whose last part has two to four letters, and a slash. */
  private static @Nullable Found address(String text, int slash, int done) {
    int from = slash;
    while (from > done && isHost(text.charAt(from - 1))) from--;
    int dot = text.lastIndexOf('.', slash - 1);
    if (dot <= from || slash - dot - 1 < 2 || slash - dot - 1 > 4) return null;
    if (from > 0 && "/@:\\".indexOf(text.charAt(from - 1)) >= 0) return null;
    for (int i = dot + 1; i < slash; i++) if (!isLetter(text.charAt(i))) return null;
    int end = slash;
    while (end < text.length() && BareUrl.isPart(text.charAt(end))) end++;
    String word = "http://" + text.substring(from, end);
    String address = word.substring(7, Math.max(7, BareUrl.length(word)));
    if (address.length() <= slash - from) address = text.substring(from, slash + 1);
    return new Found(from, from + address.length(), link("http://" + address, address), false);
  }

  private static String link(String url, String text) {
    return "<a href=\"" + Html.text(url) + "\" rel=\"noreferrer\">" + Html.text(text) + "</a>";
  }

  /** Where a host name with a dot ends that begins here; -1: there is none. */
  private static int host(String text, int from) {
    int end = from;
    while (end < text.length() && isHost(text.charAt(end))) end++;
    while (end > from && ".-".indexOf(text.charAt(end - 1)) >= 0) end--;
    int dot = text.lastIndexOf('.', end - 1);
    return dot > from && end - dot > 2 ? end : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isHost(char c) {
    return isAlphanumeric(c) || c == '-' || c == '.';
  }

  private static boolean isMailbox(char c) {
    return isHost(c) || c == '_' || c == '+' || c == '%';
  }

  private static boolean isName(char c) {
    return isHost(c) || c == '_';
  }

  private static boolean isEmojiName(char c) {
    return isAlphanumeric(c) || c == '_' || c == '+' || c == '-';
  }

  private static boolean isWord(String text, int i) {
    return i >= 0 && i < text.length() && isAlphanumeric(text.charAt(i));
  }
}
