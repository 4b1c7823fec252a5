package io.mmbackup.dist.report;

import io.mmbackup.core.run.OpenBackup;
import io.mmbackup.search.Marks;
import io.mmbackup.search.SearchResults;
import io.mmbackup.search.index.PostTexts;
import io.mmbackup.search.query.Place;
import io.mmbackup.search.query.Problem;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, for programs; described in docs/search-syntax.md. */
public final class SearchJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OpenBackup backup;

  /** Texts and names are the backup's. */
  public SearchJson(OpenBackup backup) {
    this.backup = backup;
  }

  /** One object and a line end. */
  public String text(String query, SearchResults results) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.writerWithDefaultPrettyPrinter().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringProperty("query", query);
      out.writeNumberProperty("total", results.total());
      out.writeStringProperty("order", results.order().name().toLowerCase(Locale.ROOT));
      out.writeArrayPropertyStart("problems");
      for (Problem problem : results.problems()) write(problem, out);
      out.writeEndArray();
      out.writeArrayPropertyStart("hits");
      for (SearchResults.Hit hit : results.hits()) {
        backup.post(hit.postId()).ifPresent(post -> write(post, results.marks(), out));
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.append("\n").toString();
  }

  private static void write(Problem problem, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("start", problem.place().start());
    out.writeNumberProperty("end", problem.place().end());
    out.writeStringProperty("sentence", problem.sentence());
    out.writeEndObject();
  }

  private void write(Post post, Marks marks, JsonGenerator out) {
    Optional<Channel> channel = backup.lookup().channel(post.channelId());
    out.writeStartObject();
    out.writeStringProperty("id", post.id());
    out.writeStringProperty("channel_id", post.channelId());
    out.writeStringProperty("channel", channel.map(Channel::displayName).orElse(""));
    out.writeStringProperty("path", channel.map(Channel::path).orElse(""));
    out.writeStringProperty("root_id", post.rootId().orElse(""));
    out.writeStringProperty("user_id", post.author().userId().orElse(""));
    out.writeStringProperty("author", post.author().shownName());
    out.writeNumberProperty("create_at", post.createAt().toEpochMilli());
    out.writeBooleanProperty("deleted", post.deleteAt().isPresent());
    String text = bestText(post, marks);
    out.writeStringProperty("text", text);
    out.writeArrayPropertyStart("marks");
    for (Place place : marks.in(text)) {
      out.writeStartArray();
      out.writeNumber(place.start());
      out.writeNumber(place.end());
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("files");
    for (FileInfo file : post.files()) out.writeString(file.name());
    out.writeEndArray();
    out.writeStringProperty("permalink", post.permalink());
    out.writeEndObject();
  }

  /** The message, or what was attached to it where that is what was found, or all there is. */
  static String bestText(Post post, Marks marks) {
    String message = post.message();
    List<String> attached = PostTexts.attached(post);
    if (attached.isEmpty()) return message;
    String all = String.join("\n", attached);
    if (message.isBlank()) return all;
    return marks.in(message).isEmpty() && !marks.in(all).isEmpty() ? all : message;
  }
}
