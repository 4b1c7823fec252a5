package io.mmbackup.core.mattermost;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of a Mattermost server.
 *
 * @param major as 11 in 11.6.0
 * @param minor as 6 in 11.6.0
 * @param patch as 0 in 11.6.0
 */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {
  /** When neither the header nor the configuration told: older than any. */
  public static final ServerVersion UNKNOWN = new ServerVersion(0, 0, 0);

  private static final Pattern START = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})\\b.*");
  private static final Comparator<ServerVersion> ORDER =
      Comparator.comparingInt(ServerVersion::major)
          .thenComparingInt(ServerVersion::minor)
          .thenComparingInt(ServerVersion::patch);

  /**
   * Reads {@code X-Version-Id} ({@code version.build.config hash.licensed}) or {@code Version} of
   * the configuration: its first three numbers.
   */
  public static Optional<ServerVersion> parse(String text) {
    Matcher matcher = START.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ServerVersion(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3))));
  }

  /** Whether this is {@code major.minor} or newer. */
  public boolean isAtLeast(int major, int minor) {
    return compareTo(new ServerVersion(major, minor, 0)) >= 0;
  }

  @Override
  public int compareTo(ServerVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
