package io.mmbackup.viewer.http;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;

/** Everything that a question passes before the site sees it. */
public final class Door {
  private final Handler handler;

  /**
   * Where the viewer is to be found.
   *
   * @param host the name or address that its user gave
   * @param url what to open
   */
  public record Place(String host, String url) {}

  /**
   * In front of this site.
   *
   * @param backup the folder that files are served from
   * @param password what a visitor has to know; empty: nothing
   */
  public Door(Site site, Path backup, Place place, Optional<String> password, Clock clock) {
    Handler inside = new Media(backup, new SiteHandler(site));
    Handler locked = password.<Handler>map(known -> new Login(known, clock, inside)).orElse(inside);
    handler = new Safety(place, password.isPresent(), locked);
  }

  /** What Jetty calls. */
  public Handler handler() {
    return handler;
  }

  /** What Jetty calls when it refuses a question itself. */
  public Request.Handler errors() {
    return new Errors();
  }
}
