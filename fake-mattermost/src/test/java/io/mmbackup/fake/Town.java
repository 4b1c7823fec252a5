package io.mmbackup.fake;

import io.mmbackup.fake.state.GoJson;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A running server with a team, a channel and bob, and a client who is signed in. */
final class Town implements AutoCloseable {
  final Workspace workspace;
  final FakeMattermost fake;
  final Client client;
  final String bob;
  final String teamId;
  final String channelId;

  Town(ServerVersion version) {
    workspace = Workspace.empty(version);
    fake = FakeMattermost.builder(workspace).withReplica().start();
    client = new Client(fake);
    bob = workspace.addUser("bob", "Bob", "Brown");
    teamId = workspace.addTeam("lab", "Lab");
    channelId = workspace.addChannel(teamId, "town", "Town");
    workspace.addToChannel(channelId, bob, workspace.myId());
  }

  String post(String message) {
    return workspace.post(channelId, bob, message);
  }

  String postsPath(String query) {
    return "/channels/" + channelId + "/posts?skipFetchThreads=true" + query;
  }

  JsonNode page(String query) throws IOException {
    return client.json(postsPath(query));
  }

  List<String> order(String query) throws IOException {
    return page(query).path("order").valueStream().map(JsonNode::stringValue).toList();
  }

  JsonNode row(String postId) throws IOException {
    return page("&since=1").path("posts").path(postId);
  }

  long updateAt(String postId) {
    return workspace.state().findPost(postId).updateAt();
  }

  /** The channel in the list of the user's channels; missing when it is not there. */
  JsonNode listed() throws IOException {
    String path = "/users/me/teams/" + teamId + "/channels?include_deleted=true";
    HttpResponse<byte[]> answer = client.get(path);
    if (answer.statusCode() == 200) {
      for (JsonNode channel : GoJson.parse(answer.body())) {
        if (channel.path("id").stringValue().equals(channelId)) {
          return channel;
        }
      }
    }
    return GoJson.parse("{}").path("nothing");
  }

  @Override
  public void close() {
    fake.close();
  }
}
