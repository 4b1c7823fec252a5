package io.mmbackup.dist.storm;

import io.mmbackup.fake.Truth;
import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Holds what {@code status} says after each run of a storm, however that ended, against what the
 * server showed when the run began. Whatever is said to be complete as of a time has all that was
 * there then; a replica that lags may hide it, and nobody can know.
 */
final class RoundTruth {
  /** What the server showed before a run: live posts by channel. */
  private final NavigableMap<Long, Map<String, Set<String>>> shown = new TreeMap<>();

  private final Map<String, Long> completeAsOf = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final Weather weather;
  private final Workspace workspace;
  private Set<String> listed = Set.of();

  /** Not in the list of an earlier run: asked once a week, and until then as it was then. */
  private final Set<String> askedRarely = new TreeSet<>();

  private Set<String> unlisted = Set.of();
  private Set<String> listedAtLastEnd = Set.of();
  private boolean hasEnded;

  RoundTruth(Weather weather) {
    this.weather = weather;
    this.workspace = weather.workspace;
  }

  /** To be called before a run, in a second of its own: the server tells its time in seconds. */
  void begins() {
    Map<String, Set<String>> now = new TreeMap<>();
    for (String id : weather.channels()) now.put(id, new TreeSet<>(workspace.postIds(id)));
    shown.put(workspace.now() / 1000 * 1000, now);
    askedRarely.addAll(unlisted);
    listed = new TreeSet<>(workspace.channelIds());
    askedRarely.removeAll(listed);
    unlisted = new TreeSet<>(weather.channels());
    unlisted.removeAll(listed);
  }

  /** What is not true of a status after a run; {@code ended} when it came to its end by itself. */
  List<String> findings(JsonNode status, Held held, boolean ended)
      throws IOException, InterruptedException {
    findings.clear();
    hasEnded |= ended;
    if (ended) listedAtLastEnd = listed;
    boolean allComplete = true;
    Set<String> told = new TreeSet<>();
    for (JsonNode one : status.path("conversations")) {
      told.add(one.path("id").stringValue());
      counts(one, held);
      judge(one, held, ended);
      allComplete &= one.path("state").stringValue().equals("complete");
    }
    if (status.path("complete").booleanValue()) {
      if (!allComplete) findings.add("It is said to be complete, and not all of it is.");
      if (!hasEnded) findings.add("It is said to be complete, and no run came to its end.");
      Set<String> untold = new TreeSet<>(listedAtLastEnd);
      untold.removeAll(told);
      untold.removeAll(weather.everUnlisted);
      if (!untold.isEmpty() && !weather.hasLagged()) {
        findings.add("It is said to be complete, and does not tell of " + untold);
      }
    }
    return findings;
  }

  private void find(JsonNode told, String what) {
    findings.add("Channel " + told.path("id").stringValue() + " " + what + ".");
  }

  private void counts(JsonNode told, Held held) {
    long posts = 0;
    long deleted = 0;
    for (Held.Post post : held.posts.values()) {
      if (!post.channelId().equals(told.path("id").stringValue())) continue;
      posts++;
      if (post.deleteAt() != 0) deleted++;
    }
    if (told.path("posts").longValue() != posts) find(told, "holds " + posts + " posts");
    if (told.path("deleted_there").longValue() != deleted)
      find(told, "has " + deleted + " deleted");
  }

  private void judge(JsonNode told, Held held, boolean ended)
      throws IOException, InterruptedException {
    String id = told.path("id").stringValue();
    long asOf = Judge.time(told, "complete_as_of");
    if (asOf > workspace.now()) find(told, "is complete as of the future");
    if (asOf < completeAsOf.getOrDefault(id, 0L)) find(told, "was complete as of later before");
    completeAsOf.put(id, asOf);
    switch (told.path("state").stringValue()) {
      case "complete" -> isComplete(told, id, asOf, held, ended);
      case "not_accessible" -> isLost(told, id);
      default -> {
        if (told.path("because").stringValue("").isBlank()) find(told, "does not say why not");
      }
    }
  }

  private void isComplete(JsonNode told, String id, long asOf, Held held, boolean ended)
      throws IOException, InterruptedException {
    if (asOf == 0) {
      find(told, "is complete as of no time");
      return;
    }
    if (weather.hasLagged()) return;
    boolean isAsked = ended && !listed.contains(id) && !askedRarely.contains(id);
    if (isAsked && !weather.isReadable(id)) {
      find(told, "could not be read, and is said to be complete");
    }
    var then = shown.floorEntry(asOf);
    if (then == null) return;
    for (String post : then.getValue().getOrDefault(id, Set.of())) {
      if (weather.changedInSecret.contains(post)) continue;
      if (workspace.truth().post(post).standing() != Truth.Standing.LIVE) continue;
      Held.Post has = held.posts.get(post);
      if (has == null) find(told, "is said to be complete, and lacks " + post);
      else if (has.deleteAt() != 0) find(told, "calls the live post deleted: " + post);
    }
  }

  private void isLost(JsonNode told, String id) {
    long since = Judge.time(told, "not_accessible_since");
    if (weather.hasLagged()) return;
    if (weather.firstLost(id) == 0) find(told, "was always there, and is said not to be");
    else if (since < weather.firstLost(id) / 1000 * 1000 || since > workspace.now()) {
      find(told, "was lost after " + weather.firstLost(id) + ", not " + since);
    }
  }
}
