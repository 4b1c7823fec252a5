package io.mmbackup.fake;

import io.mmbackup.fake.api.Api;
import io.mmbackup.fake.api.SignIn;
import java.security.cert.X509Certificate;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * A running server. All methods are thread-safe; {@link #close} frees the port and ends all
 * connections.
 */
public final class FakeMattermost implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String TOKEN = "fakefakefakefakefaketoken1";
  private static final String CSRF = "fakefakefakefakefakecsrf11";
  private static final int MOST_THREADS = 16;

  private final Workspace workspace;
  private final Faults faults;
  private final Requests requests;
  private final Meanwhile meanwhile = new Meanwhile();
  private final Replica replica = new Replica();
  private final boolean replicated;
  private final Server server;
  private final String url;
  private final @Nullable SelfSigned identity;

  FakeMattermost(FakeMattermostBuilder settings) {
    workspace = settings.workspace();
    identity = settings.speaksTls() ? SelfSigned.create() : null;
    SignIn signIn = new SignIn(TOKEN, CSRF);
    faults = new Faults(signIn);
    requests = new Requests(settings.keepsRequests());
    replicated = settings.hasReplica();

    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 1);
    threads.setName("fake-mattermost");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setOutputBufferSize(64 * 1024);
    ServerConnector connector = connector(server, http, identity);
    connector.setHost(LOOPBACK);
    connector.setPort(settings.port());
    server.addConnector(connector);
    server.setHandler(
        new FrontDoor(
            settings, new Api(workspace.state(), signIn), faults, requests, meanwhile, replica));
    try {
      server.start();
    } catch (Exception e) { // Jetty declares no narrower type
      throw new IllegalStateException(
          "The fake server could not start: is " + LOOPBACK + " available?", e);
    }
    url =
        (identity == null ? "http://" : "https://")
            + LOOPBACK
            + ":"
            + connector.getLocalPort()
            + settings.subPath();
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, @Nullable SelfSigned identity) {
    if (identity == null) {
      return new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    }
    // Clients ask for 127.0.0.1, which is never sent as a server name.
    http.addCustomizer(new SecureRequestCustomizer(false));
    return new ServerConnector(
        server,
        1,
        1,
        new SslConnectionFactory(identity.forJetty(), "http/1.1"),
        new HttpConnectionFactory(http));
  }

  /** The certificate of a server that speaks TLS. */
  public X509Certificate certificate() {
    if (identity == null) {
      throw new IllegalStateException("This server was started without https().");
    }
    return identity.certificate();
  }

  /** Starts on a free loopback port. */
  public static FakeMattermost start(Workspace workspace) {
    return builder(workspace).start();
  }

  /** For settings other than the usual ones. */
  public static FakeMattermostBuilder builder(Workspace workspace) {
    return new FakeMattermostBuilder(workspace);
  }

  /**
   * {@code http://127.0.0.1:PORT} (or {@code https://…}), followed by the sub-path when there is
   * one.
   */
  public String url() {
    return url;
  }

  /** A token that works as Bearer and as value of the cookie {@code MMAUTHTOKEN}. */
  public String token() {
    return TOKEN;
  }

  /** The value that header {@code X-CSRF-Token} must have when one signs in with the cookie. */
  public String csrfToken() {
    return CSRF;
  }

  /** The live state: change it while the server runs. */
  public Workspace workspace() {
    return workspace;
  }

  /** Where answers are broken. */
  public Faults faults() {
    return faults;
  }

  /** What was asked. */
  public Requests requests() {
    return requests;
  }

  /** Where things are made to happen between two requests. */
  public Meanwhile meanwhile() {
    return meanwhile;
  }

  /** Where answers are made to lag behind. */
  public Replica replica() {
    if (!replicated) {
      throw new IllegalStateException("This server was started without withReplica().");
    }
    return replica;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty declares no narrower type
      throw new IllegalStateException("The fake server could not be stopped.", e);
    }
    meanwhile.check();
  }
}
