package io.mmbackup.core.wire;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Slack-style attachment in a post's props; absent parts are empty. Texts are Markdown; {@code
 * time} in ms UTC, 0 for none; {@code actions} are the names of its buttons.
 */
public record MessageAttachmentObject(
    String color,
    String pretext,
    String authorName,
    String authorLink,
    String title,
    String titleLink,
    String text,
    String imageUrl,
    String thumbUrl,
    String footer,
    long time,
    List<String> actions,
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

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

  private static final class Builder {
    private String color = "";
    private String pretext = "";
    private String authorName = "";
    private String authorLink = "";
    private String title = "";
    private String titleLink = "";
    private String text = "";
    private String imageUrl = "";
    private String thumbUrl = "";
    private String footer = "";
    private long time;
    private List<String> actions = List.of();
    private List<Field> fields = List.of();

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "color" -> color = in.string();
        case "pretext" -> pretext = in.string();
        case "author_name" -> authorName = in.string();
        case "author_link" -> authorLink = in.string();
        case "title" -> title = in.string();
        case "title_link" -> titleLink = in.string();
        case "text" -> text = in.string();
        case "image_url" -> imageUrl = in.string();
        case "thumb_url" -> thumbUrl = in.string();
        case "footer" -> footer = in.string();
        case "ts" -> time = milliseconds(in.string());
        case "actions" -> actions = in.isArray() ? in.objects(Builder::action) : in.nothing();
        case "fields" -> fields = in.isArray() ? in.objects(Field::read) : in.nothing();
        default -> in.skip();
      }
    }

    MessageAttachmentObject build() {
      return new MessageAttachmentObject(
          color,
          pretext,
          authorName,
          authorLink,
          title,
          titleLink,
          text,
          imageUrl,
          thumbUrl,
          footer,
          time,
          actions,
          fields);
    }

    private static String action(WireReader in) throws MalformedJsonException {
      String[] name = {""};
      in.object(
          (field, at) -> {
            if (field.equals("name")) name[0] = at.string();
            else at.skip();
          });
      return name[0];
    }

    /** Seconds, as a number or a text; senders write anything: then it is no time. */
    private static long milliseconds(String seconds) {
      if (!SECONDS.matcher(seconds).matches()) return 0;
      return (long) (Double.parseDouble(seconds) * 1000);
    }
  }
}
