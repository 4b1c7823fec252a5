package io.mmbackup.rendering.text;

import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Completeness;
import io.mmbackup.spi.Emoji;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.PostPlace;
import io.mmbackup.spi.Server;
import io.mmbackup.spi.Team;
import io.mmbackup.spi.User;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small backup in memory: who and what the texts of these tests may name. */
final class Village implements Lookup {
  static final String URL = "https://chat.example.org";
  static final String POST = "p".repeat(26);

  private record Person(String id, String username, String shownName, boolean bot) implements User {
    @Override
    public Optional<String> avatarPath() {
      return Optional.empty();
    }

    @Override
    public String rawJson() {
      return "{}";
    }
  }

  private record Host(
      String url,
      String version,
      String siteName,
      User me,
      Set<String> customUrlSchemes,
      boolean latex,
      boolean inlineLatex)
      implements Server {}

  private record Lab(String id, String name, String displayName) implements Team {
    @Override
    public Optional<String> iconPath() {
      return Optional.empty();
    }

    @Override
    public String rawJson() {
      return "{}";
    }
  }

  private record Room(String id, String team, String name, String displayName, String path)
      implements Channel {
    @Override
    public Optional<String> teamId() {
      return Optional.of(team);
    }

    @Override
    public Type type() {
      return Type.PUBLIC;
    }

    @Override
    public String header() {
      return "";
    }

    @Override
    public String purpose() {
      return "";
    }

    @Override
    public Instant createAt() {
      return Instant.EPOCH;
    }

    @Override
    public Optional<Instant> deleteAt() {
      return Optional.empty();
    }

    @Override
    public Completeness completeness() {
      return new Completeness(Completeness.State.COMPLETE, Optional.empty(), "");
    }

    @Override
    public Instant recordedAt() {
      return Instant.EPOCH;
    }

    @Override
    public String rawJson() {
      return "{}";
    }
  }

  private final User ada = new Person("ada", "ada", "Ada Archivist", false);
  private final Map<String, User> people =
      Map.of(
          "ada", ada,
          "bob.brown", new Person("bob", "bob.brown", "Bób <b>Brøwn</b>", false),
          "eve_", new Person("eve", "eve_", "Eve", false));
  private final Channel square =
      new Room("sq", "lab", "town-square", "Town \"Square\" <i>", "lab/town-square");
  private final Channel quay = new Room("qu", "port", "quay", "Quay", "harbor/quay");
  private final Channel bob = new Room("dm", "", "ada__bob", "Bob", "direct/bob");
  private final Map<String, Team> teams =
      Map.of("lab", new Lab("lab", "lab", "Lab"), "port", new Lab("port", "harbor", "Harbor"));

  private final boolean latex;

  private Village(boolean latex) {
    this.latex = latex;
  }

  /** A scene on a page of the lab, whose server shows formulas. */
  static Scene scene() {
    return scene(true);
  }

  /** The same, with or without formulas. */
  static Scene scene(boolean latex) {
    return scene(latex, "../../");
  }

  /** The same where pages come from a server, which names its files from its root. */
  static Scene served() {
    return scene(true, "/media/");
  }

  private static Scene scene(boolean latex, String files) {
    return Scene.of(
        new Village(latex),
        Optional.of("lab"),
        new Destinations() {
          @Override
          public String file(String backupPath) {
            return files + backupPath;
          }

          @Override
          public String channel(Channel channel) {
            return "../" + channel.path() + ".html";
          }

          @Override
          public String post(PostPlace place) {
            return channel(place.channel()) + "#p-" + place.postId();
          }
        });
  }

  @Override
  public Server server() {
    return new Host(URL, "11.6.0", "Example", ada, Set.of("git", "javascript"), latex, latex);
  }

  @Override
  public Optional<User> user(String id) {
    return people.values().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<User> userNamed(String username) {
    return Optional.ofNullable(people.get(username));
  }

  @Override
  public Optional<Team> team(String id) {
    return Optional.ofNullable(teams.get(id));
  }

  @Override
  public Optional<Team> teamNamed(String name) {
    return teams.values().stream().filter(team -> team.name().equals(name)).findFirst();
  }

  @Override
  public Optional<Channel> channel(String id) {
    return id.equals("sq") ? Optional.of(square) : Optional.empty();
  }

  @Override
  public Optional<Channel> channelNamed(String teamId, String name) {
    return Stream.of(square, quay, bob)
        .filter(one -> one.teamId().equals(Optional.of(teamId)) && one.name().equals(name))
        .findFirst();
  }

  @Override
  public Optional<Emoji> emoji(String name) {
    return name.equals("ship-it")
        ? Optional.of(new Emoji("e1", "ship-it", "emoji/ship-it.png"))
        : Optional.empty();
  }

  @Override
  public Optional<PostPlace> place(String postId) {
    return postId.equals(POST)
        ? Optional.of(new PostPlace(POST, square, Optional.empty(), Instant.EPOCH))
        : Optional.empty();
  }
}
