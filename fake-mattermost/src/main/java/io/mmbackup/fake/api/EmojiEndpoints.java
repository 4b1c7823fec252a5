package io.mmbackup.fake.api;

import io.mmbackup.fake.state.FileContent;
import io.mmbackup.fake.state.State;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Custom emoji and their images. */
final class EmojiEndpoints {
  private static final String MONTH = "max-age=2592000, private";

  private final State state;
  private final Reply reply;

  EmojiEndpoints(State state, Reply reply) {
    this.state = state;
    this.reply = reply;
  }

  void addTo(Routes routes) {
    routes.get("/emoji", this::list);
    routes.get("/emoji/{emoji_id}", r -> reply.encoded(emoji(r)));
    routes.get("/emoji/name/{emoji_name}", this::byName);
    routes.content("GET", "/emoji/{emoji_id}/image", this::image);
    if (state.dialect().hasLaterEndpoints()) {
      routes.post("/emoji/names", this::byNames);
    }
  }

  private Answer list(ApiRequest request) {
    List<ObjectNode> all =
        state.emojiList().stream()
            .sorted(Comparator.comparing(e -> e.path("name").stringValue("")))
            .toList();
    return reply.encoded(request.pageOf(all));
  }

  private ObjectNode emoji(ApiRequest request) {
    ObjectNode emoji = state.emoji().get(request.variable("emoji_id"));
    if (emoji == null) {
      throw new ApiException(404, "app.emoji.get.no_result", "We couldn’t find the emoji.");
    }
    return emoji;
  }

  private Answer byName(ApiRequest request) {
    ObjectNode emoji = state.emojiNamed(request.variable("emoji_name"));
    if (emoji == null) {
      throw new ApiException(404, "app.emoji.get_by_name.no_result", "We couldn’t find the emoji.");
    }
    return reply.encoded(emoji);
  }

  private Answer byNames(ApiRequest request) {
    List<String> names = request.bodyIds();
    return reply.encoded(
        state.emojiList().stream()
            .filter(e -> names.contains(e.path("name").stringValue("")))
            .toList());
  }

  private Answer image(ApiRequest request) {
    FileContent content = state.emojiImages().get(request.variable("emoji_id"));
    if (content == null) {
      throw new ApiException(
          404, "api.emoji.get_image.read.app_error", "Unable to read image file for emoji.");
    }
    return Answer.of(200, ImageType.of(content.bytes()), content.bytes())
        .with("Cache-Control", MONTH);
  }
}
