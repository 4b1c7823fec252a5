package io.mmbackup.dist.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/** Tables, notes and a page that people attach to their posts. */
final class Papers {
  private Papers() {}

  static byte[] table(String name) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    StringBuilder csv = new StringBuilder("item,count,value,note\n");
    int rows = random.nextInt(12, 90);
    for (int row = 1; row <= rows; row++) {
      double value = random.nextDouble() * 100;
      csv.append(
          String.format(
              Locale.ROOT,
              "%s %d,%d,%.2f,%s\n",
              name.replaceFirst("[-.].*", ""),
              row,
              random.nextInt(1, 60),
              value,
              value > 80 ? "look again" : ""));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] note(String name) {
    String subject = name.replaceFirst("-.*", "");
    return """
    # How %s works

    It reads, it checks, it writes. In this order.

    1. A line comes in. A line that makes no sense is counted and kept, never dropped.
    2. Its time becomes UTC.
    3. It goes into the archive, and only then to the plots.

    What it does *not* do: guess.
    """
        .formatted(subject)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** One page with one line. */
  static byte[] page(String title) {
    String text = "BT /F1 24 Tf 72 720 Td (" + title + ") Tj ET";
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      places.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
    }
    int end = pdf.length();
    int count = objects.length + 1;
    pdf.append("xref\n0 ").append(count).append('\n').append(places);
    pdf.append("trailer<</Size ").append(count).append("/Root 1 0 R>>\n");
    pdf.append("startxref\n").append(end).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
