package io.mmbackup.core.wire;

/**
 * A file's description (FileInfo). Size in bytes, times in ms UTC, width and height in pixels (0
 * when not an image).
 */
public record FileObject(
    String id,
    String postId,
    String name,
    String extension,
    String mimeType,
    long size,
    int width,
    int height,
    boolean hasPreviewImage,
    long createAt,
    long updateAt,
    long deleteAt,
    byte[] raw) {
  /** The object whose JSON is the whole of {@code raw}. */
  public static FileObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.wholeObject(raw, b::field);
    return b.build(raw);
  }

  private static final class Builder {
    String id = "";
    String postId = "";
    String name = "";
    String extension = "";
    String mimeType = "";
    long size = 0;
    int width = 0;
    int height = 0;
    boolean hasPreviewImage = false;
    long createAt = 0;
    long updateAt = 0;
    long deleteAt = 0;

    void field(String field, WireReader in) {
      switch (field) {
        case "id" -> id = in.string();
        case "post_id" -> postId = in.string();
        case "name" -> name = in.string();
        case "extension" -> extension = in.string();
        case "mime_type" -> mimeType = in.string();
        case "size" -> size = in.number();
        case "width" -> width = (int) in.number();
        case "height" -> height = (int) in.number();
        case "has_preview_image" -> hasPreviewImage = in.flag();
        case "create_at" -> createAt = in.number();
        case "update_at" -> updateAt = in.number();
        case "delete_at" -> deleteAt = in.number();
        default -> in.skip();
      }
    }

    FileObject build(byte[] raw) throws MalformedJsonException {
      if (id.isEmpty()) throw new MalformedJsonException("an object without an id");
      return new FileObject(
          id,
          postId,
          name,
          extension,
          mimeType,
          size,
          width,
          height,
          hasPreviewImage,
          createAt,
          updateAt,
          deleteAt,
          raw);
    }
  }
}
