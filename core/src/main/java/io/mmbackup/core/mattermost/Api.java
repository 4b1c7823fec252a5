package io.mmbackup.core.mattermost;

import io.mmbackup.core.mattermost.Transport.Wanted;
import io.mmbackup.core.wire.MalformedJsonException;
import java.io.InterruptedIOException;

/** Questions to the server that was found, as the user, each repeated while that may help. */
final class Api {
  /** Turns a whole JSON body into what was asked for. */
  interface Decoder<T> {
    T decode(Answer answer, Body body) throws MalformedJsonException;
  }

  private final Transport transport;
  private final Retry retry;
  private final BaseUrl base;
  private final SignInHeaders headers;
  private volatile long serverTime;

  Api(Transport transport, Retry retry, BaseUrl base, SignInHeaders headers) {
    this.transport = transport;
    this.retry = retry;
    this.base = base;
    this.headers = headers;
  }

  /** The same, giving up earlier. */
  Api atMost(int tries) {
    return new Api(transport, retry.atMost(tries), base, headers);
  }

  /**
   * Asks for JSON.
   *
   * @param limit bytes; a larger body is {@code ANSWER_TOO_LARGE}
   */
  <T> T json(ApiRequest request, int limit, Decoder<T> decoder)
      throws MattermostException, InterruptedIOException {
    return retry.<T, InterruptedIOException>call(() -> once(request, limit, decoder));
  }

  private <T> T once(ApiRequest request, int limit, Decoder<T> decoder)
      throws Failure, InterruptedIOException {
    try (Answer answer = open(request, Wanted.JSON)) {
      if (answer.status() != 200) {
        throw status(answer);
      }
      if (!answer.isJson()) {
        throw transport.diagnosis().notJson(answer);
      }
      try {
        return decoder.decode(answer, answer.body(limit));
      } catch (MalformedJsonException e) {
        throw transport.diagnosis().malformed(answer);
      }
    }
  }

  Answer open(ApiRequest request, Wanted wanted, String... more)
      throws Failure, InterruptedIOException {
    Answer answer = transport.open(base, request, wanted, headers, more);
    answer.date().ifPresent(date -> serverTime = date.toEpochMilli());
    return answer;
  }

  /** What a status other than the wanted one means; one that asks for rest is heeded by all. */
  Failure status(Answer answer) throws Failure, InterruptedIOException {
    Failure failure = transport.diagnosis().status(answer);
    failure.askedWait().ifPresent(transport::stop);
    return failure;
  }

  /** The server's clock as of the last answer, ms UTC, to the second; 0 while it never told. */
  long serverTime() {
    return serverTime;
  }

  void seenServerTime(long time) {
    serverTime = time;
  }

  BaseUrl base() {
    return base;
  }

  Retry retry() {
    return retry;
  }

  Diagnosis diagnosis() {
    return transport.diagnosis();
  }
}
