package io.mmbackup.core.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * An answer of posts. {@code posts} are those listed in {@code order}, newest first, ties in any
 * order; {@code extras} came along (the roots of listed replies) and say nothing about paging.
 * {@code firstInaccessiblePostTime} (ms UTC) is not 0 when the server's plan withheld posts.
 */
public record PostList(
    List<PostObject> posts, List<PostObject> extras, long firstInaccessiblePostTime) {

  /** Reads the first {@code length} bytes of {@code body}. */
  public static PostList parse(byte[] body, int length) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.document(
        body,
        0,
        length,
        in -> {
          in.object(b::field);
          return b;
        });
    return b.build();
  }

  private static final class Builder {
    private List<String> order = List.of();
    private final Map<String, PostObject> byId = new HashMap<>();
    private final List<PostObject> inBody = new ArrayList<>();
    private long firstInaccessiblePostTime;

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "order" -> order = in.array(WireReader::string);
        case "posts" ->
            in.object(
                (id, at) -> {
                  PostObject post = PostObject.read(at);
                  byId.put(id, post);
                  inBody.add(post);
                });
        case "first_inaccessible_post_time" -> firstInaccessiblePostTime = in.number();
        default -> in.skip();
      }
    }

    PostList build() throws MalformedJsonException {
      List<PostObject> posts = new ArrayList<>(order.size());
      for (String id : order) {
        PostObject post = byId.get(id);
        if (post == null)
          throw new MalformedJsonException("post " + id + " is listed but not sent");
        posts.add(post);
      }
      return new PostList(posts, extras(), firstInaccessiblePostTime);
    }

    private List<PostObject> extras() {
      if (inBody.size() == order.size()) return List.of();
      var listed = new HashSet<>(order);
      return inBody.stream().filter(post -> !listed.contains(post.id())).toList();
    }
  }
}
