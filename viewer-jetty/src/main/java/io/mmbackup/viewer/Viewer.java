package io.mmbackup.viewer;

import io.mmbackup.viewer.http.Door;
import io.mmbackup.viewer.http.Site;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running viewer. Any thread. */
public final class Viewer implements AutoCloseable {
  /** How many ports after the wanted one are tried. */
  private static final int FURTHER_PORTS = 20;

  private static final int HIGHEST_PORT = 65_535;
  private static final int THREADS = 20;
  private static final int THREADS_KEPT = 4;
  private static final long IDLE_MILLIS = 30_000;
  private static final long PATIENCE_MILLIS = 2_000;

  private final Server server;
  private final Closeable pages;
  private final String url;
  private final int port;

  private Viewer(Server server, Closeable pages, String url, int port) {
    this.server = server;
    this.pages = pages;
    this.url = url;
    this.port = port;
  }

  /** Starts one that shows the backup; an {@link IOException} in words when it cannot listen. */
  public static Viewer start(ViewerSettings settings) throws IOException {
    Routes routes = new Routes(settings.backup(), Clock.systemUTC());
    Viewer viewer = start(settings, routes, routes);
    routes.prepare();
    return viewer;
  }

  /**
   * Starts one that shows something else. The site stays the caller's to close.
   *
   * @throws IOException when there is no such address or no free port; a sentence for the user
   */
  public static Viewer start(ViewerSettings settings, Site site) throws IOException {
    return start(settings, site, () -> {});
  }

  private static Viewer start(ViewerSettings settings, Site site, Closeable pages)
      throws IOException {
    InetAddress address = address(settings.host());
    Server server = server();
    ServerConnector connector = connector(server, address);
    int port = open(connector, settings);
    Door door =
        new Door(
            site,
            settings.backup(),
            new Door.Place(settings.host(), url(address, port)),
            settings.password(),
            Clock.systemUTC());
    server.setHandler(new GracefulHandler(door.handler()));
    server.setErrorHandler(door.errors());
    try {
      server.start();
    } catch (Exception e) {
      connector.close();
      throw new IOException("The viewer could not be started.", e);
    }
    return new Viewer(server, pages, url(address, port), port);
  }

  private static InetAddress address(String host) throws IOException {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IOException(host + " is no address of this machine.", e);
    }
  }

  private static Server server() {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, THREADS_KEPT);
    threads.setName("viewer");
    Server server = new Server(threads);
    server.setStopTimeout(PATIENCE_MILLIS);
    return server;
  }

  private static ServerConnector connector(Server server, InetAddress address) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    // Names of files and channels may have a percent sign or a backslash. They are only ever
    // looked up in the archive, never resolved against a folder.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "names",
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS));
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(address.getHostAddress());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    return connector;
  }

  private static int open(ServerConnector connector, ViewerSettings settings) throws IOException {
    int first = settings.port();
    int last = first == 0 ? 0 : Math.min(first + FURTHER_PORTS, HIGHEST_PORT);
    for (int port = first; ; port++) {
      connector.setPort(port);
      try {
        connector.open();
        return connector.getLocalPort();
      } catch (IOException e) {
        if (port == last) throw noPort(settings.host(), first, last, e);
      }
    }
  }

  private static IOException noPort(String host, int first, int last, IOException e) {
    Throwable reason = Objects.requireNonNullElse(e.getCause(), e);
    String ports = first == last ? "Port " + first : "Each port from " + first + " to " + last;
    return new IOException(
        ports + " of " + host + " is taken or not allowed: " + reason.getMessage() + ".", e);
  }

  private static String url(InetAddress address, int port) {
    InetAddress shown = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    String text = shown.getHostAddress();
    return "http://" + (shown instanceof Inet6Address ? "[" + text + "]" : text) + ":" + port;
  }

  /** Where it is to be found, as {@code http://127.0.0.1:5000}. */
  public String url() {
    return url;
  }

  /** Where it listens; not always the port that was wanted. */
  public int port() {
    return port;
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Ends it; answers that are being sent have a moment to arrive. */
  @Override
  public void close() {
    try (pages) {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The viewer could not be stopped.", e);
    }
  }
}
