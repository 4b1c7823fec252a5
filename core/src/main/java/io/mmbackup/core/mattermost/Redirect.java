package io.mmbackup.core.mattermost;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where an answer sends its reader. */
final class Redirect {
  private Redirect() {}

  /** The absolute target; empty when there is none that can be used. */
  static Optional<URI> target(Answer answer) {
    try {
      URI asked = answer.base().uri();
      URI here = URI.create(asked + BaseUrl.API + answer.request().target());
      URI target = here.resolve(new URI(answer.header("Location").strip()));
      String scheme = target.getScheme();
      boolean usable =
          target.getHost() != null
              && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
      return usable ? Optional.of(target) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host alone: the rest of a sign-in address may hold secrets. */
  static Optional<String> host(Answer answer) {
    return target(answer).map(URI::getHost);
  }
}
