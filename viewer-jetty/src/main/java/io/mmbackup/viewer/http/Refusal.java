package io.mmbackup.viewer.http;

import io.mmbackup.core.archive.ArchiveException;
import io.mmbackup.rendering.Templates;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.server.Request;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers that only say what is wrong and what to do: a page, or JSON below {@code /api/}. */
final class Refusal {
  private static final PebbleTemplate PAGE =
      new Templates(Refusal.class.getClassLoader()).get("io/mmbackup/viewer/refusal.peb");
  private static final JsonFactory JSON = new JsonFactory();

  private Refusal() {}

  static Answer answer(Request request, int status, String sentence, String remedy) {
    if (isApi(request)) return Answer.json(status, json(sentence, remedy));
    return Answer.page(
        status, Templates.render(PAGE, Map.of("sentence", sentence, "remedy", remedy)));
  }

  static Answer malformed(Request request) {
    return answer(
        request,
        400,
        "The address is damaged.",
        "Copy it again, or begin at the first page and search for what you want.");
  }

  static Answer notFound(Request request) {
    return answer(
        request,
        404,
        "There is nothing at this address.",
        "Begin at the first page and search for what you want.");
  }

  /** Of the archive, in its own words. */
  static Answer failed(Request request, ArchiveException e) {
    return answer(
        request,
        500,
        Objects.requireNonNullElse(e.getMessage(), "The archive cannot be read."),
        e.remedy());
  }

  static Answer failed(Request request) {
    return answer(
        request,
        500,
        "This page could not be made.",
        "Your backup is untouched. What went wrong stands where the viewer was started.");
  }

  static boolean isApi(Request request) {
    return Objects.requireNonNullElse(request.getHttpURI().getPath(), "").startsWith("/api/");
  }

  private static byte[] json(String sentence, String remedy) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("error", sentence);
      json.writeStringProperty("remedy", remedy);
      json.writeEndObject();
    }
    return out.toByteArray();
  }
}
