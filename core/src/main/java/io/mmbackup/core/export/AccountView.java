package io.mmbackup.core.export;

import io.mmbackup.core.archive.Snapshot;
import io.mmbackup.core.archive.UserRow;
import io.mmbackup.core.wire.DraftObject;
import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.NameFormat;
import io.mmbackup.core.wire.PreferenceObject;
import io.mmbackup.core.wire.SidebarObject;
import io.mmbackup.core.wire.ThreadObject;
import io.mmbackup.core.wire.WireArray;
import io.mmbackup.spi.Personal;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The server and the account, as documents of the archive tell of them: whose backup it is, how
 * names are shown, what only the owner sees. A document that is absent counts as an empty one.
 */
final class AccountView implements Server {
  private record Own(
      List<String> savedPosts,
      List<Category> categories,
      List<FollowedThread> followedThreads,
      List<Draft> drafts)
      implements Personal {}

  private final Snapshot snapshot;
  private final String url;
  private final Map<String, String> config;
  private final Set<String> customUrlSchemes;
  private final List<PreferenceObject> preferences;
  private final NameFormat nameFormat;
  private @Nullable User me;

  AccountView(Snapshot snapshot) throws MalformedJsonException {
    this.snapshot = snapshot;
    url = snapshot.meta("server_url").orElse("").replaceAll("/+$", "");
    byte[] config = snapshot.document("config").orElse(null);
    this.config = config == null ? Map.of() : WireArray.parseStrings(config);
    customUrlSchemes = schemes(this.config.getOrDefault("CustomUrlSchemes", ""));
    byte[] preferences = snapshot.document("preferences").orElse(null);
    this.preferences =
        preferences == null ? List.of() : WireArray.parse(preferences, PreferenceObject::parse);
    Optional<String> own =
        PreferenceObject.find(this.preferences, "display_settings", "name_format");
    nameFormat =
        NameFormat.of(own.or(() -> Optional.ofNullable(this.config.get("TeammateNameDisplay"))));
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String version() {
    return config.getOrDefault("Version", "");
  }

  @Override
  public String siteName() {
    String name = config.getOrDefault("SiteName", "");
    return name.isBlank() ? "Mattermost" : name;
  }

  @Override
  public Set<String> customUrlSchemes() {
    return customUrlSchemes;
  }

  private static Set<String> schemes(String listed) {
    Set<String> schemes = new TreeSet<>();
    for (String one : listed.toLowerCase(Locale.ROOT).split(",")) {
      if (!one.isBlank()) schemes.add(one.strip());
    }
    return Collections.unmodifiableSet(schemes);
  }

  @Override
  public boolean latex() {
    return isOn("EnableLatex");
  }

  @Override
  public boolean inlineLatex() {
    return latex() && isOn("EnableInlineLatex");
  }

  private boolean isOn(String name) {
    return config.getOrDefault(name, "").equals("true");
  }

  @Override
  public User me() {
    if (me == null) me = ownUser();
    return me;
  }

  private User ownUser() {
    String id = snapshot.meta("user_id").orElse("");
    Optional<UserRow> row = snapshot.people().user(id);
    if (row.isPresent()) return user(row.get());
    return ArchivedUser.undescribed(id, snapshot.meta("username").orElse(id));
  }

  /** A person, by the name the account sees. */
  User user(UserRow row) {
    return ArchivedUser.of(row, nameFormat.of(row.user()));
  }

  /** What only the owner sees. */
  Personal personal() throws MalformedJsonException {
    List<String> saved =
        preferences.stream()
            .filter(one -> one.category().equals("flagged_post") && one.value().equals("true"))
            .map(PreferenceObject::name)
            .sorted()
            .toList();
    List<Personal.Category> categories = new ArrayList<>();
    for (String name : snapshot.documentNames("categories/")) {
      byte[] raw = snapshot.document(name).orElseThrow();
      for (SidebarObject.Category one : SidebarObject.parse(raw).categories()) {
        categories.add(new Personal.Category(one.teamId(), one.displayName(), one.channelIds()));
      }
    }
    return new Own(saved, List.copyOf(categories), followedThreads(), drafts());
  }

  /**
   * Those in direct messages are told of with each team; one that was answered while the list was
   * read, or of which an older list tells too, may be there twice.
   */
  private List<Personal.FollowedThread> followedThreads() throws MalformedJsonException {
    Map<String, Long> lastReplies = new HashMap<>();
    each(
        "threads/",
        ThreadObject::parse,
        one -> lastReplies.merge(one.id(), one.lastReplyAt(), Math::max));
    return lastReplies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> new Personal.FollowedThread(one.getKey(), ArchivedPost.time(one.getValue())))
        .toList();
  }

  private List<Personal.Draft> drafts() throws MalformedJsonException {
    return all("drafts/", DraftObject::parse).stream()
        .map(
            one ->
                new Personal.Draft(
                    one.channelId(),
                    one.rootId(),
                    one.message(),
                    ArchivedPost.time(one.updateAt())))
        .distinct()
        .sorted(
            Comparator.comparing(Personal.Draft::channelId).thenComparing(Personal.Draft::rootId))
        .toList();
  }

  private <T> List<T> all(String prefix, WireArray.ObjectParser<T> parser)
      throws MalformedJsonException {
    List<T> all = new ArrayList<>();
    each(prefix, parser, all::add);
    return all;
  }

  /** What the documents that begin so list, one document in memory at a time. */
  private <T> void each(String prefix, WireArray.ObjectParser<T> parser, Consumer<T> taker)
      throws MalformedJsonException {
    for (String name : snapshot.documentNames(prefix)) {
      WireArray.parse(snapshot.document(name).orElseThrow(), parser).forEach(taker);
    }
  }

  /** Adds what every page may show of server and account: another print renders all anew. */
  void addTo(Print print) {
    print.add(url).add(siteName()).add(nameFormat).add(me().id()).add(me().username());
    print.add(me().shownName());
    print.add(customUrlSchemes()).add(latex()).add(inlineLatex());
  }
}
