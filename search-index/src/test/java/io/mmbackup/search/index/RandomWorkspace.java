package io.mmbackup.search.index;

import io.mmbackup.search.TestBackup;
import io.mmbackup.search.TestBackup.Sent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Four people, a bot, five conversations in two teams, and whatever happens in them. */
public final class RandomWorkspace {
  public static final long START = 1_672_531_200_000L; // 2023-01-01
  public static final List<String> WORDS =
      List.of(
          "drift",
          "gauge",
          "gauges",
          "ice",
          "Crème",
          "brûlée",
          "running",
          "run",
          "ABC-123",
          "user_id",
          "getUserById",
          "@anna",
          "@bob.b",
          "#release",
          ":tada:",
          "https://example.com/x",
          "渡辺さん",
          "水",
          "сообщения",
          "🎉",
          "10:30");
  private static final List<String> USERS = List.of("u1", "u2", "u3", "u4", "b1");
  private static final List<String> CHANNELS = List.of("c1", "c2", "c3", "d1", "g1");
  private static final long HOUR = 3_600_000;

  private TestBackup backup;
  private final Random random;
  public final Map<String, Sent> posts = new LinkedHashMap<>();
  public final TreeSet<String> saved = new TreeSet<>();

  public RandomWorkspace(TestBackup backup, Random random) {
    this.backup = backup;
    this.random = random;
  }

  /** The same workspace, whose backup was opened again. */
  public void goOn(TestBackup opened) {
    backup = opened;
  }

  /** Who and what there is. */
  public static void people(TestBackup backup) throws IOException {
    backup.preferences(List.of());
    backup.user("u1", "anna", "Anna Lindqvist");
    backup.user("u2", "bob.b", "Bób Brøwn");
    backup.user("u3", "carla", "");
    backup.user("u4", "dan", "Dan Lindqvist");
    backup.bot("b1", "ci-bot");
    backup.teams("lab", "ops");
    backup.channel("c1", "O", "lab", "town-square", "Town Square");
    backup.channel("c2", "P", "lab", "data-quality", "Data quality");
    backup.channel("c3", "O", "ops", "town-square", "Plaza");
    backup.channel("d1", "D", "", "u1__u2", "Bób Brøwn");
    backup.channel("g1", "G", "", "g", "bob.b, carla");
    backup.members("g1", List.of("u1", "u2", "u3"));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  public String words(int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) words.add(any(WORDS));
    return String.join(" ", words);
  }

  /** One thing happens on the server. */
  public void happen() throws IOException {
    if (posts.size() < 3) {
      post();
      return;
    }
    Sent old = any(List.copyOf(posts.values()));
    // What was deleted cannot be changed any more.
    switch (old.deleteAt == 0 ? random.nextInt(12) : 0) {
      case 0, 1, 2, 3, 4 -> post();
      case 5 -> backup.edit(old, words(6));
      case 6 -> backup.delete(old);
      case 7 -> {
        old.reactions.add(any(List.of("+1", "tada", "ice_cream")));
        backup.changed(old);
      }
      case 8 -> {
        old.pinned = !old.pinned;
        backup.changed(old);
      }
      case 9 -> {
        if (!saved.remove(old.id)) saved.add(old.id);
        backup.preferences(List.copyOf(saved));
      }
      case 10 -> backup.user("u4", "dan", "Dan " + any(List.of("Lindqvist", "Olsen")));
      default -> backup.channel("c2", "P", "lab", "data-quality", any(List.of("Data", "Quality")));
    }
  }

  public void post() throws IOException {
    String id = "p" + posts.size();
    Sent root = posts.isEmpty() || random.nextInt(3) > 0 ? null : any(List.copyOf(posts.values()));
    String rootId = root == null ? "" : root.root.isEmpty() ? root.id : root.root;
    String channel = root == null ? any(CHANNELS) : root.channel;
    long time = START + random.nextInt(24 * 700) * HOUR;
    // The bot is in no conversation: an index that is asked for it knows it by what it wrote.
    String user = posts.isEmpty() ? "b1" : any(USERS);
    Sent post = new Sent(id, channel, rootId, user, time).says(words(6));
    if (random.nextInt(4) == 0) post.files.add(any(List.of("drift.png", "notes.TXT", "ice.pdf")));
    if (random.nextInt(6) == 0) post.attachment = words(3);
    if (random.nextInt(6) == 0) post.speaker = any(List.of("Gauge Watch", "Deploy"));
    if (random.nextInt(8) == 0) post.type = any(List.of("system_join_channel", "me", "custom_x"));
    posts.put(id, post);
    backup.send(post);
  }
}
