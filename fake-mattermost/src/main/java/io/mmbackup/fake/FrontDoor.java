package io.mmbackup.fake;

import io.mmbackup.fake.api.Answer;
import io.mmbackup.fake.api.Api;
import io.mmbackup.fake.api.ApiRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** Takes a request from Jetty through rate limit, faults, API and compression to its answer. */
final class FrontDoor extends Handler.Abstract {
  private final FakeMattermostBuilder settings;
  private final Api api;
  private final Faults faults;
  private final Requests requests;
  private final Meanwhile meanwhile;
  private final Replica replica;
  private final Compression compression;
  private final @Nullable RateLimiter limiter;
  private final AtomicLong counter = new AtomicLong();

  FrontDoor(
      FakeMattermostBuilder settings,
      Api api,
      Faults faults,
      Requests requests,
      Meanwhile meanwhile,
      Replica replica) {
    this.settings = settings;
    this.api = api;
    this.faults = faults;
    this.requests = requests;
    this.meanwhile = meanwhile;
    this.replica = replica;
    this.compression = new Compression(settings.workspace().state().dialect());
    this.limiter = settings.limiter();
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request jetty, Response response, Callback callback)
      throws IOException {
    Request request = read(jetty);
    meanwhile.before(request);
    Fault fault = faults.next(request);
    Answer answer = answer(jetty, request, fault);
    requests.add(request.answered(fault instanceof Fault.Disconnect ? 0 : answer.status()));
    Sending sending = new Sending(jetty, response, callback, answer);
    Duration delay = isPage(request) ? settings.pageDelay() : Duration.ZERO;
    sending.send(fault, delay);
    return true;
  }

  private Request read(org.eclipse.jetty.server.Request jetty) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpField field : jetty.getHeaders()) {
      headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getValue());
    }
    String query = jetty.getHttpURI().getQuery();
    return new Request(
        counter.incrementAndGet(),
        jetty.getMethod(),
        jetty.getHttpURI().getDecodedPath(),
        query == null ? "" : query,
        headers,
        0);
  }

  private Answer answer(
      org.eclipse.jetty.server.Request jetty, Request request, @Nullable Fault fault)
      throws IOException {
    if (fault instanceof Fault.Replaced replaced) {
      return new Answer(
          replaced.status(), replaced.headers(), replaced.body().getBytes(StandardCharsets.UTF_8));
    }
    Answer answer;
    if (limiter == null) {
      answer = fromApi(jetty, request);
    } else {
      RateLimiter.Decision decision = limiter.next();
      answer = decision.allowed() ? decision.addTo(fromApi(jetty, request)) : decision.refusal();
    }
    answer = answer.with("Date", settings.workspace().httpDate());
    return compression.of(answer, request);
  }

  private Answer fromApi(org.eclipse.jetty.server.Request jetty, Request request)
      throws IOException {
    String path = request.path();
    String subPath = settings.subPath();
    if (!subPath.isEmpty()) {
      if (!path.startsWith(subPath + "/")) {
        return Answer.text(404, "text/html", "<html><body>404 Not Found</body></html>");
      }
      path = path.substring(subPath.length());
    }
    Map<String, String> query = new HashMap<>();
    if (!request.query().isEmpty()) {
      for (Fields.Field field : org.eclipse.jetty.server.Request.extractQueryParameters(jetty)) {
        query.putIfAbsent(field.getName(), field.getValue());
      }
    }
    byte[] body =
        request.method().equals("GET")
            ? new byte[0]
            : Content.Source.asInputStream(jetty).readAllBytes();
    return api.answer(
        new ApiRequest(
            request.method(),
            path,
            query,
            name -> request.headers().get(name.toLowerCase(Locale.ROOT)),
            cookies(request.headers().getOrDefault("cookie", "")),
            body,
            Map.of()),
        replica.changesBehind(request));
  }

  private static Map<String, String> cookies(String header) {
    Map<String, String> cookies = new HashMap<>();
    for (String cookie : header.split(";", -1)) {
      int sign = cookie.indexOf('=');
      if (sign > 0) {
        cookies.put(cookie.substring(0, sign).trim(), cookie.substring(sign + 1).trim());
      }
    }
    return cookies;
  }

  private static boolean isPage(Request request) {
    return request.path().endsWith("/posts") && request.path().contains("/channels/");
  }
}
