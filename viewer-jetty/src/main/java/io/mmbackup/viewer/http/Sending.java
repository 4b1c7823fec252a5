package io.mmbackup.viewer.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands an answer to Jetty, which leaves out the body when only the head was asked for. */
final class Sending {
  private Sending() {}

  static void send(Answer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, answer.type());
    headers.put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    answer.headers().forEach(headers::put);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }
}
