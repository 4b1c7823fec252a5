package io.mmbackup.viewer.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty refuses itself, in our words: a request that is none, a range beyond the end. */
final class Errors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status =
        request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer known ? known : 500;
    Safety.protect(response);
    Sending.send(answer(request, status), response, callback);
    return true;
  }

  private static Answer answer(Request request, int status) {
    return switch (status) {
      case 400 -> Refusal.malformed(request);
      case 404 -> Refusal.notFound(request);
      case 416 ->
          Refusal.answer(
              request, status, "The file does not reach that far.", "Open it from its start.");
      default ->
          status >= 500
              ? Refusal.failed(request)
              : Refusal.answer(
                  request,
                  status,
                  "The viewer does not answer this kind of request.",
                  "Begin at the first page.");
    };
  }
}
