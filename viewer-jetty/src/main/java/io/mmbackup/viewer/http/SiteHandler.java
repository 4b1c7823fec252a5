package io.mmbackup.viewer.http;

import io.mmbackup.core.archive.ArchiveException;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the site. Whatever goes wrong there becomes a page with a sentence, and a line in a log. */
final class SiteHandler extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(SiteHandler.class);

  private final Site site;

  SiteHandler(Site site) {
    this.site = site;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Sending.send(answer(request), response, callback);
    return true;
  }

  private Answer answer(Request request) {
    Asked asked;
    try {
      asked = asked(request);
    } catch (IllegalArgumentException e) {
      return Refusal.malformed(request);
    }
    try {
      return site.answer(asked);
    } catch (ArchiveException e) {
      log(request, e);
      return Refusal.failed(request, e);
    } catch (IOException | RuntimeException e) {
      log(request, e);
      return Refusal.failed(request);
    }
  }

  static Asked asked(Request request) {
    return Asked.of(
        Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"),
        Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""));
  }

  private static void log(Request request, Exception e) {
    LOG.warn("{} could not be answered: {}", request.getHttpURI().getPath(), e.toString());
    LOG.debug("Where it was", e);
  }
}
