package io.mmbackup.dist.command;

import io.mmbackup.core.mattermost.Credentials;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What signs the user in, and every secret that came with it, for the log's redaction. {@code
 * cookies} go along with each request.
 */
record SignIn(Credentials credentials, Map<String, String> cookies, List<String> secrets) {
  private static final String VARIABLE = "MMBACKUP_TOKEN";
  private static final String MATTERMOST_COOKIE = "MMAUTHTOKEN";
  private static final String WAYS = "--token-file, --session-cookie or --token";

  /** From the one place that names it: a flag, the environment, or a person. */
  static SignIn find(Arguments arguments, Console console, String server)
      throws UsageException, IOException {
    long ways =
        Stream.of(Flags.TOKEN, Flags.TOKEN_FILE, Flags.SESSION_COOKIE)
            .filter(arguments::has)
            .count();
    if (ways > 1) throw new UsageException("Sign in one way only.", "Give one of " + WAYS + ".");
    Optional<String> cookieFile = arguments.value(Flags.SESSION_COOKIE);
    Optional<String> cookieName = arguments.value(Flags.COOKIE_NAME);
    if (cookieFile.isPresent()) {
      return ofCookies(SecretFile.read(cookieFile.get(), "session cookie", console), cookieName);
    }
    return ofToken(token(arguments, console, server), cookieName);
  }

  private static String token(Arguments arguments, Console console, String server)
      throws UsageException, IOException {
    if (arguments.has(Flags.TOKEN)) {
      console.warn(
          "A token on the command line can be seen by others on this machine. Use --token-file, "
              + VARIABLE
              + ", or wait to be asked.");
      return arguments.value(Flags.TOKEN).orElseThrow();
    }
    Optional<String> file = arguments.value(Flags.TOKEN_FILE);
    if (file.isPresent()) return SecretFile.read(file.get(), "access token", console);
    String variable = console.surroundings().environment().getOrDefault(VARIABLE, "");
    if (!variable.isBlank()) return variable;
    return console
        .surroundings()
        .prompt()
        .flatMap(prompt -> prompt.ask("Access token for " + server + " (not shown): "))
        .filter(typed -> !typed.isBlank())
        .orElseThrow(
            () ->
                new UsageException(
                    "There is nothing to sign in with.",
                    "Put a personal access token into " + VARIABLE + ", or give " + WAYS + "."));
  }

  private static SignIn ofToken(String token, Optional<String> cookieName) throws UsageException {
    return understood(
        () -> {
          Credentials credentials = Credentials.token(token);
          return new SignIn(
              cookieName.map(credentials::asCookie).orElse(credentials),
              Map.of(),
              List.of(token.strip()));
        });
  }

  private static SignIn ofCookies(String line, Optional<String> cookieName) throws UsageException {
    SequencedMap<String, String> cookies = new LinkedHashMap<>(CookieText.parse(line));
    String name = sessionName(cookies, cookieName.orElse(MATTERMOST_COOKIE));
    String value = cookies.get(name);
    if (value == null) {
      throw new UsageException(
          "None of the cookies in the file is named " + cookieName.orElse(MATTERMOST_COOKIE) + ".",
          "Say with --cookie-name which of them is the session: "
              + String.join(", ", cookies.keySet())
              + ".");
    }
    List<String> secrets = new ArrayList<>(cookies.values());
    cookies.keySet().removeIf(other -> other.equals(name) || isOfNoUse(other));
    return understood(
        () -> {
          Credentials credentials = Credentials.sessionCookie(value);
          Optional<String> sentAs =
              cookieName.or(() -> Optional.of(name).filter(own -> !isOfNoUse(own)));
          return new SignIn(
              sentAs.map(credentials::asCookie).orElse(credentials),
              Map.copyOf(cookies),
              List.copyOf(secrets));
        });
  }

  /** A file with one cookie means that one, whatever it is called. */
  private static String sessionName(SequencedMap<String, String> cookies, String wanted) {
    return cookies.size() == 1 ? cookies.firstEntry().getKey() : wanted;
  }

  /** Sent in the Authorization header, or not looked at by a server that is only read. */
  private static boolean isOfNoUse(String cookie) {
    return cookie.isEmpty()
        || cookie.equals(MATTERMOST_COOKIE)
        || cookie.equals("MMUSERID")
        || cookie.equals("MMCSRF");
  }

  private static SignIn understood(Supplier<SignIn> signIn) throws UsageException {
    try {
      return signIn.get();
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          Optional.ofNullable(e.getMessage()).orElse("This is not a token."),
          "Copy it again from Mattermost.");
    }
  }
}
