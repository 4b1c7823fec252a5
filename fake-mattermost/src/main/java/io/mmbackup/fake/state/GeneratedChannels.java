package io.mmbackup.fake.state;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Fills a new server with channels of generated posts. */
public final class GeneratedChannels {
  private static final int USERS = 20;

  private GeneratedChannels() {}

  /** Adds a team with so many channels of so many posts, written by 20 users and oneself. */
  public static void add(State state, ChannelChanges changes, int posts, int channels) {
    PeopleChanges people = new PeopleChanges(state);
    String teamId = people.addTeam("generated", "Generated");
    List<String> users = new ArrayList<>(List.of(state.myId()));
    for (int i = 0; i < USERS; i++) {
      users.add(people.addUser("user" + i, "First" + i, "Last" + i));
    }
    for (int number = 0; number < channels; number++) {
      String name = "long-" + number;
      ObjectNode json = changes.json(teamId, name, "Long " + number, "O", state.myId());
      String id = json.path("id").stringValue("");
      GeneratedTimeline timeline = new GeneratedTimeline(state.dialect(), number, posts, id, users);
      describe(state.dialect(), json, timeline);
      state.channels().put(id, new Channel(json, timeline));
      changes.addMembers(id, users);
      state.clock().atLeast(timeline.lastUpdateAt() + 60_000);
    }
  }

  private static void describe(Dialect dialect, ObjectNode json, GeneratedTimeline timeline) {
    int posts = timeline.liveCount();
    long last = posts == 0 ? 0 : timeline.live(posts - 1).createAt();
    json.put("last_post_at", last).put("total_msg_count", posts);
    json.put("total_msg_count_root", timeline.rootCount());
    if (dialect.sendsLaterFields()) {
      json.put("last_root_post_at", timeline.lastRootPostAt());
    }
  }
}
