package io.mmbackup.viewer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.Templates;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets nobody in who does not know the password. */
final class Login extends Handler.Wrapper {
  static final String IN = "/login";
  static final String OUT = "/logout";
  static final String COOKIE = "mmbackup_session";

  private static final Set<String> OPEN =
      Set.of("/assets/mmbackup.css", "/assets/icon.svg", "/assets/mmbackup.js");
  private static final int LONGEST_BODY = 4096;

  /** A path of this server: nothing that a browser could take for another host. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

  private static final PebbleTemplate PAGE =
      new Templates(Login.class.getClassLoader()).get("io/mmbackup/viewer/login.peb");

  private final Password password;
  private final Sessions sessions;

  Login(String password, Clock clock, Handler inside) {
    super(inside);
    this.password = new Password(password, clock);
    sessions = new Sessions(clock);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Answer> answer = answer(request);
    if (answer.isEmpty()) return super.handle(request, response, callback);
    Sending.send(answer.get(), response, callback);
    return true;
  }

  /** Empty for whoever may pass. */
  private Optional<Answer> answer(Request request) throws IOException {
    String path = request.getHttpURI().getPath();
    boolean posted = request.getMethod().equals("POST");
    if (path.equals(IN)) return Optional.of(posted ? enter(request) : form(request));
    if (path.equals(OUT) && posted) return Optional.of(leave(request));
    if (OPEN.contains(path) || session(request).filter(sessions::has).isPresent()) {
      return Optional.empty();
    }
    if (Refusal.isApi(request)) {
      return Optional.of(
          Refusal.answer(request, 401, "This viewer has a password.", "Sign in at /login first."));
    }
    String next = URLEncoder.encode(request.getHttpURI().getPathQuery(), UTF_8);
    return Optional.of(Answer.redirect(IN + "?next=" + next));
  }

  private static Answer form(Request request) {
    try {
      return page(200, next(SiteHandler.asked(request)), "");
    } catch (IllegalArgumentException e) {
      return Refusal.malformed(request);
    }
  }

  private Answer enter(Request request) throws IOException {
    byte[] body = Request.asInputStream(request).readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      return Refusal.answer(request, 413, "This is no password.", "Type the one you were told.");
    }
    Asked typed;
    try {
      typed = Asked.of("/", new String(body, UTF_8));
    } catch (IllegalArgumentException e) {
      return Refusal.malformed(request);
    }
    return switch (password.check(typed.query().getOrDefault("password", ""))) {
      case RIGHT -> Answer.redirect(next(typed)).with("Set-Cookie", cookie(sessions.begin(), ""));
      case WRONG -> page(403, next(typed), "This is not the password.");
      case TOO_OFTEN ->
          page(
              429,
              next(typed),
              "The password was wrong too often. It is looked at again in a minute.");
    };
  }

  private Answer leave(Request request) {
    session(request).ifPresent(sessions::end);
    return Answer.redirect(IN).with("Set-Cookie", cookie("", "; Max-Age=0"));
  }

  private static Answer page(int status, String next, String wrong) {
    return Answer.page(status, Templates.render(PAGE, Map.of("next", next, "wrong", wrong)));
  }

  private static String next(Asked asked) {
    return asked.parameter("next").filter(to -> LOCAL.matcher(to).matches()).orElse("/");
  }

  private static String cookie(String value, String more) {
    return COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + more;
  }

  private static Optional<String> session(Request request) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(HttpCookie::getValue)
        .findFirst();
  }
}
