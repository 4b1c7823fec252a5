package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.GoJson;
import io.mmbackup.fake.state.PostView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A post as 5.37 sends it in lists with collapsed threads: with {@code is_following}. */
record UnfollowedPost(PostView post) implements PostView {
  @Override
  public void write(Bytes out, int replyCount) {
    Bytes plain = new Bytes(1024);
    post.write(plain, replyCount);
    ObjectNode json = (ObjectNode) GoJson.parse(plain.toArray());
    JsonNode metadata = json.remove("metadata");
    json.put("is_following", false).set("metadata", metadata);
    out.add(GoJson.bytes(json));
  }

  @Override
  public String id() {
    return post.id();
  }

  @Override
  public String channelId() {
    return post.channelId();
  }

  @Override
  public String userId() {
    return post.userId();
  }

  @Override
  public String rootId() {
    return post.rootId();
  }

  @Override
  public String originalId() {
    return post.originalId();
  }

  @Override
  public long createAt() {
    return post.createAt();
  }

  @Override
  public long updateAt() {
    return post.updateAt();
  }

  @Override
  public long deleteAt() {
    return post.deleteAt();
  }

  @Override
  public boolean pinned() {
    return post.pinned();
  }
}
