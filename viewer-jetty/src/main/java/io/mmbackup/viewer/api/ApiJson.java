package io.mmbackup.viewer.api;

import io.mmbackup.core.export.Timeline;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.Suggested;
import io.mmbackup.search.query.Place;
import io.mmbackup.search.query.Problem;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.User;
import io.mmbackup.viewer.page.Visit;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** What the API answers. Times are ms UTC; a field that says nothing is absent. */
final class ApiJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ApiJson() {}

  private static String text(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out =
        JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
      content.accept(out);
    }
    return text.append('\n').toString();
  }

  private static String object(Consumer<JsonGenerator> fields) {
    return text(
        out -> {
          out.writeStartObject();
          fields.accept(out);
          out.writeEndObject();
        });
  }

  static String error(String sentence) {
    return object(out -> out.writeStringProperty("error", sentence));
  }

  static String state(Visit visit) {
    return object(
        out -> {
          out.writeStringProperty("server", visit.lookup().server().url());
          out.writeStringProperty("user", visit.lookup().server().me().username());
          out.writeNumberProperty("revision", visit.archive().snapshot().revision());
          out.writeBooleanProperty("searchable", visit.index().isPresent());
        });
  }

  static String channels(Visit visit) {
    return object(
        out -> {
          out.writeArrayPropertyStart("channels");
          for (Channel channel : visit.archive().channels()) {
            out.writeStartObject();
            write(channel, out);
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  static String channel(Channel channel) {
    return object(out -> write(channel, out));
  }

  private static void write(Channel channel, JsonGenerator out) {
    out.writeStringProperty("id", channel.id());
    channel.teamId().ifPresent(id -> out.writeStringProperty("team_id", id));
    out.writeStringProperty("type", channel.type().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("name", channel.name());
    out.writeStringProperty("display_name", channel.displayName());
    out.writeStringProperty("path", channel.path());
    out.writeStringProperty("header", channel.header());
    out.writeStringProperty("purpose", channel.purpose());
    time("create_at", Optional.of(channel.createAt()), out);
    time("delete_at", channel.deleteAt(), out);
    out.writeStringProperty(
        "state", channel.completeness().state().name().toLowerCase(Locale.ROOT));
    if (!channel.completeness().because().isEmpty()) {
      out.writeStringProperty("because", channel.completeness().because());
    }
  }

  static String posts(Visit visit, List<Post> posts) {
    return object(
        out -> {
          out.writeArrayPropertyStart("posts");
          posts.forEach(post -> write(visit, post, out));
          out.writeEndArray();
        });
  }

  static String thread(Visit visit, Timeline timeline, String root) {
    return object(
        out -> {
          out.writeArrayPropertyStart("posts");
          timeline.post(root).ifPresent(post -> write(visit, post, out));
          timeline.replies(root).forEach(post -> write(visit, post, out));
          out.writeEndArray();
        });
  }

  static String post(Visit visit, Post post) {
    return text(out -> write(visit, post, out));
  }

  private static void write(Visit visit, Post post, JsonGenerator out) {
    out.writeStartObject();
    fields(visit, post, out);
    out.writeEndObject();
  }

  private static void fields(Visit visit, Post post, JsonGenerator out) {
    out.writeStringProperty("id", post.id());
    out.writeStringProperty("channel_id", post.channelId());
    post.rootId().ifPresent(id -> out.writeStringProperty("root_id", id));
    post.author().userId().ifPresent(id -> out.writeStringProperty("user_id", id));
    out.writeStringProperty("author", post.author().shownName());
    time("create_at", Optional.of(post.createAt()), out);
    time("update_at", Optional.of(post.updateAt()), out);
    time("edit_at", post.editAt(), out);
    time("delete_at", post.deleteAt(), out);
    out.writeStringProperty("type", post.type());
    out.writeStringProperty("message", post.message());
    out.writeBooleanProperty("pinned", post.pinned());
    out.writeNumberProperty("reply_count", post.replyCount());
    out.writeArrayPropertyStart("files");
    post.files().forEach(file -> write(file, out));
    out.writeEndArray();
    out.writeArrayPropertyStart("reactions");
    for (Reaction one : post.reactions()) {
      out.writeStartObject();
      out.writeStringProperty("emoji_name", one.emojiName());
      out.writeStringProperty("user_id", one.userId());
      out.writeStringProperty("username", one.username());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringProperty("permalink", post.permalink());
    visit
        .lookup()
        .place(post.id())
        .ifPresent(
            place ->
                out.writeStringProperty("page", "/t/" + place.channel().path() + "/" + post.id()));
  }

  private static void write(FileInfo file, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", file.id());
    out.writeStringProperty("name", file.name());
    out.writeStringProperty("mime_type", file.mimeType());
    out.writeNumberProperty("size", file.size());
    file.path().ifPresent(path -> out.writeStringProperty("path", path));
    file.sha256().ifPresent(hash -> out.writeStringProperty("sha256", hash));
    file.missingBecause().ifPresent(why -> out.writeStringProperty("missing_because", why));
    out.writeEndObject();
  }

  static String person(User user) {
    return object(
        out -> {
          out.writeStringProperty("id", user.id());
          out.writeStringProperty("username", user.username());
          out.writeStringProperty("shown_name", user.shownName());
          out.writeBooleanProperty("bot", user.bot());
          user.avatarPath().ifPresent(path -> out.writeStringProperty("avatar_path", path));
        });
  }

  static String results(Visit visit, String query, SearchResults results) {
    return object(
        out -> {
          out.writeStringProperty("query", query);
          out.writeNumberProperty("total", results.total());
          out.writeStringProperty("order", results.order().name().toLowerCase(Locale.ROOT));
          results.next().ifPresent(next -> out.writeStringProperty("next", next));
          out.writeArrayPropertyStart("problems");
          for (Problem problem : results.problems()) {
            out.writeStartObject();
            place(problem.place(), out);
            out.writeStringProperty("sentence", problem.sentence());
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeArrayPropertyStart("hits");
          for (SearchResults.Hit hit : results.hits()) {
            visit.backup().post(hit.postId()).ifPresent(post -> hit(visit, post, results, out));
          }
          out.writeEndArray();
          counts("channels", results.counts().channels(), out);
          counts("people", results.counts().people(), out);
          counts("years", results.counts().years(), out);
        });
  }

  private static void hit(Visit visit, Post post, SearchResults results, JsonGenerator out) {
    out.writeStartObject();
    fields(visit, post, out);
    out.writeArrayPropertyStart("marks");
    for (Place place : results.marks().in(post.message())) {
      out.writeStartObject();
      place(place, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void place(Place place, JsonGenerator out) {
    out.writeNumberProperty("start", place.start());
    out.writeNumberProperty("end", place.end());
  }

  private static void counts(String name, List<SearchResults.Count> counts, JsonGenerator out) {
    if (counts.isEmpty()) return;
    out.writeArrayPropertyStart(name);
    for (SearchResults.Count one : counts) {
      out.writeStartObject();
      out.writeStringProperty("id", one.id());
      out.writeStringProperty("shown", one.shown());
      out.writeNumberProperty("posts", one.posts());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static String suggestions(List<Suggested> suggestions) {
    return text(
        out -> {
          out.writeStartArray();
          for (Suggested one : suggestions) {
            out.writeStartObject();
            out.writeStringProperty("kind", one.kind().name().toLowerCase(Locale.ROOT));
            out.writeStringProperty("shown", one.shown());
            out.writeStringProperty("detail", one.detail());
            out.writeStringProperty("put", one.put());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  private static void time(String name, Optional<Instant> time, JsonGenerator out) {
    time.ifPresent(at -> out.writeNumberProperty(name, at.toEpochMilli()));
  }
}
