package io.mmbackup.core.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The categories of a team's sidebar, in the order they are shown. */
public record SidebarObject(List<Category> categories) {
  /** A group of channels, in order. */
  public record Category(String id, String teamId, String displayName, List<String> channelIds) {
    private static Category read(WireReader in) throws MalformedJsonException {
      String[] text = {"", "", ""};
      List<List<String>> channelIds = new ArrayList<>(List.of(List.of()));
      in.object(
          (name, at) -> {
            switch (name) {
              case "id" -> text[0] = at.string();
              case "team_id" -> text[1] = at.string();
              case "display_name" -> text[2] = at.string();
              case "channel_ids" -> channelIds.set(0, at.array(WireReader::string));
              default -> at.skip();
            }
          });
      return new Category(text[0], text[1], text[2], channelIds.get(0));
    }
  }

  /** The object whose JSON is the whole of {@code raw}. */
  public static SidebarObject parse(byte[] raw) throws MalformedJsonException {
    Builder b = new Builder();
    WireReader.document(
        raw,
        0,
        raw.length,
        in -> {
          in.object(b::field);
          return b;
        });
    return b.build();
  }

  private static final class Builder {
    private List<Category> categories = List.of();
    private List<String> order = List.of();

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "categories" -> categories = in.array(Category::read);
        case "order" -> order = in.array(WireReader::string);
        default -> in.skip();
      }
    }

    SidebarObject build() {
      return new SidebarObject(
          categories.stream().sorted(Comparator.comparingInt(this::place)).toList());
    }

    private int place(Category category) {
      int place = order.indexOf(category.id());
      return place < 0 ? Integer.MAX_VALUE : place;
    }
  }
}
