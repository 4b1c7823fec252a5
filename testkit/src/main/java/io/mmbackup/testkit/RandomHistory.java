package io.mmbackup.testkit;

import static io.mmbackup.testkit.Workspace.ME;
import static io.mmbackup.testkit.Workspace.YEAR_2024;
import static io.mmbackup.testkit.Workspace.id;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** What happens to three channels over most of a year, in an order of chance. */
final class RandomHistory {
  private static final long HOUR = 3_600_000;
  private static final int HOURS = 24 * 300;
  private static final List<String> PEOPLE = List.of(ME, id("bob"), id("unknown"));
  private static final List<String> CHANNELS = List.of(id("one"), id("two"), id("direct"));

  private final Workspace workspace;
  private final Random random;

  RandomHistory(Workspace workspace, int seed) throws IOException {
    this.workspace = workspace;
    this.random = new Random(seed);
    workspace.user(id("bob"), "bob", "");
    workspace.channel(id("one"), "O", "one", "One");
    workspace.channel(id("two"), "P", "two", "Two");
    workspace.channel(id("direct"), "D", ME + "__" + id("bob"), "bob");
    workspace.send(post("").saying("the first"));
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** Lets something happen, and tells what. */
  String happen() throws IOException {
    Sent any = List.copyOf(workspace.posts()).get(random.nextInt(workspace.posts().size()));
    return switch (random.nextInt(14)) {
      case 0, 1 -> written(post(""));
      case 2 -> written(withFiles(post("")));
      case 3, 4, 5 -> written(replyTo(any));
      case 6, 7 -> {
        workspace.edit(any.id, "edited " + random.nextInt(1000));
        yield "post " + any.id + " was edited";
      }
      case 8, 9 -> {
        workspace.delete(any.id);
        yield "post " + any.id + " was deleted";
      }
      case 10 -> {
        workspace.react(any.id, person(), "+1");
        yield "somebody reacted to post " + any.id;
      }
      case 11 -> {
        workspace.user(id("bob"), "bob" + random.nextInt(3), "Bob " + random.nextInt(3));
        yield "bob was renamed";
      }
      case 12 -> changeChannel();
      default -> fileArrives();
    };
  }

  private String person() {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }

  private String written(Sent post) throws IOException {
    workspace.send(post);
    return (post.root.isEmpty() ? "post " : "reply ") + post.id + " was written";
  }

  private Sent post(String root) {
    return post(CHANNELS.get(random.nextInt(CHANNELS.size())), root);
  }

  private Sent post(String channel, String root) {
    int no = workspace.posts().size();
    long at = YEAR_2024 + random.nextInt(HOURS) * HOUR;
    return new Sent(id("p" + no + "x"), channel, root, at, "a post of chance")
        .by(person())
        .saying("message " + no);
  }

  private Sent withFiles(Sent post) {
    for (int i = random.nextInt(2); i >= 0; i--) {
      String file = id("f" + i + post.id.substring(0, post.id.indexOf('x')));
      post.file(file, "file " + i + ".txt", "text/plain", 5);
    }
    return post;
  }

  private Sent replyTo(Sent any) {
    return post(any.channel, any.root.isEmpty() ? any.id : any.root);
  }

  private String changeChannel() throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> workspace.channel(id("one"), "O", "one", "One " + random.nextInt(3));
      case 1 -> workspace.team("Laboratory " + random.nextInt(2));
      case 2 ->
          workspace.state(
              id("one"), state -> state.incomplete("It failed " + workspace.tick() + "."));
      default ->
          workspace.members(id("two"), PEOPLE.subList(random.nextInt(2), 3).toArray(String[]::new));
    }
    return "a channel or team was changed";
  }

  private String fileArrives() throws IOException {
    List<String> wanted = workspace.wantedFiles();
    if (wanted.isEmpty()) return "nothing happened";
    String file = wanted.get(random.nextInt(wanted.size()));
    if (chance(4)) workspace.fileIsMissing(file, "The server answered 404.");
    else workspace.fileArrives(file, "text of " + file);
    return "file " + file + " was asked for";
  }
}
