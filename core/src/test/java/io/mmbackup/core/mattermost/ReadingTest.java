package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.mattermost.MattermostException.Kind;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.core.wire.PostObject;
import io.mmbackup.core.wire.TeamObject;
import io.mmbackup.core.wire.UserObject;
import io.mmbackup.fake.Request;
import io.mmbackup.fake.ServerVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be asked, of servers as they were recorded. */
class ReadingTest {
  @ParameterizedTest
  @EnumSource
  void meIsTheSignedInUserAndTheVersion(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      SignedIn me = world.client().me();
      assertThat(me.user().username()).isEqualTo("archivist");
      assertThat(me.version().major()).isEqualTo(version == ServerVersion.V5_37 ? 5 : 11);
      assertThat(world.client().server().version()).isEqualTo(me.version());
      assertThat(world.client().server().base()).hasToString(world.fake.url());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyChannelIsListedOnceWithArchivedOnesAndDirectMessages(ServerVersion version)
      throws IOException {
    try (World world = World.of(version)) {
      List<TeamObject> teams = world.client().teams();
      assertThat(teams).hasSizeGreaterThan(1);
      Listing listing = world.client().channels(teams);
      assertThat(listing.channels()).map(ChannelObject::id).doesNotHaveDuplicates();
      assertThat(listing.channels()).map(ChannelObject::type).contains("O", "P", "D", "G");
      assertThat(listing.channels()).anyMatch(channel -> channel.deleteAt() > 0);
      assertThat(listing.serverTime()).isPositive();
    }
  }

  @Test
  void theOldServerIsAskedTeamByTeam() throws IOException {
    try (World world = World.of(ServerVersion.V5_37)) {
      List<TeamObject> teams = world.client().teams();
      world.client().channels(teams);
      for (TeamObject team : teams) {
        assertThat(world.fake.requests().count("/users/me/teams/" + team.id() + "/channels"))
            .isOne();
      }
      assertThat(world.waiting.sleeps()).isEmpty();
    }
  }

  @Test
  void theNewServerIsAskedOnce() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      world.client().channels(List.of());
      assertThat(world.fake.requests().all())
          .singleElement()
          .extracting(Request::query, InstanceOfAssertFactories.STRING)
          .contains("include_deleted=true")
          .contains("last_delete_at=0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWalkSeesTheWholeChannel(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      ChannelObject channel = channel(world, "paging");
      List<String> seen = new ArrayList<>();
      PostAnswer page = world.client().posts(channel.id(), new PostQuery.Newest(0, 200));
      while (!page.list().posts().isEmpty()) {
        page.list().posts().forEach(post -> seen.add(post.id()));
        page = world.client().posts(channel.id(), new PostQuery.Before(seen.getLast(), 0, 200));
      }
      assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(400);
      assertThat(world.fake.requests().matching(r -> r.path().endsWith("/posts")))
          .allMatch(request -> request.query().contains("skipFetchThreads=true"))
          .noneMatch(request -> request.query().contains("collapsedThreads"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void postsComeWithTheServersTimeAndTag(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      ChannelObject channel = channel(world, "paging");
      PostAnswer answer = world.client().posts(channel.id(), new PostQuery.Newest(0, 1));
      assertThat(answer.list().posts()).hasSize(1);
      assertThat(answer.serverTime()).isGreaterThan(1_700_000_000_000L);
      assertThat(answer.etag()).get(InstanceOfAssertFactories.STRING).matches("[\\d.]+");
      PostAnswer since = world.client().posts(channel.id(), new PostQuery.Since(1));
      assertThat(since.list().posts()).hasSizeGreaterThan(200);
      assertThat(since.etag()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void rawBytesAreThoseOfTheServer(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      ChannelObject channel = channel(world, "markdown");
      var posts = world.client().posts(channel.id(), new PostQuery.Newest(0, 200)).list().posts();
      assertThat(posts)
          .map(post -> new String(post.raw(), StandardCharsets.UTF_8))
          .allMatch(json -> json.startsWith("{\"id\":\"") && json.endsWith("}"))
          .anyMatch(json -> json.contains("\\u003c"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void usersAreAskedForInPortionsAndOnlyByRealIds(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      UserObject me = world.client().me().user();
      world.fake.requests().clear();
      List<String> ids =
          Stream.concat(
                  Stream.of(me.id(), me.id(), "", "not-an-id"),
                  IntStream.range(0, 2400).mapToObj("%026d"::formatted))
              .toList();
      assertThat(world.client().usersByIds(ids)).map(UserObject::id).containsExactly(me.id());
      assertThat(world.fake.requests().count("/users/ids")).isEqualTo(3);
      assertThat(world.client().usersByIds(List.of())).isEmpty();
      assertThat(world.fake.requests().count("/users/ids")).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void membersOfChannelsAndGroupsAreUsers(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      List<ChannelObject> channels = world.client().channels(world.client().teams()).channels();
      ChannelObject group =
          channels.stream().filter(c -> c.type().equals("G")).findFirst().orElseThrow();
      String me = world.client().me().user().id();
      List<UserObject> members = world.client().usersInChannel(group.id());
      assertThat(members).map(UserObject::username).isSorted().contains("archivist");
      assertThat(world.client().groupMembers(List.of(group.id())).get(group.id()))
          .map(UserObject::id)
          .containsExactlyInAnyOrderElementsOf(
              members.stream().map(UserObject::id).filter(id -> !id.equals(me)).toList());
    }
  }

  @Test
  void groupsAreAskedForInPortionsBecauseTheServerStopsAtFifty() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      List<String> ids = IntStream.range(0, 120).mapToObj("%026d"::formatted).toList();
      world.client().groupMembers(ids);
      assertThat(world.fake.requests().count("/users/group_channels")).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void privateDataComesAsSent(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      MattermostClient client = world.client();
      String team = client.teams().getFirst().id();
      assertThat(text(client.preferences())).startsWith("[{").contains("flagged_post");
      assertThat(text(client.categories(team))).contains("\"categories\":[");
      assertThat(text(client.memberships(team))).startsWith("[{").contains("last_viewed_at");
      assertThat(client.clientConfig().get("Version")).isPresent();
      assertThat(client.clientConfig().get("NoSuchThing")).isEmpty();
      assertThat(text(client.clientConfig().raw())).startsWith("{");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsDescribed(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      ChannelObject channel = channel(world, "files");
      PostObject post =
          world.client().posts(channel.id(), new PostQuery.Newest(0, 200)).list().posts().stream()
              .filter(p -> !p.files().isEmpty())
              .findFirst()
              .orElseThrow();
      String id = post.files().getFirst().id();
      assertThat(world.client().fileInfo(id).id()).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereAndWhatIsNotAllowedIsSaid(ServerVersion version) throws IOException {
    try (World world = World.of(version)) {
      var unknown = Expect.failure(() -> world.client().fileInfo("aaaaaaaaaaaaaaaaaaaaaaaaaa"));
      assertThat(unknown.kind()).isEqualTo(Kind.NOT_FOUND);
      assertThat(unknown.status()).hasValue(404);
      assertThat(unknown.errorId()).get(InstanceOfAssertFactories.STRING).endsWith("app_error");
      assertThat(unknown.requestId()).isPresent();
      assertThat(unknown)
          .hasMessageContaining("answered 404 \"")
          .hasMessageEndingWith(
              "when asked for the description of file aaaaaaaaaaaaaaaaaaaaaaaaaa.");
      assertThat(world.waiting.sleeps()).isEmpty();
    }
  }

  @Test
  void anIdThatIsNoneIsNeverSent() throws IOException {
    try (World world = World.of(ServerVersion.V11_6)) {
      MattermostClient client = world.client();
      var failure =
          Expect.failure(() -> client.posts("../../users/me", new PostQuery.Newest(0, 1)));
      assertThat(failure.kind()).isEqualTo(Kind.BAD_REQUEST);
      Expect.failure(() -> client.categories("x/../y"));
      Expect.failure(
          () ->
              client.posts("aaaaaaaaaaaaaaaaaaaaaaaaaa", new PostQuery.Before("x&since=1", 0, 1)));
      assertThat(world.fake.requests().all()).isEmpty();
    }
  }

  private static ChannelObject channel(World world, String name) throws IOException {
    return world.client().channels(world.client().teams()).channels().stream()
        .filter(channel -> channel.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
