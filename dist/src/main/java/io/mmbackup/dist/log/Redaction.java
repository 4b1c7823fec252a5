package io.mmbackup.dist.log;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes secrets out of text: those of this run, which are known, and whatever looks like one. The
 * code never logs a secret; this is for what a library or a server's answer might say.
 */
public final class Redaction {
  private static final String HIDDEN = "(hidden)";
  private static final int SHORTEST_SECRET = 4;
  private static final Pattern SCHEME =
      Pattern.compile("(?i)\\b(bearer|basic|token)\\s+[A-Za-z0-9._~+/=-]{8,}");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(MMAUTHTOKEN|MMCSRF|[a-z_-]*token|password|authorization|x-csrf-token)"
              + "(\"?\\s*[=:]\\s*\"?)(?!\\(hidden)[^\\s;,\"&]+");
  private static final Pattern COOKIES =
      Pattern.compile("(?i)\\b((?:set-)?cookie\\s*:\\s*)[^\r\n]+");
  private static final Pattern LOGIN = Pattern.compile("(://)[^/@\\s:]+:[^/@\\s]+@");

  private volatile List<String> secrets = List.of();

  /** Knows these; very short ones would blank out half the log and are not looked for. */
  public Redaction(Collection<String> secrets) {
    learn(secrets);
  }

  /** Knows these too. */
  public synchronized void learn(Collection<String> more) {
    secrets =
        Stream.concat(secrets.stream(), more.stream())
            .map(String::strip)
            .filter(secret -> secret.length() >= SHORTEST_SECRET)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The text without secrets. */
  public String of(String text) {
    String safe = text;
    for (String secret : secrets) safe = safe.replace(secret, HIDDEN);
    safe = COOKIES.matcher(safe).replaceAll("$1" + HIDDEN);
    safe = SCHEME.matcher(safe).replaceAll("$1 " + HIDDEN);
    safe = NAMED.matcher(safe).replaceAll("$1$2" + HIDDEN);
    return LOGIN.matcher(safe).replaceAll("$1" + HIDDEN + "@");
  }

  /** Says how many secrets, never which. */
  @Override
  public String toString() {
    return "Redaction[" + secrets.size() + "]";
  }
}
