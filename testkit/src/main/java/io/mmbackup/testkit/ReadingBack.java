package io.mmbackup.testkit;

import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.StoreReader;
import io.mmbackup.spi.WriterProvider;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a provider reads back from its output against what its writer was given, and says what
 * is wrong as advice to the author.
 */
final class ReadingBack implements ReadBack {
  private final String writer;
  private final Map<String, Given.Expected> given;
  private final Function<String, String> description;
  private final boolean oldestFirst;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> files = new HashSet<>();
  private final List<String> advice = new ArrayList<>();
  private String at = "";
  private String channelPath = "";
  private int place = -1;

  /** {@code description} is what is special about a post, by id. */
  ReadingBack(
      String writer,
      Map<String, Given.Expected> given,
      Function<String, String> description,
      boolean oldestFirst) {
    this.writer = writer;
    this.given = given;
    this.description = description;
    this.oldestFirst = oldestFirst;
  }

  private record Published(String path, InputStream content) implements PublishedFile {
    @Override
    @SuppressWarnings("StreamToIterable") // read once, by contract
    public Iterable<String> lines() {
      return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)).lines()
          ::iterator;
    }
  }

  /** A published file, of this channel; an empty path when it is of none. */
  void file(OutputReader reader, Path file, String path, String ofChannel) throws IOException {
    at = path;
    channelPath = ofChannel;
    place = -1;
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      reader.read(new Published(path, content), this);
    } catch (RuntimeException e) {
      say("its read() fails on %s: %s.".formatted(path, e));
    }
  }

  void store(StoreReader reader, Path store) throws IOException {
    at = "its store";
    channelPath = "";
    reader.read(store, this);
  }

  @Override
  public void post(String postId, @Nullable String fingerprint) {
    Given.Expected expected = given.get(postId);
    if (expected == null) {
      say(
          "%s holds post '%s', which the writer was not given (any more). removed() tells which"
                  .formatted(at, postId)
              + " posts to forget; write no others than events() has.");
      return;
    }
    counts.merge(postId, 1, Integer::sum);
    if (!channelPath.isEmpty() && !channelPath.equals(expected.channelPath())) {
      say(
          "%s holds %s of another channel. Keep nothing from one call to the next."
              .formatted(at, name(postId)));
    }
    if (fingerprint != null && !fingerprint.equals(expected.fingerprint())) {
      say(
          "%s holds %s with the fingerprint %s instead of %s: it is not as it is now. Write"
                  .formatted(at, name(postId), fingerprint, expected.fingerprint())
              + " fingerprint() beside each post, and look at changes().");
    }
    if (oldestFirst && !channelPath.isEmpty() && expected.place() < place) {
      say(
          "%s holds %s in the wrong order, after a younger one. Write posts in the order of"
                  .formatted(at, name(postId))
              + " events(); if another order is meant, override postsStandOldestFirst().");
    }
    place = expected.place();
  }

  @Override
  public void file(String fileId) {
    files.add(fileId);
  }

  @Override
  public void problem(String sentence) {
    say("its read() says of %s: %s.".formatted(at, sentence));
  }

  private String name(String postId) {
    return "post '%s' (%s)".formatted(postId, description.apply(postId));
  }

  private void say(String sentence) {
    advice.add("The writer '" + writer + "': " + sentence);
  }

  /** What is wrong; nothing when all is well. */
  List<String> advice(WriterProvider provider) {
    for (Given.Expected post : given.values()) {
      int count = counts.getOrDefault(post.id(), 0);
      if (count == 0) {
        advice.add(
            "The writer '%s' left out %s of %s. write() writes every post that events() has, and"
                    .formatted(writer, name(post.id()), post.channelPath())
                + " read() reports each that it finds: one of them does not.");
      } else if (count > 1) {
        advice.add(
            "The writer '%s' wrote %s of %s %d times. A post stands once in a writer's whole output;"
                    .formatted(writer, name(post.id()), post.channelPath(), count)
                + " a link to it is no second one, and read() does not report links.");
      }
      if (provider instanceof OutputReader reader && reader.holdsFiles() && count > 0) {
        findFiles(post);
      }
    }
    return advice;
  }

  private void findFiles(Given.Expected post) {
    for (String file : post.files()) {
      if (files.contains(file)) continue;
      advice.add(
          "The writer '%s' left out file '%s' of %s. holdsFiles() says that the output has every"
                  .formatted(writer, file, name(post.id()))
              + " file whose path() is there.");
    }
  }
}
