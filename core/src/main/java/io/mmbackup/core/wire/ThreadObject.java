package io.mmbackup.core.wire;

import java.util.ArrayList;
import java.util.List;

/** A thread that the user follows: the id of its root, and all the server says of it. */
public record ThreadObject(String id, long lastReplyAt, byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}; for {@link WireArray}. */
  public static ThreadObject parse(byte[] raw) throws MalformedJsonException {
    String[] id = {""};
    long[] time = {0};
    WireReader.wholeObject(
        raw,
        (name, in) -> {
          switch (name) {
            case "id" -> id[0] = in.string();
            case "last_reply_at" -> time[0] = in.number();
            default -> in.skip();
          }
        });
    if (id[0].isEmpty()) throw new MalformedJsonException("a thread without an id");
    return new ThreadObject(id[0], time[0], raw);
  }

  /** The threads of one answer, in its order. */
  public static List<ThreadObject> parsePage(byte[] raw) throws MalformedJsonException {
    List<List<ThreadObject>> found = new ArrayList<>();
    WireReader.wholeObject(
        raw,
        (name, in) -> {
          if (name.equals("threads")) found.add(in.array(at -> parse(at.raw())));
          else in.skip();
        });
    if (found.isEmpty()) throw new MalformedJsonException("no list of threads");
    return found.getFirst();
  }
}
