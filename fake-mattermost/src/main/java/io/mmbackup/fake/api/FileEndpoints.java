package io.mmbackup.fake.api;

import io.mmbackup.fake.state.FileContent;
import io.mmbackup.fake.state.State;
import io.mmbackup.fake.state.StoredFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files: information, content with ranges, small pictures. */
final class FileEndpoints {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final State state;
  private final Access access;
  private final Reply reply;

  FileEndpoints(State state, Access access, Reply reply) {
    this.state = state;
    this.access = access;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/files/{file_id}/info", this::info);
    routes.content("GET", "/files/{file_id}", this::content);
    routes.content("GET", "/files/{file_id}/thumbnail", this::thumbnail);
    routes.content("GET", "/files/{file_id}/preview", this::preview);
    if (state.dialect().answersHeadOnFiles()) {
      routes.content("HEAD", "/files/{file_id}", this::content);
    }
  }

  private StoredFile file(ApiRequest request) {
    StoredFile file = state.files().get(access.id(request, "file_id"));
    if (file == null || file.deleted()) {
      boolean unknown = file == null && state.dialect().sendsLaterFields();
      throw unknown
          ? new ApiException(404, "api.file.get_file_info.app_error", "Failed to get file info.")
          : new ApiException(404, "app.file_info.get.app_error", "Unable to get the file info.");
    }
    if (!access.mayRead(file)) {
      throw ApiException.forbidden();
    }
    return file;
  }

  private Answer info(ApiRequest request) {
    return reply.marshaled(file(request).info()).with("Cache-Control", "max-age=2592000, private");
  }

  private Answer content(ApiRequest request) {
    StoredFile file = file(request);
    FileContent content = file.content();
    if (content == null) {
      throw new ApiException(404, "api.file.file_reader.app_error", "Unable to get a file reader.");
    }
    String type = file.info().path("mime_type").stringValue("");
    boolean inline = type.startsWith("image/") && !type.contains("svg");
    boolean download = request.parameter("download").equals("1") || !inline;
    return served(request, file, content.bytes(), safe(type), !download);
  }

  /** What a browser could execute is served as text. */
  private static String safe(String type) {
    boolean dangerous =
        type.contains("html") || type.contains("javascript") || type.contains("xml");
    return dangerous ? "text/plain" : type;
  }

  private Answer thumbnail(ApiRequest request) {
    StoredFile file = file(request);
    return picture(request, file, file.thumbnail(), "api.file.get_file_thumbnail.no_thumbnail");
  }

  private Answer preview(ApiRequest request) {
    StoredFile file = file(request);
    return picture(request, file, file.preview(), "api.file.get_file_preview.no_preview");
  }

  private Answer picture(
      ApiRequest request, StoredFile file, @Nullable FileContent picture, String error) {
    if (picture == null) {
      throw new ApiException(400, error + ".app_error", "File doesn't have such an image.");
    }
    return served(request, file, picture.bytes(), "image/jpeg", true);
  }

  private Answer served(
      ApiRequest request, StoredFile file, byte[] bytes, String type, boolean inline) {
    String modified = HTTP_DATE.format(Instant.ofEpochMilli(file.updateAt()));
    String name = escaped(file.name());
    Answer answer =
        Answer.of(200, type, bytes)
            .with("Cache-Control", cacheControl())
            .with(
                "Content-Disposition",
                (inline ? "inline" : "attachment")
                    + ";filename=\""
                    + name
                    + "\"; filename*=UTF-8''"
                    + name)
            .with("Content-Security-Policy", "Frame-ancestors 'none'")
            .with("X-Frame-Options", "DENY")
            .with("X-Content-Type-Options", "nosniff")
            .with("Last-Modified", modified)
            .with("Accept-Ranges", "bytes");
    if (modified.equals(request.header("If-Modified-Since"))) {
      return new Answer(304, answer.headers(), new byte[0]);
    }
    String ifRange = request.header("If-Range");
    String range = request.header("Range");
    if (range == null || (ifRange != null && !ifRange.equals(modified))) {
      return answer;
    }
    return new ByteRange(state.dialect()).of(answer, range);
  }

  private String cacheControl() {
    return state.dialect().sendsLaterFields() ? "private, max-age=86400" : "private, no-cache";
  }

  private static String escaped(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-_.~$&+:=@".indexOf(c) >= 0;
      if (plain) {
        out.append((char) c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", c));
      }
    }
    return out.toString();
  }
}
