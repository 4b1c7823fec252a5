package io.mmbackup.core.mattermost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/** The headers that say who asks: the user's own, and those a proxy in front wants to see. */
final class SignInHeaders {
  private final List<Header> forGet;
  private final List<Header> forPost;

  private SignInHeaders(List<Header> forGet, List<Header> forPost) {
    this.forGet = forGet;
    this.forPost = forPost;
  }

  /** Everything, for the server that was found. */
  static SignInHeaders full(ConnectionSettings settings) {
    Credentials credentials = settings.credentials();
    Map<String, String> cookies = new LinkedHashMap<>(settings.extraCookies());
    credentials.cookieName().ifPresent(name -> cookies.put(name, credentials.secret()));
    List<Header> get = extra(settings);
    credentials
        .authorization()
        .ifPresent(value -> get.add(new BasicHeader("Authorization", value, true)));
    addCookies(get, cookies);
    List<Header> post = new ArrayList<>(get);
    // A server that sees a session cookie wants a sign that no foreign web page sent the POST.
    post.add(new BasicHeader("X-Requested-With", "XMLHttpRequest"));
    if (cookies.containsKey("MMCSRF")) {
      post.add(new BasicHeader("X-CSRF-Token", cookies.get("MMCSRF"), true));
    }
    return new SignInHeaders(List.copyOf(get), List.copyOf(post));
  }

  /**
   * Only what the user gave to get past a proxy, for the host that he typed, before Mattermost has
   * answered there.
   */
  static SignInHeaders forProxyOnly(ConnectionSettings settings) {
    List<Header> headers = extra(settings);
    addCookies(headers, settings.extraCookies());
    return new SignInHeaders(List.copyOf(headers), List.of());
  }

  /** Nobody, for a host that the user did not name. */
  static SignInHeaders none() {
    return new SignInHeaders(List.of(), List.of());
  }

  List<Header> of(ApiRequest request) {
    return request.method().equals("GET") ? forGet : forPost;
  }

  private static List<Header> extra(ConnectionSettings settings) {
    List<Header> headers = new ArrayList<>();
    settings
        .extraHeaders()
        .forEach((name, value) -> headers.add(new BasicHeader(name, value, true)));
    return headers;
  }

  private static void addCookies(List<Header> headers, Map<String, String> cookies) {
    if (!cookies.isEmpty()) {
      String line =
          String.join(
              "; ", cookies.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
      headers.add(new BasicHeader("Cookie", line, true));
    }
  }
}
