package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.Ids;
import io.mmbackup.fake.state.State;
import tools.jackson.databind.node.ObjectNode;

/** The whole API: finds the endpoint, checks the session, answers. Thread-safe. */
public final class Api {
  private static final String PREFIX = "/api/v4";

  private final State state;
  private final Dialect dialect;
  private final SignIn signIn;
  private final Ids requestIds = new Ids(1);
  private final Routes routes = new Routes();
  private final OutsideApi outside;

  /** Serves a state. */
  public Api(State state, SignIn signIn) {
    this.state = state;
    this.dialect = state.dialect();
    this.signIn = signIn;
    this.outside = new OutsideApi(dialect);
    Reply reply = new Reply(dialect);
    Access access = new Access(state);
    new SystemEndpoints(state, reply).addTo(routes);
    new UserEndpoints(state, access, reply).addTo(routes);
    new TeamEndpoints(state, access, reply).addTo(routes);
    new ChannelEndpoints(state, access, reply).addTo(routes);
    new MemberEndpoints(state, access, reply).addTo(routes);
    new PostListing(state, access, reply).addTo(routes);
    new PostEndpoints(state, access, reply).addTo(routes);
    new ThreadEndpoints(state, access, reply).addTo(routes);
    new FileEndpoints(state, access, reply).addTo(routes);
    new EmojiEndpoints(state, reply).addTo(routes);
    new PersonalEndpoints(state, access, reply).addTo(routes);
  }

  /** Answers a request from channels as they were so many changes ago. */
  public Answer answer(ApiRequest request, int changesAgo) {
    String requestId = requestIds.next();
    if (!request.path().startsWith(PREFIX + "/")) {
      return common(outside.answer(request), request, requestId);
    }
    Routes.Match match = routes.find(request.method(), request.path().substring(PREFIX.length()));
    if (match == null) {
      return outside.unknownRoute(request.path());
    }
    Answer answer;
    try {
      answer = signedIn(match, request.at(match.variables()), requestId, changesAgo);
    } catch (ApiException e) {
      answer = error(e, requestId);
    }
    if (request.method().equals("GET") && !answer.headers().containsKey("Expires")) {
      answer = answer.with("Expires", "0");
    }
    return common(conditional(answer, request), request, requestId);
  }

  private Answer signedIn(
      Routes.Match match, ApiRequest request, String requestId, int changesAgo) {
    if (!match.route().needsSession()) {
      return call(match, request, changesAgo);
    }
    SignIn.Result result = signIn.check(request, match.route().trustsRequester());
    return switch (result) {
      case ACCEPTED -> call(match, request, changesAgo);
      case NONE -> throw ApiException.sessionExpired();
      case REFUSED -> refused(requestId);
      case FORGED -> {
        if (!dialect.clearsCookieOfForgedRequest()) {
          throw ApiException.sessionExpired();
        }
        yield refused(requestId);
      }
    };
  }

  private Answer call(Routes.Match match, ApiRequest request, int changesAgo) {
    return state.readAsOf(changesAgo, () -> match.route().endpoint().answer(request));
  }

  private static Answer refused(String requestId) {
    return error(ApiException.sessionExpired(), requestId)
        .with("Set-Cookie", "MMAUTHTOKEN=; Path=/; Max-Age=0; HttpOnly");
  }

  private static Answer conditional(Answer answer, ApiRequest request) {
    String etag = answer.header("Etag");
    if (etag != null && answer.status() == 200 && etag.equals(request.header("If-None-Match"))) {
      return new Answer(304, answer.headers(), new byte[0]);
    }
    return answer;
  }

  private Answer common(Answer answer, ApiRequest request, String requestId) {
    Answer full = answer;
    if (request.path().startsWith(PREFIX + "/")) {
      full = full.with("Vary", "Accept-Encoding");
    }
    if (dialect.sendsNosniff()) {
      full = full.with("X-Content-Type-Options", "nosniff");
    }
    return full.with("X-Request-Id", requestId).with("X-Version-Id", dialect.versionId());
  }

  private static Answer error(ApiException error, String requestId) {
    ObjectNode json = GoJson.object();
    json.put("id", error.id()).put("message", error.text()).put("detailed_error", "");
    json.put("request_id", requestId).put("status_code", error.status());
    return Answer.of(error.status(), Answer.JSON, GoJson.bytes(json));
  }
}
