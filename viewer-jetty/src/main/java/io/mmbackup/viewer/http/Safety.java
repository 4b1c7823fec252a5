package io.mmbackup.viewer.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps other web pages away from the backup. A page elsewhere could make the browser ask this
 * viewer: under a name of its own that leads here (DNS rebinding), or by loading what it wants to
 * know of as a picture. Both are refused; and each answer forbids the browser everything that the
 * viewer does not need.
 */
final class Safety extends Handler.Wrapper {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src"
              + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
              + " 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cache-Control",
          "private, no-cache");

  private static final Set<String> READS = Set.of("GET", "HEAD");

  /** What browsers send of their own pages, and of an address that somebody typed. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  /** No name can look like this: a rebound name is never one. */
  private static final Pattern IP = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9a-f:.]+]");

  private final Door.Place place;
  private final Set<String> posts;

  Safety(Door.Place place, boolean withLogin, Handler inside) {
    super(inside);
    this.place = place;
    posts = withLogin ? Set.of(Login.IN, Login.OUT) : Set.of();
  }

  /** Puts what every answer has; one may put other values in their place. */
  static void protect(Response response) {
    HEADERS.forEach(response.getHeaders()::put);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    protect(response);
    Optional<Answer> refusal = refusal(request);
    if (refusal.isEmpty()) return super.handle(request, response, callback);
    Sending.send(refusal.get(), response, callback);
    return true;
  }

  private Optional<Answer> refusal(Request request) {
    if (!isKnown(Request.getServerName(request))) {
      return Optional.of(
          Refusal.answer(
              request,
              421,
              "The viewer does not answer to this name.",
              "Open " + place.url() + " or start it with --host and the name."));
    }
    if (!mayAsk(request)) {
      return Optional.of(
          Refusal.answer(
              request,
              403,
              "Another web page asked for this, and it may not.",
              "Open " + place.url() + " yourself."));
    }
    if (!READS.contains(request.getMethod()) && !isPost(request)) {
      return Optional.of(
          Refusal.answer(
                  request,
                  405,
                  "The viewer only shows; nothing in a backup can be changed by it.",
                  "Begin at the first page.")
              .with("Allow", "GET, HEAD"));
    }
    return Optional.empty();
  }

  private boolean isPost(Request request) {
    return request.getMethod().equals("POST") && posts.contains(request.getHttpURI().getPath());
  }

  private boolean isKnown(String name) {
    return name.equalsIgnoreCase("localhost")
        || name.equalsIgnoreCase(place.host())
        || IP.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** A link elsewhere may lead here, nothing else. Old browsers and programs do not say. */
  private static boolean mayAsk(Request request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site == null || OWN.contains(site)) return true;
    return READS.contains(request.getMethod())
        && "navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"))
        && "document".equals(request.getHeaders().get("Sec-Fetch-Dest"));
  }
}
