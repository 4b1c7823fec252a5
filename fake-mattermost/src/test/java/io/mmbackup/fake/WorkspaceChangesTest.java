package io.mmbackup.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mmbackup.fake.state.GoJson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the recordings do not show of changes: the rules come from the server's source. */
class WorkspaceChangesTest {
  private final Workspace workspace = Workspace.empty(ServerVersion.V11_6);
  private final FakeMattermost fake = FakeMattermost.start(workspace);
  private final Client client = new Client(fake);
  private String channelId = "";
  private String bob = "";

  @BeforeEach
  void createChannel() {
    bob = workspace.addUser("bob", "Bob", "Brown");
    String teamId = workspace.addTeam("lab", "Lab");
    channelId = workspace.addChannel(teamId, "town", "Town");
    workspace.addToChannel(channelId, bob, workspace.myId());
  }

  @AfterEach
  void close() {
    fake.close();
  }

  private JsonNode channel() throws Exception {
    return client.json("/channels/" + channelId);
  }

  private JsonNode page(String query) throws Exception {
    return client.json("/channels/" + channelId + "/posts?skipFetchThreads=true" + query);
  }

  private static List<String> order(JsonNode list) {
    return list.path("order").valueStream().map(JsonNode::stringValue).toList();
  }

  @Test
  void anImportedPostIsInvisibleToSinceButCounted() throws Exception {
    String newest = workspace.post(channelId, bob, "newest");
    long updated = time(newest, "update_at");
    long counted = channel().path("total_msg_count").longValue();

    String imported = workspace.importPost(channelId, bob, "old", updated - 1_000_000);

    assertThat(order(page("&since=" + (updated - 1)))).containsExactly(newest);
    assertThat(order(page(""))).endsWith(imported);
    assertThat(channel().path("total_msg_count").longValue()).isEqualTo(counted + 1);
    assertThat(channel().path("last_post_at").longValue()).isEqualTo(updated);
  }

  @Test
  void aBackDatedReplyTakesItsRootBackInTime() throws Exception {
    String root = workspace.post(channelId, bob, "root");
    workspace.edit(root, "edited");
    long past = time(root, "create_at") + 1;

    workspace.importReply(root, bob, "reply", past);

    assertThat(time(root, "update_at")).isEqualTo(past);
  }

  @Test
  void aPermanentlyDeletedPostLeavesNoTrace() throws Exception {
    String post = workspace.post(channelId, bob, "gone");
    workspace.edit(post, "gone soon");
    workspace.deletePermanently(post);

    assertThat(client.get("/posts/" + post).statusCode()).isEqualTo(404);
    assertThat(page("&since=1").path("posts").propertyNames()).doesNotContain(post);
    assertThat(order(page("&before=" + post))).isEmpty();
  }

  @Test
  void aTakenBackDeletionKeepsItsTime() throws Exception {
    String post = workspace.post(channelId, bob, "flagged");
    workspace.delete(post);
    long deleted = rowTime(post);
    workspace.undelete(post);

    assertThat(time(post, "update_at")).isEqualTo(deleted);
    assertThat(order(page(""))).startsWith(post);
  }

  @Test
  void aDeletedAnchorStillAnchors() throws Exception {
    String older = workspace.post(channelId, bob, "older");
    String anchor = workspace.post(channelId, bob, "anchor");
    workspace.delete(anchor);

    assertThat(order(page("&before=" + anchor))).startsWith(older);
  }

  @Test
  void anEqualTimeIsNotNewer() throws Exception {
    String post = workspace.post(channelId, bob, "now");

    assertThat(order(page("&since=" + time(post, "update_at")))).isEmpty();
  }

  @Test
  void anAnswerFromTheFuturePoisonsTheServersMemory() throws Exception {
    String post = workspace.post(channelId, bob, "seen");
    long updated = time(post, "update_at");
    assertThat(order(page("&since=" + (updated + 5_000)))).isEmpty();

    HttpResponse<byte[]> probe = client.get("/channels/" + channelId + "/posts?per_page=1");
    assertThat(probe.headers().firstValue("Etag").orElse("")).endsWith("." + (updated + 5_000));

    workspace.advance(Duration.ofMinutes(16));
    probe = client.get("/channels/" + channelId + "/posts?per_page=1");
    assertThat(probe.headers().firstValue("Etag").orElse("")).endsWith("." + updated);
  }

  @Test
  void anUnchangedChannelIsNotSentAgain() throws Exception {
    String posts = "/channels/" + channelId + "/posts?per_page=1";
    String etag = client.get(posts).headers().firstValue("Etag").orElseThrow();

    HttpResponse<byte[]> same = client.get(posts, "If-None-Match", etag);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();

    workspace.react(order(page("")).getFirst(), bob, "+1");
    assertThat(client.get(posts, "If-None-Match", etag).statusCode()).isEqualTo(200);
  }

  @Test
  void aPlanLimitWithholdsOldPosts() throws Exception {
    String old = workspace.post(channelId, bob, "old");
    String recent = workspace.post(channelId, bob, "recent");
    workspace.withholdPostsBefore(time(recent, "create_at"));

    JsonNode page = page("");
    assertThat(order(page)).containsExactly(recent);
    long withheld = page.path("first_inaccessible_post_time").longValue();
    assertThat(client.get("/posts/" + old).statusCode()).isEqualTo(403);
    workspace.withholdPostsBefore(0);
    assertThat(withheld).isEqualTo(time(old, "create_at"));
  }

  @Test
  void burnOnReadMakesAPageShortThoughThereIsMore() throws Exception {
    workspace.post(channelId, bob, "one");
    String hidden = workspace.post(channelId, bob, "secret");
    String newest = workspace.post(channelId, bob, "three");
    workspace.hideBurnOnRead(hidden);

    JsonNode page = page("&per_page=2");
    assertThat(order(page)).containsExactly(newest);
    JsonNode before = page("&per_page=2&before=" + newest);
    assertThat(order(before)).hasSize(1);
    assertThat(before.path("prev_post_id").stringValue()).isEmpty();
  }

  @Test
  void tiesHaveOneTime() throws Exception {
    List<String> ties = workspace.ties(channelId, bob, 3);

    List<Long> times = new ArrayList<>();
    for (String tie : ties) {
      times.add(time(tie, "create_at"));
    }
    assertThat(times).hasSize(3).containsOnly(times.getFirst());
    assertThat(order(page("&before=" + ties.getFirst()))).doesNotContainAnyElementsOf(ties);
  }

  @Test
  void aFileCanBeFetchedInPartsAndLost() throws Exception {
    String fileId = workspace.addFile(bob, "a.txt", "text/plain", "0123456789".getBytes(UTF_8));
    workspace.post(channelId, bob, "", List.of(fileId));
    String path = "/files/" + fileId;
    String modified = client.get(path).headers().firstValue("Last-Modified").orElseThrow();

    HttpResponse<byte[]> part =
        client.get(path, "Range", "bytes=4-", "If-Range", modified, "Accept-Encoding", "identity");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(new String(part.body(), UTF_8)).isEqualTo("456789");
    String other = "Mon, 05 Jan 2015 08:00:00 GMT";
    HttpResponse<byte[]> whole = client.get(path, "Range", "bytes=4-", "If-Range", other);
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).hasSize(10);
    assertThat(client.get(path, "Range", "bytes=-3").body()).hasSize(3);

    workspace.removeFileFromStore(fileId);
    assertThat(client.get(path).statusCode()).isEqualTo(404);
    assertThat(client.get(path + "/info").statusCode()).isEqualTo(200);
  }

  @Test
  void aDeletedEmojiTakesItsReactionsAlong() throws Exception {
    String emojiId = workspace.addEmoji("party", new byte[] {1});
    String post = workspace.post(channelId, bob, "fun");
    workspace.react(post, bob, "party");
    workspace.react(post, bob, "+1");
    assertThat(client.json("/posts/" + post).path("metadata").path("emojis")).hasSize(1);

    workspace.deleteEmoji(emojiId);

    assertThat(client.json("/posts/" + post + "/reactions")).hasSize(1);
    assertThat(client.get("/emoji/" + emojiId + "/image").statusCode()).isEqualTo(404);
  }

  @Test
  void peopleGroupsAndPicturesAreServed() throws Exception {
    String eve = workspace.addUser("eve", "Eve", "");
    String group = workspace.addGroup(List.of(workspace.myId(), bob, eve));
    String direct = workspace.addDirect(bob);
    workspace.renameUser(bob, "robert");
    workspace.setUserImage(bob, new byte[] {1, 2, 3});

    assertThat(client.json("/users/" + bob).path("username").stringValue()).isEqualTo("robert");
    assertThat(client.get("/users/" + bob + "/image").body()).containsExactly(1, 2, 3);
    assertThat(workspace.channelIds()).contains(group, direct);
    HttpResponse<byte[]> members = client.post("/users/group_channels", "[\"" + group + "\"]");
    assertThat(GoJson.parse(members.body()).path(group)).hasSize(2);
    assertThat(client.json("/users?in_channel=" + group)).hasSize(3);
    assertThat(client.json("/users/me/channel_members")).hasSize(3);
  }

  @Test
  void whatDoesNotExistIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workspace.edit("nosuchpost", ""))
        .withMessageContaining("nosuchpost");
  }

  private long time(String postId, String field) throws Exception {
    return client.json("/posts/" + postId).path(field).longValue();
  }

  private long rowTime(String postId) {
    return workspace.state().findPost(postId).updateAt();
  }
}
