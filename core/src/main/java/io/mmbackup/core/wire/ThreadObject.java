package io.mmbackup.core.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A thread that the user follows: the id of its root, and what the server says of it. {@code raw}
 * is without the root and the people, whose place {@code null} takes: they are nearly all of its
 * bytes, and recorded as a post and as users.
 */
public record ThreadObject(String id, long lastReplyAt, byte[] raw) {
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  /** The object whose JSON is the whole of {@code raw}; for {@link WireArray}. */
  public static ThreadObject parse(byte[] raw) throws MalformedJsonException {
    String[] id = {""};
    long[] time = {0};
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int[] copied = {0};
    WireReader.wholeObject(
        raw,
        (name, in) -> {
          switch (name) {
            case "id" -> id[0] = in.string();
            case "last_reply_at" -> time[0] = in.number();
            case "post", "participants" -> {
              kept.write(raw, copied[0], in.tokenStart() - copied[0]);
              kept.writeBytes(NULL);
              in.skip();
              copied[0] = in.end();
            }
            default -> in.skip();
          }
        });
    if (id[0].isEmpty()) throw new MalformedJsonException("a thread without an id");
    kept.write(raw, copied[0], raw.length - copied[0]);
    return new ThreadObject(id[0], time[0], kept.toByteArray());
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
