package io.mmbackup.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mmbackup.rendering.Assets;
import io.mmbackup.rendering.Avatar;
import io.mmbackup.rendering.Numbers;
import io.mmbackup.rendering.PostRenderer;
import io.mmbackup.rendering.Times;
import io.mmbackup.rendering.text.Html;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is between the head and the foot of a page while it grows, and what is noted beside it. */
final class PageBody {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final Map<String, Person> people = new HashMap<>();
  private final List<Note> pinned = new ArrayList<>();
  private final List<Note> files = new ArrayList<>();
  private int posts;
  private int pinnedCount;
  private int fileCount;
  private int missingCount;
  private boolean code;
  private boolean math;

  private static final class Person {
    private final SafeString name;
    private final Avatar avatar;
    private int count;

    Person(SafeString name, Avatar avatar) {
      this.name = name;
      this.avatar = avatar;
    }
  }

  void append(String html) {
    byte[] encoded = html.getBytes(UTF_8);
    bytes.write(encoded, 0, encoded.length);
    code = code || Assets.needsHighlighting(html);
    math = math || Assets.needsFormulas(html);
  }

  /** Counts a post that stands in this page whole. */
  void note(Post post, PostRenderer renderer, Times times) {
    posts++;
    String name = PostRenderer.author(post);
    people.computeIfAbsent(
            post.author().userId().orElse("") + "/" + name,
            key -> new Person(Html.name(name), renderer.avatar(post)))
        .count++;
    if (post.pinned()) {
      pinnedCount++;
      if (pinned.size() < Note.FEW) pinned.add(note(post, PostRenderer.excerpt(post), "", times));
    }
    for (FileInfo file : post.files()) {
      fileCount++;
      if (file.missingBecause().isPresent()) missingCount++;
      if (files.size() < Note.FEW) {
        files.add(note(post, file.name(), ", " + Numbers.bytes(file.size()), times));
      }
    }
  }

  private static Note note(Post post, String text, String more, Times times) {
    return Note.of(post, "#p-" + post.id(), text, more, times);
  }

  /** In bytes. */
  int size() {
    return bytes.size();
  }

  boolean isEmpty() {
    return posts == 0;
  }

  void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }

  /** For the templates. */
  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("code", code);
    values.put("math", math);
    values.put("people", bars());
    values.put("peopleCount", people.size());
    values.put("pinned", pinned);
    values.put("pinnedCount", pinnedCount);
    values.put("files", files);
    values.put(
        "fileCount",
        Numbers.grouped(fileCount) + (missingCount == 0 ? "" : ", " + missingCount + " missing"));
    return values;
  }

  private List<Bar> bars() {
    int most = people.values().stream().mapToInt(one -> one.count).max().orElse(1);
    return people.values().stream()
        .sorted(
            Comparator.comparingInt((Person one) -> -one.count)
                .thenComparing(one -> one.name.toString()))
        .limit(Note.FEW)
        .map(one -> Bar.of(one.name, one.avatar, one.count, most))
        .toList();
  }
}
