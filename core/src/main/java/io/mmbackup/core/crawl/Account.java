package io.mmbackup.core.crawl;

import io.mmbackup.core.mattermost.ClientConfig;
import io.mmbackup.core.mattermost.MattermostClient;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.mattermost.SignedIn;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.PreferenceObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.WireArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only the account's owner sees: teams, saved posts and other preferences, the sidebar, own
 * memberships. {@code documents} are whole answers by name; {@code gaps} what the server would not
 * give.
 */
record Account(
    List<TeamObject> teams, NameFormat names, Map<String, byte[]> documents, List<String> gaps) {

  /** One whole answer. */
  private interface Question {
    byte[] ask() throws IOException;
  }

  static Account read(MattermostClient client, SignedIn me, ClientConfig config)
      throws IOException {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    List<String> gaps = new ArrayList<>();
    documents.put("me", me.user().raw());
    documents.put("config", config.raw());
    List<TeamObject> teams = client.teams();
    Optional<byte[]> preferences = tryToRead("preferences", client::preferences, gaps);
    preferences.ifPresent(raw -> documents.put("preferences", raw));
    for (TeamObject team : teams) {
      tryToRead("categories", () -> client.categories(team.id()), gaps)
          .ifPresent(raw -> documents.put("categories/" + team.id(), raw));
      tryToRead("memberships", () -> client.memberships(team.id()), gaps)
          .ifPresent(raw -> documents.put("memberships/" + team.id(), raw));
    }
    return new Account(teams, names(preferences, config), documents, gaps);
  }

  /** What an old server does not have is no gap. */
  private static Optional<byte[]> tryToRead(String what, Question question, List<String> gaps)
      throws IOException {
    try {
      return Optional.of(question.ask());
    } catch (MattermostException e) {
      if (Outage.endsAll(e)) throw e;
      switch (e.kind()) {
        case FEATURE_ABSENT, NOT_FOUND -> {}
        default -> gaps.add("Your " + what + " could not be read: " + e.summary());
      }
      return Optional.empty();
    }
  }

  private static NameFormat names(Optional<byte[]> preferences, ClientConfig config)
      throws MalformedJsonException {
    Optional<String> own =
        preferences.isEmpty()
            ? Optional.empty()
            : PreferenceObject.find(
                WireArray.parse(preferences.get(), PreferenceObject::parse),
                "display_settings",
                "name_format");
    return NameFormat.of(own.or(() -> config.get("TeammateNameDisplay")));
  }
}
