package io.mmbackup.core.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A post. Times in ms UTC, 0 for never. {@code rootId} is empty for a root; {@code originalId} is
 * not empty for a row of edit history, which is no post. {@code message} is the author's own text,
 * also where an image proxy rewrote it. {@code propsJson} is the raw JSON of props, {@code {}} when
 * there are none; {@code propsMatter} whether {@link PropsObject} has anything of them. {@code
 * files} lacks deleted files and, for a moment after posting, new ones: {@code fileIds} has all, in
 * the author's order. {@code emojis} are the custom emoji it shows; {@code quotes} whether {@link
 * QuotedPostObject} may have any of it.
 */
public record PostObject(
    String id,
    String channelId,
    String userId,
    String rootId,
    String originalId,
    String type,
    String message,
    long createAt,
    long updateAt,
    long editAt,
    long deleteAt,
    String deletedBy,
    boolean pinned,
    byte[] propsJson,
    boolean propsMatter,
    List<String> fileIds,
    List<FileObject> files,
    List<EmojiObject> emojis,
    boolean quotes,
    List<ReactionObject> reactions,
    String priority,
    List<AcknowledgementObject> acknowledgements,
    byte[] raw) {
  private static final Set<String> COMING_AND_GOING =
      Set.of(
          "system_join_leave",
          "system_add_remove",
          "system_join_channel",
          "system_leave_channel",
          "system_join_team",
          "system_leave_team",
          "system_add_to_channel",
          "system_remove_from_channel",
          "system_add_to_team",
          "system_remove_from_team");
  private static final Set<String> GUESTS =
      Set.of("system_guest_join_channel", "system_add_guest_to_chan");

  /** The post whose JSON is the whole of {@code raw}. */
  public static PostObject parse(byte[] raw) throws MalformedJsonException {
    return WireReader.document(raw, 0, raw.length, PostObject::read);
  }

  /** Whether this row only keeps the text a post had before an edit. */
  public boolean isEditHistory() {
    return !originalId.isEmpty();
  }

  /** Whether the server's counter of messages counts it: not people who come and go. */
  public boolean isCounted() {
    return !COMING_AND_GOING.contains(type) && !type.equals("burn_on_read");
  }

  /** Whether it tells that somebody became a member, or is none any more. */
  public boolean tellsOfMembers() {
    return COMING_AND_GOING.contains(type) || GUESTS.contains(type);
  }

  static PostObject read(WireReader in) throws MalformedJsonException {
    Builder b = new Builder();
    int from = in.tokenStart();
    in.object(b::field);
    return b.build(in.slice(from, in.end()));
  }

  private static final class Builder {
    private static final byte[] NO_PROPS = {'{', '}'};

    private String id = "";
    private String channelId = "";
    private String userId = "";
    private String rootId = "";
    private String originalId = "";
    private String type = "";
    private String message = "";
    private String messageSource = "";
    private long createAt;
    private long updateAt;
    private long editAt;
    private long deleteAt;
    private String deletedBy = "";
    private boolean pinned;
    private byte[] propsJson = NO_PROPS;
    private boolean propsMatter;
    private List<String> fileIds = List.of();
    private List<FileObject> files = List.of();
    private List<EmojiObject> emojis = List.of();
    private boolean quotes;
    private List<ReactionObject> reactions = List.of();
    private String priority = "";
    private List<AcknowledgementObject> acknowledgements = List.of();

    void field(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "id" -> id = in.string();
        case "channel_id" -> channelId = in.string();
        case "user_id" -> userId = in.string();
        case "root_id" -> rootId = in.string();
        case "original_id" -> originalId = in.string();
        case "type" -> type = in.string();
        case "message" -> message = in.string();
        case "message_source" -> messageSource = in.string();
        case "create_at" -> createAt = in.number();
        case "update_at" -> updateAt = in.number();
        case "edit_at" -> editAt = in.number();
        case "delete_at" -> deleteAt = in.number();
        case "is_pinned" -> pinned = in.flag();
        case "props" -> props(in);
        case "file_ids" -> fileIds = in.array(WireReader::string);
        case "metadata" -> in.object(this::metadata);
        default -> in.skip();
      }
    }

    private void props(WireReader in) throws MalformedJsonException {
      int from = in.tokenStart();
      int[] fields = {0};
      in.object(
          (name, at) -> {
            fields[0]++;
            propsMatter = propsMatter || PropsObject.reads(name);
            if (name.equals("deleteBy")) deletedBy = at.string();
            else at.skip();
          });
      if (fields[0] > 0) propsJson = in.slice(from, in.end());
    }

    private void metadata(String name, WireReader in) throws MalformedJsonException {
      switch (name) {
        case "files" -> files = in.array(at -> FileObject.parse(at.raw()));
        case "emojis" -> emojis = in.array(at -> EmojiObject.parse(at.raw()));
        case "embeds" -> quotes = embeds(in).contains(QuotedPostObject.EMBED);
        case "reactions" -> reactions = in.array(ReactionObject::read);
        case "acknowledgements" -> acknowledgements = in.array(AcknowledgementObject::read);
        case "priority" -> in.object(this::priority);
        default -> in.skip();
      }
    }

    /** Their types; plugins rewrite posts, so whatever else stands there is passed over. */
    private static List<String> embeds(WireReader in) throws MalformedJsonException {
      return in.isArray() ? in.objects(Builder::embed) : in.nothing();
    }

    /** The type of something that is embedded. */
    private static String embed(WireReader in) throws MalformedJsonException {
      String[] type = {""};
      in.object(
          (name, at) -> {
            if (name.equals("type")) type[0] = at.string();
            else at.skip();
          });
      return type[0];
    }

    private void priority(String name, WireReader in) {
      if (name.equals("priority")) priority = in.string();
      else in.skip();
    }

    PostObject build(byte[] raw) throws MalformedJsonException {
      if (id.isEmpty() || channelId.isEmpty()) {
        throw new MalformedJsonException("a post without an id or a channel");
      }
      return new PostObject(
          id,
          channelId,
          userId,
          rootId,
          originalId,
          type,
          messageSource.isEmpty() ? message : messageSource,
          createAt,
          updateAt,
          editAt,
          deleteAt,
          deletedBy,
          pinned,
          propsJson,
          propsMatter,
          withoutBlanks(fileIds),
          files,
          emojis,
          quotes,
          reactions,
          priority,
          acknowledgements,
          raw);
    }

    private static List<String> withoutBlanks(List<String> ids) {
      if (!ids.contains("")) return ids;
      List<String> known = new ArrayList<>(ids);
      known.removeIf(String::isEmpty);
      return known;
    }
  }
}
