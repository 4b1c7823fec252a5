package io.mmbackup.fake;

import io.mmbackup.fake.api.Answer;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Sends one answer, whole or broken, without ever holding a thread while it waits. */
final class Sending {
  private final org.eclipse.jetty.server.Request request;
  private final Response response;
  private final Callback callback;
  private final Answer answer;

  Sending(
      org.eclipse.jetty.server.Request request,
      Response response,
      Callback callback,
      Answer answer) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.answer = answer;
  }

  void send(@Nullable Fault fault, Duration delay) {
    byte[] body = answer.body();
    switch (fault) {
      case null -> after(delay, () -> whole(body));
      case Fault.Replaced replaced -> whole(body);
      case Fault.Late late -> after(delay.plus(late.by()), () -> whole(body));
      case Fault.Disconnect disconnect -> disconnect();
      case Fault.CutBody cut -> cut((int) (body.length * cut.atFraction()));
      case Fault.MalformedJson malformed -> whole(Arrays.copyOf(body, body.length / 2));
      case Fault.WrongLength wrong ->
          whole(Arrays.copyOf(body, Math.max(0, body.length + wrong.difference())));
      case Fault.SlowBody slow -> slow(slow);
    }
  }

  private void after(Duration delay, Runnable action) {
    if (delay.isZero()) {
      action.run();
      return;
    }
    request.getComponents().getScheduler().schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void head(long length) {
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    if (answer.status() != 304) {
      response.getHeaders().put("Content-Length", length);
    }
  }

  private void whole(byte[] body) {
    head(body.length);
    boolean silent = request.getMethod().equals("HEAD") || answer.status() == 304;
    response.write(true, silent ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
  }

  private void disconnect() {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
    callback.failed(new EofException("Closed on purpose."));
  }

  private void cut(int at) {
    head(answer.body().length);
    ByteBuffer part = ByteBuffer.wrap(answer.body(), 0, at);
    response.write(false, part, Callback.from(this::disconnect, callback::failed));
  }

  private void slow(Fault.SlowBody slow) {
    head(answer.body().length);
    piece(0, slow);
  }

  private void piece(int number, Fault.SlowBody slow) {
    int length = answer.body().length;
    int from = (int) ((long) length * number / slow.pieces());
    int until = (int) ((long) length * (number + 1) / slow.pieces());
    boolean last = number == slow.pieces() - 1;
    ByteBuffer part = ByteBuffer.wrap(answer.body(), from, until - from);
    Callback next =
        last ? callback : Callback.from(() -> piece(number + 1, slow), callback::failed);
    after(slow.pause(), () -> response.write(last, part, next));
  }
}
