package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.UserObject;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a connection began: the server that was found, and the user, where it was asked for him
 * first.
 */
record Contact(Api api, ServerInfo server, Optional<SignedIn> me) {
  private static final Logger log = LoggerFactory.getLogger(Contact.class);
  private static final int LARGEST = 64 * 1024 * 1024;

  /** Begins where the server was before, or else looks for it. */
  static Contact make(
      Transport transport, Retry retry, ConnectionSettings settings, Optional<URI> known)
      throws MattermostException, InterruptedIOException {
    SignInHeaders headers = SignInHeaders.full(settings);
    Optional<BaseUrl> before =
        known.map(base -> BaseUrl.of(base, "/")).filter(settings.address()::mayLeadTo);
    if (before.isPresent()) {
      try {
        return again(new Api(transport, retry, before.get(), headers));
      } catch (MattermostException e) {
        // It has moved, or is in trouble, or refuses: the long way finds out and says so.
        log.debug("Not where it was: {}", e.getMessage());
      }
    }
    var found = new FirstContact(transport, retry, settings).find(settings.address());
    Api api = new Api(transport, retry, found.base(), headers);
    found.date().map(Instant::toEpochMilli).ifPresent(api::seenServerTime);
    return new Contact(api, server(api, found.versionId()), Optional.empty());
  }

  private static Contact again(Api api) throws MattermostException, InterruptedIOException {
    Api once = api.atMost(1);
    Answered me = ask(once);
    api.seenServerTime(once.serverTime());
    ServerInfo server = server(api, me.versionId());
    return new Contact(api, server, Optional.of(new SignedIn(me.user(), server.version())));
  }

  /** The signed-in user. */
  static SignedIn askMe(Api api, ServerInfo server)
      throws MattermostException, InterruptedIOException {
    Answered me = ask(api);
    return new SignedIn(me.user(), ServerVersion.parse(me.versionId()).orElse(server.version()));
  }

  private record Answered(UserObject user, String versionId) {}

  private static Answered ask(Api api) throws MattermostException, InterruptedIOException {
    return api.json(
        ApiRequest.get("your account", "/users/me"),
        LARGEST,
        (answer, body) ->
            new Answered(UserObject.parse(body.exact()), answer.header("X-Version-Id")));
  }

  /** The client configuration. */
  static ClientConfig clientConfig(Api api) throws MattermostException, InterruptedIOException {
    return api.json(
        ApiRequest.get("the configuration", "/config/client", "format=old"),
        LARGEST,
        (answer, body) -> ClientConfig.parse(body.exact()));
  }

  /** Where a proxy removes the version, the configuration tells it. */
  private static ServerInfo server(Api api, String versionId)
      throws MattermostException, InterruptedIOException {
    Optional<ServerVersion> version = ServerVersion.parse(versionId);
    if (version.isEmpty()) {
      version = clientConfig(api).get("Version").flatMap(ServerVersion::parse);
    }
    return new ServerInfo(api.base().uri(), version.orElse(ServerVersion.UNKNOWN), versionId);
  }
}
