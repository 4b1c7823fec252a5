package io.mmbackup.benchmarks;

import io.mmbackup.rendering.text.Destinations;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Emoji;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rendering alone, sanitizer included: the texts of {@link FilledArchive} again and again on one
 * thread, with nobody to look up. Prints each round; the last ones are warm.
 */
public final class Texts {
  private static final int ROUNDS = 8;
  private static final int POSTS = 200_000;

  private Texts() {}

  /** See the class. */
  public static void main(String[] arguments) {
    Scene scene = new Scene(new Nobody(), "me", Optional.of("team"), new Nowhere());
    for (int round = 1; round <= ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long characters = 0;
      for (int i = 0; i < POSTS; i++) {
        String text = FilledArchive.TEXTS.get(i % FilledArchive.TEXTS.size());
        characters += MessageText.of(text, scene).html().length();
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      System.out.printf(
          Locale.ROOT,
          "round=%d us_per_post=%.2f posts_per_s=%.0f characters=%d%n",
          round,
          nanos / 1e3 / POSTS,
          POSTS / (nanos / 1e9),
          characters);
    }
  }

  private record Nowhere() implements Destinations {
    @Override
    public String file(String backupPath) {
      return "../" + backupPath;
    }

    @Override
    public String channel(Channel channel) {
      return channel.path();
    }

    @Override
    public String post(PostPlace place) {
      return "#" + place.postId();
    }
  }

  private record Nobody() implements Lookup {
    @Override
    public Server server() {
      return new Here();
    }

    @Override
    public Optional<User> user(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<User> userNamed(String username) {
      return Optional.empty();
    }

    @Override
    public Optional<Team> team(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<Team> teamNamed(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Channel> channel(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<Channel> channelNamed(String teamId, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Emoji> emoji(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<PostPlace> place(String postId) {
      return Optional.empty();
    }
  }

  private record Here() implements Server {
    @Override
    public String url() {
      return "https://chat.example.org";
    }

    @Override
    public String version() {
      return "";
    }

    @Override
    public String siteName() {
      return "";
    }

    @Override
    public Set<String> customUrlSchemes() {
      return Set.of();
    }

    @Override
    public boolean latex() {
      return false;
    }

    @Override
    public boolean inlineLatex() {
      return false;
    }

    @Override
    public User me() {
      throw new UnsupportedOperationException("nobody asks who I am");
    }
  }
}
