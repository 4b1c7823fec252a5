package io.mmbackup.benchmarks;

import io.mmbackup.fake.FakeMattermost;
import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server with so many channels of 20 posts, of which one in ten was written in within the last 30
 * days. Prints address and token on a line. For each line on its input it prints how many requests
 * there were since the one before; at the line {@code change} it also changes ten posts in five
 * channels. Argument: how many channels.
 */
public final class QuietServer {
  private static final int POSTS = 20;

  private QuietServer() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Workspace workspace = Workspace.empty(ServerVersion.V11_6);
    String bob = workspace.addUser("bob", "Bob", "Brown");
    String team = workspace.addTeam("lab", "Lab");
    List<String> channels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i == count - count / 10) workspace.advance(Duration.ofDays(40));
      String channel = workspace.addChannel(team, "channel-" + i, "Channel " + i);
      workspace.addMembers(channel, List.of(bob));
      for (int post = 0; post < POSTS; post++) {
        workspace.post(channel, bob, FilledArchive.TEXTS.get(post % FilledArchive.TEXTS.size()));
      }
      channels.add(channel);
    }
    workspace.advance(Duration.ofMinutes(5));
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (FakeMattermost fake = FakeMattermost.start(workspace)) {
      System.out.println(fake.url() + " " + fake.token());
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        System.out.println(fake.requests().count());
        fake.requests().clear();
        if (line.equals("change")) change(workspace, channels.subList(0, 5));
        workspace.advance(Duration.ofSeconds(5));
      }
    }
  }

  private static void change(Workspace workspace, List<String> channels) {
    for (String channel : channels) {
      List<String> posts = workspace.postIds(channel);
      workspace.edit(posts.getLast(), "changed");
      workspace.post(channel, workspace.userId("bob"), "new");
    }
  }
}
