package io.mmbackup.core.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post that another one links to, as the server put it into that one's metadata (an embed of type
 * {@code permalink}), with the URL name of its team, the name and the type of its channel. Absent
 * parts are empty. Old servers send none.
 */
public record QuotedPostObject(
    String teamName, String channelName, String channelType, PostObject post) {
  static final String EMBED = "permalink";

  /** Those in a post. Whatever has another shape is passed over: a quote is not worth a crawl. */
  public static List<QuotedPostObject> of(PostObject post) {
    if (!post.quotes()) return List.of();
    List<QuotedPostObject> quotes = new ArrayList<>();
    try {
      WireReader.wholeObject(
          post.raw(),
          (name, in) -> {
            if (name.equals("metadata")) in.object((part, at) -> metadata(part, at, quotes));
            else in.skip();
          });
    } catch (MalformedJsonException e) {
      return quotes;
    }
    return quotes;
  }

  private static void metadata(String name, WireReader in, List<QuotedPostObject> quotes)
      throws MalformedJsonException {
    if (name.equals("embeds") && in.isArray()) {
      in.objects(QuotedPostObject::embed).forEach(quote -> quote.ifPresent(quotes::add));
    } else {
      in.skip();
    }
  }

  private static Optional<QuotedPostObject> embed(WireReader in) throws MalformedJsonException {
    Builder b = new Builder();
    in.object(b::embed);
    return b.build();
  }

  private static final class Builder {
    private String type = "";
    private String teamName = "";
    private String channelName = "";
    private String channelType = "";
    private @Nullable PostObject post;

    void embed(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "type" -> type = in.string();
        case "data" -> {
          if (in.isObject()) in.object(this::data);
          else in.skip();
        }
        default -> in.skip();
      }
    }

    private void data(String name, WireReader in) {
      switch (name) {
        case "team_name" -> teamName = in.string();
        case "channel_display_name" -> channelName = in.string();
        case "channel_type" -> channelType = in.string();
        case "post" -> post = post(in);
        default -> in.skip();
      }
    }

    private static @Nullable PostObject post(WireReader in) {
      try {
        return PostObject.parse(in.raw());
      } catch (MalformedJsonException e) {
        return null;
      }
    }

    Optional<QuotedPostObject> build() {
      if (post == null || !type.equals(EMBED)) return Optional.empty();
      return Optional.of(new QuotedPostObject(teamName, channelName, channelType, post));
    }
  }
}
