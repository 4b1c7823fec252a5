package io.mmbackup.core.mattermost;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One exchange with the server: lets only reading requests through, keeps the pace and the number
 * of requests in flight, and logs one line.
 */
final class Transport implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Transport.class);

  /** What the body of an answer is to be. */
  enum Wanted {
    /** JSON, compressed if the server likes. */
    JSON("application/json", "gzip"),
    /** The bytes of a file, as they are: servers compress even ranges, and then they do not fit. */
    FILE("*/*", "identity");

    private final String accept;
    private final String encoding;

    Wanted(String accept, String encoding) {
      this.accept = accept;
      this.encoding = encoding;
    }
  }

  private final CloseableHttpClient http;
  private final Pace pace;
  private final Semaphore inFlight;
  private final Diagnosis diagnosis;
  private final TransferListener listener;
  private final String userAgent;
  private volatile boolean closed;

  Transport(
      ConnectionSettings settings,
      Waiting waiting,
      TransferListener listener,
      Diagnosis diagnosis) {
    this.http = PlainHttpClient.of(settings);
    this.pace = new Pace(waiting, settings.concurrency());
    this.inFlight = new Semaphore(settings.concurrency(), true);
    this.diagnosis = diagnosis;
    this.listener = listener;
    this.userAgent = settings.userAgent();
  }

  /**
   * Sends a request and reads the head of the answer, whatever its status.
   *
   * @param more additional headers, name and value in turn
   */
  Answer open(
      BaseUrl base, ApiRequest request, Wanted wanted, SignInHeaders headers, String... more)
      throws Failure, InterruptedIOException {
    ReadOnly.check(request);
    enter();
    try {
      pace.await();
      long start = System.nanoTime();
      ClassicHttpResponse response = send(base, request, wanted, headers, more);
      Answer answer = new Answer(this, base, request, response, start);
      pace.learn(answer::headers);
      return answer;
    } catch (InterruptedException e) {
      inFlight.release();
      throw Interruption.of(e);
    } catch (IOException e) {
      inFlight.release();
      log.debug("{} {} failed", request.method(), request.target());
      throw failure(base, request, e);
    } catch (RuntimeException e) {
      inFlight.release();
      if (closed) { // which HttpClient says with an IllegalStateException
        throw ended(e);
      }
      throw e;
    }
  }

  private void enter() throws InterruptedIOException {
    try {
      inFlight.acquire();
    } catch (InterruptedException e) {
      throw Interruption.of(e);
    }
  }

  private ClassicHttpResponse send(
      BaseUrl base, ApiRequest request, Wanted wanted, SignInHeaders headers, String[] more)
      throws IOException {
    HttpHost host = new HttpHost(base.scheme(), base.host(), base.port());
    var message =
        new BasicClassicHttpRequest(
            request.method(), host, base.path() + BaseUrl.API + request.target());
    message.setHeader("User-Agent", userAgent);
    message.setHeader("Accept", wanted.accept);
    message.setHeader("Accept-Encoding", wanted.encoding);
    message.setHeader("Accept-Language", "en"); // the language of the server's error messages
    headers.of(request).forEach(message::setHeader);
    for (int i = 0; i + 1 < more.length; i += 2) {
      message.setHeader(more[i], more[i + 1]);
    }
    if (request.body() != null) {
      message.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
    }
    return http.executeOpen(host, message, HttpClientContext.create());
  }

  /** What an I/O error on the way means. */
  Failure failure(BaseUrl base, ApiRequest request, IOException cause)
      throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw Interruption.of(cause);
    }
    if (closed) {
      throw ended(cause);
    }
    return diagnosis.unreachable(base, request, cause);
  }

  private static InterruptedIOException ended(Exception cause) {
    InterruptedIOException ended =
        new InterruptedIOException("The connection to the server was closed.");
    ended.initCause(cause);
    return ended;
  }

  void ended(Answer answer, long bytes, long milliseconds) {
    inFlight.release();
    log.debug(
        "{} {} {} {} ms {} bytes {}",
        answer.request().method(),
        answer.request().target(),
        answer.status(),
        milliseconds,
        bytes,
        answer.header("X-Request-Id"));
  }

  /** Stops the requests of all threads for a while. */
  void stop(Duration pause) {
    pace.stop(pause);
  }

  Diagnosis diagnosis() {
    return diagnosis;
  }

  TransferListener listener() {
    return listener;
  }

  /** Ends every request under way too. */
  @Override
  public void close() {
    closed = true;
    http.close(CloseMode.IMMEDIATE);
  }
}
