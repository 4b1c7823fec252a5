package io.mmbackup.fake.api;

/** The type of an image by its first bytes. */
final class ImageType {
  private ImageType() {}

  static String of(byte[] image) {
    int first = image.length == 0 ? 0 : image[0] & 0xff;
    return switch (first) {
      case 'G' -> "image/gif";
      case 0xff -> "image/jpeg";
      default -> "image/png";
    };
  }
}
