package io.mmbackup.dist.command;

import io.mmbackup.core.mattermost.ConnectionSettings;
import io.mmbackup.core.mattermost.ServerAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the server is reached, from the flags. */
final class Connection {
  private static final int LONGEST_TIMEOUT = 24 * 3600;
  private static final int MOST_IN_FLIGHT = 64;

  private Connection() {}

  static ServerAddress address(String typed) throws UsageException {
    try {
      return ServerAddress.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--server: " + message(e), "It looks like --server https://chat.example.com.");
    }
  }

  static ConnectionSettings settings(
      Arguments arguments, ServerAddress address, SignIn signIn, Map<String, String> environment)
      throws UsageException {
    Map<String, String> cookies = new LinkedHashMap<>(signIn.cookies());
    cookies.putAll(pairs(arguments.values(Flags.COOKIE), "=", "--cookie", "NAME=VALUE"));
    Map<String, String> headers =
        pairs(arguments.values(Flags.HEADER), ":", "--header", "'NAME: VALUE'");
    Duration timeout =
        Duration.ofSeconds(
            arguments.number(
                Flags.TIMEOUT,
                1,
                LONGEST_TIMEOUT,
                (int) ConnectionSettings.DEFAULT_TIMEOUT.toSeconds()));
    int concurrency =
        arguments.number(
            Flags.CONCURRENCY, 1, MOST_IN_FLIGHT, ConnectionSettings.DEFAULT_CONCURRENCY);
    try {
      return ConnectionSettings.of(address, signIn.credentials(), Version.number())
          .withExtraHeaders(headers)
          .withExtraCookies(cookies)
          .withInsecure(arguments.has(Flags.INSECURE))
          .withTimeout(timeout)
          .withConcurrency(concurrency)
          .withProxies(environment);
    } catch (IllegalArgumentException e) {
      throw new UsageException(message(e), Arguments.seeHelp("backup"));
    }
  }

  /** Everything that came with the flags and must never be logged. */
  static List<String> secrets(Arguments arguments, SignIn signIn) throws UsageException {
    List<String> secrets = new ArrayList<>(signIn.secrets());
    secrets.addAll(pairs(arguments.values(Flags.COOKIE), "=", "--cookie", "NAME=VALUE").values());
    secrets.addAll(
        pairs(arguments.values(Flags.HEADER), ":", "--header", "'NAME: VALUE'").values());
    return secrets;
  }

  /** The message never repeats the value: it may be a secret. */
  static Map<String, String> pairs(List<String> texts, String separator, String flag, String form)
      throws UsageException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : texts) {
      int at = text.indexOf(separator);
      if (at <= 0) {
        throw new UsageException(flag + " looks like " + flag + " " + form + ".", "");
      }
      pairs.put(text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
    return pairs;
  }

  private static String message(IllegalArgumentException e) {
    return Optional.ofNullable(e.getMessage()).orElse("This cannot be used.");
  }
}
