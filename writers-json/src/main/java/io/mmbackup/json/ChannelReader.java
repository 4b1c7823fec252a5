package io.mmbackup.json;

import io.mmbackup.spi.ReadBack;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads a document back, from its content alone: its posts with their fingerprints, and the files
 * it links to. Keeps nothing but two counts, so it holds against any size.
 */
final class ChannelReader {
  private final ReadBack found;

  /** The ids of files below posts and in the document's own list, each folded into one number. */
  private long filesOfPosts;

  private long filesOfDocument;
  private boolean hasPosts;

  private ChannelReader(ReadBack found) {
    this.found = found;
  }

  /** Damage is reported as a problem; only the stream's own failure is thrown. */
  static void read(InputStream content, ReadBack found) throws IOException {
    try (JsonParser json = Json.parser(content)) {
      new ChannelReader(found).document(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      found.problem("it is no whole JSON document: " + e.getOriginalMessage());
    }
  }

  private void document(JsonParser json) {
    json.nextToken();
    RawJson.fields(json, this::part);
    if (json.nextToken() != null) found.problem("it goes on after its end");
    if (!hasPosts) found.problem("it has no list of posts");
    if (filesOfPosts != filesOfDocument) {
      found.problem("it lists other attachments than its posts have");
    }
  }

  private void part(String name, JsonParser json) {
    switch (name) {
      case "posts" -> posts(json);
      case "attachments" -> RawJson.elements(json, this::fileOfDocument);
      default -> json.skipChildren();
    }
  }

  private void posts(JsonParser json) {
    hasPosts = json.currentToken() == JsonToken.START_ARRAY;
    RawJson.elements(json, this::post);
  }

  private void post(JsonParser json) {
    Named post = new Named();
    RawJson.fields(
        json,
        (name, value) -> {
          if (name.equals("attachments")) RawJson.elements(value, this::fileOfPost);
          else post.field(name, value);
        });
    if (post.id == null) found.problem("it has a post without an id");
    else found.post(post.id, post.fingerprint);
  }

  private void fileOfPost(JsonParser json) {
    Named file = Named.read(json);
    filesOfPosts = file.foldInto(filesOfPosts);
    if (file.id == null) found.problem("it has an attachment without an id");
    else if (file.localPath != null) found.file(file.id);
  }

  private void fileOfDocument(JsonParser json) {
    filesOfDocument = Named.read(json).foldInto(filesOfDocument);
  }

  /** What names a post or a file. */
  private static final class Named {
    @Nullable String id;
    @Nullable String fingerprint;
    @Nullable String localPath;

    static Named read(JsonParser json) {
      Named named = new Named();
      RawJson.fields(json, named::field);
      return named;
    }

    void field(String name, JsonParser value) {
      switch (name) {
        case "id" -> id = text(value);
        case "fingerprint" -> fingerprint = text(value);
        case "local_path" -> localPath = text(value);
        default -> value.skipChildren();
      }
    }

    /** Order counts. Guards against damage, not against forgery. */
    long foldInto(long sum) {
      return (sum * 31 + Objects.hashCode(id)) * 31 + Objects.hashCode(localPath);
    }

    private static @Nullable String text(JsonParser json) {
      if (json.currentToken() == JsonToken.VALUE_STRING) return json.getString();
      json.skipChildren();
      return null;
    }
  }
}
