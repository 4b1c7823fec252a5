package io.mmbackup.core.wire;

import java.util.List;

/** A Slack-style attachment in a post's props; absent parts are empty. Texts are Markdown. */
public record MessageAttachmentObject(
    String color,
    String pretext,
    String authorName,
    String title,
    String titleLink,
    String text,
    String footer,
    List<Field> fields) {

  /** A cell of its small table. */
  public record Field(String title, String value, boolean isShort) {
    private static Field read(WireReader in) throws MalformedJsonException {
      String[] text = {"", ""};
      boolean[] isShort = {false};
      in.object(
          (name, at) -> {
            switch (name) {
              case "title" -> text[0] = at.string();
              case "value" -> text[1] = at.text();
              case "short" -> isShort[0] = at.flag();
              default -> at.skip();
            }
          });
      return new Field(text[0], text[1], isShort[0]);
    }
  }

  static MessageAttachmentObject read(WireReader in) throws MalformedJsonException {
    Builder b = new Builder();
    in.object(b::field);
    return b.build();
  }

  private static final class Builder {
    private String color = "";
    private String pretext = "";
    private String authorName = "";
    private String title = "";
    private String titleLink = "";
    private String text = "";
    private String footer = "";
    private List<Field> fields = List.of();

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "color" -> color = in.string();
        case "pretext" -> pretext = in.string();
        case "author_name" -> authorName = in.string();
        case "title" -> title = in.string();
        case "title_link" -> titleLink = in.string();
        case "text" -> text = in.string();
        case "footer" -> footer = in.string();
        case "fields" -> fields = in.isArray() ? in.objects(Field::read) : in.nothing();
        default -> in.skip();
      }
    }

    MessageAttachmentObject build() {
      return new MessageAttachmentObject(
          color, pretext, authorName, title, titleLink, text, footer, fields);
    }
  }
}
