package io.mmbackup.fake;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Settings of a server that is about to start. Made by {@link FakeMattermost#builder}. */
public final class FakeMattermostBuilder {
  private final Workspace workspace;
  private String subPath = "";
  private int port;
  private Duration pageDelay = Duration.ZERO;
  private boolean keepRequests = true;
  private boolean https;
  private boolean replicated;
  private @Nullable RateLimiter limiter;

  FakeMattermostBuilder(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Serves below a path, e.g. {@code /chat}, as a SiteURL with a sub-path does. */
  public FakeMattermostBuilder subPath(String path) {
    if (!path.startsWith("/") || path.endsWith("/")) {
      throw new IllegalArgumentException("A sub-path looks like /chat, not like " + path);
    }
    subPath = path;
    return this;
  }

  /** Limits requests: {@code burst + 1} at once, then so many a second, by the machine's time. */
  public FakeMattermostBuilder rateLimit(int perSecond, int burst) {
    return rateLimit(perSecond, burst, System::nanoTime);
  }

  /** Limits requests by a time of one's own, in nanoseconds. */
  public FakeMattermostBuilder rateLimit(int perSecond, int burst, LongSupplier nanoTime) {
    limiter = new RateLimiter(perSecond, burst, nanoTime);
    return this;
  }

  /** Listens on this port instead of a free one. */
  public FakeMattermostBuilder port(int number) {
    port = number;
    return this;
  }

  /** Answers each page of posts this much later, as a database would. */
  public FakeMattermostBuilder pageDelay(Duration delay) {
    pageDelay = delay;
    return this;
  }

  /** Only counts requests, so that a long run does not fill the memory. */
  public FakeMattermostBuilder withoutRequestLog() {
    keepRequests = false;
    return this;
  }

  /**
   * Reads from a replica of the database that can lag behind: see {@link FakeMattermost#replica}.
   * What the workspace was is remembered from here on, up to 10,000 changes.
   */
  public FakeMattermostBuilder withReplica() {
    replicated = true;
    workspace.state().rememberPast();
    return this;
  }

  /** Speaks TLS with a certificate that it signs itself at the start. */
  public FakeMattermostBuilder https() {
    https = true;
    return this;
  }

  /** Starts on a free loopback port. */
  public FakeMattermost start() {
    return new FakeMattermost(this);
  }

  Workspace workspace() {
    return workspace;
  }

  String subPath() {
    return subPath;
  }

  int port() {
    return port;
  }

  Duration pageDelay() {
    return pageDelay;
  }

  boolean keepsRequests() {
    return keepRequests;
  }

  boolean hasReplica() {
    return replicated;
  }

  boolean speaksTls() {
    return https;
  }

  @Nullable RateLimiter limiter() {
    return limiter;
  }
}
