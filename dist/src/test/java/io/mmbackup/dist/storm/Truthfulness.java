package io.mmbackup.dist.storm;

import io.mmbackup.fake.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Holds what {@code status} says of each conversation against what the server knows and what the
 * archive's tables hold. Each finding is a sentence.
 */
final class Truthfulness {
  private final Weather weather;
  private final Workspace workspace;
  private final Held held;
  private final Set<String> overlooked;
  private final boolean goneToo;
  private final List<String> findings = new ArrayList<>();

  /**
   * A judge.
   *
   * @param overlooked posts that changed without a word
   * @param goneToo whether everything was read again, so that what vanished must be known
   */
  Truthfulness(Weather weather, Held held, Set<String> overlooked, boolean goneToo) {
    this.weather = weather;
    this.workspace = weather.workspace;
    this.held = held;
    this.overlooked = overlooked;
    this.goneToo = goneToo;
  }

  List<String> findings(JsonNode status) throws IOException, InterruptedException {
    Set<String> untold = new TreeSet<>(workspace.channelIds());
    for (JsonNode told : status.path("conversations")) {
      String id = told.path("id").stringValue();
      untold.remove(id);
      counts(id, told);
      if (weather.isReadable(id)) isReadable(id, told);
      else isLost(id, told);
    }
    for (String id : untold) {
      boolean known = held.posts.values().stream().anyMatch(post -> post.channelId().equals(id));
      if (known || !weather.isUnlisted(id)) find(id, "is not told of");
    }
    return findings;
  }

  private void find(String id, String what) {
    findings.add("Channel " + id + " " + what + ".");
  }

  private void is(String id, JsonNode told, String field, long truth) {
    long said = told.path(field).longValue(-1);
    if (said != truth) find(id, "has %s %d, in truth %d".formatted(field, said, truth));
  }

  private void counts(String id, JsonNode told) {
    List<Held.Post> posts =
        held.posts.values().stream().filter(post -> post.channelId().equals(id)).toList();
    is(id, told, "posts", posts.size());
    is(id, told, "deleted_there", posts.stream().filter(post -> post.deleteAt() != 0).count());
  }

  private void isReadable(String id, JsonNode told) {
    Set<String> live = new TreeSet<>(workspace.postIds(id));
    Set<String> missing = new TreeSet<>(live);
    missing.removeAll(held.posts.keySet());
    missing.removeAll(overlooked);
    String state = told.path("state").stringValue();
    boolean withheld = workspace.isWithholding();
    if (state.equals("incomplete") && !withheld) find(id, "is complete, and said not to be");
    if (state.equals("not_accessible")) find(id, "can be read, and is said not to be");
    if (state.equals("complete")) {
      if (!missing.isEmpty()) find(id, "is said to be complete, and lacks " + missing);
      JsonNode counted = Judge.json(workspace.channelJson(id)).path("total_msg_count");
      is(id, told, "counted_by_server", counted.longValue());
      if (Judge.time(told, "complete_as_of") > workspace.now()) find(id, "is of the future");
    }
    long heldLive = told.path("posts").longValue() - told.path("deleted_there").longValue();
    boolean exact = goneToo && overlooked.isEmpty();
    if (exact) {
      if (heldLive != live.size() - missing.size()) find(id, "has live posts that are not live");
    } else {
      live.removeAll(missing);
      live.removeAll(overlooked);
      live.removeIf(workspace::isWithheld); // nobody tells that it is no longer deleted
      if (heldLive < live.size()) find(id, "calls live posts deleted");
    }
  }

  private void isLost(String id, JsonNode told) {
    if (!told.path("state").stringValue().equals("not_accessible")) {
      find(id, "cannot be read, and is said to be " + told.path("state"));
      return;
    }
    long since = Judge.time(told, "not_accessible_since");
    long earliest = weather.firstLost(id) / 1000 * 1000;
    if (since < earliest || since > workspace.now()) {
      find(id, "was lost after %d, and is said to be since %d".formatted(earliest, since));
    }
  }
}
