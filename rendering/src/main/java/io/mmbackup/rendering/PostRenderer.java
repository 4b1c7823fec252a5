package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Html;
import io.mmbackup.rendering.text.MessageText;
import io.mmbackup.rendering.text.Scene;
import io.mmbackup.spi.Acknowledgement;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.QuotedPost;
import io.mmbackup.spi.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders posts for one page: as an article, as a line of the system, or as the one-line mark that
 * a reply leaves where it was said. An article begins with {@code <article class="post} at the
 * start of a line and carries id and fingerprint. One thread.
 */
public final class PostRenderer {
  /** Posts of one author within this time, with nothing between, are one run. */
  private static final Duration RUN = Duration.ofMinutes(5);

  /** Longer texts are clipped; one press shows the rest. */
  private static final int CLIPPED_CHARACTERS = 3_500;

  private static final int CLIPPED_LINES = 40;
  private static final int EXCERPT = 160;
  private static final int REMEMBERED = 500;

  private final Scene scene;
  private final Times times;
  private final Anchors anchors;
  private final Map<String, Face> faces = new HashMap<>();

  /** What posts of one author have in common; the name as HTML, {@code person} may be empty. */
  private record Face(Avatar avatar, String name, String person) {}

  /** For a page whose texts are seen in this scene. */
  public PostRenderer(Scene scene, Times times) {
    this(scene, times, Anchors.IN_PAGE);
  }

  /** For a page that names its posts in its own way. */
  public PostRenderer(Scene scene, Times times, Anchors anchors) {
    this.scene = scene;
    this.times = times;
    this.anchors = anchors;
  }

  /** Whether a post goes on in the run of the one before it on the page. */
  public static boolean continues(@Nullable Post before, Post post) {
    if (before == null || isSystem(before) || isSystem(post)) return false;
    if (Duration.between(before.createAt(), post.createAt()).compareTo(RUN) >= 0) return false;
    Author one = before.author();
    Author other = post.author();
    return one.userId().equals(other.userId())
        && one.shownName().equals(other.shownName())
        && one.automated() == other.automated();
  }

  /** A line about the channel rather than a message in it. */
  static boolean isSystem(Post post) {
    return post.type().startsWith("system_")
        && post.deleteAt().isEmpty()
        && post.replyCount() == 0
        && post.reactions().isEmpty()
        && post.files().isEmpty()
        && post.messageAttachments().isEmpty()
        && post.quotes().isEmpty();
  }

  /**
   * The post itself. {@code continues}: as one of a run, without name and picture. {@code notice}:
   * a sentence above its text, may be empty.
   */
  public String article(Post post, boolean continues, String notice, @Nullable ThreadBelow thread) {
    PostView view = view(post, continues, notice, thread);
    return isSystem(post) ? PostMarkup.line(view) : PostMarkup.article(view);
  }

  /** The mark of a reply in its own place; {@code url} leads to where it can be read. */
  public String stub(Post reply, Post root, String url) {
    boolean sameDay = times.day(root.createAt()).equals(times.day(reply.createAt()));
    String to =
        sameDay
            ? "replied to " + author(root)
            : "replied to a message of " + Times.words(times.day(root.createAt()));
    return PostMarkup.stub(
        new PostMarkup.Stub(
            reply.id(),
            anchors.link("r-", reply.id()),
            times.shown(reply.createAt()),
            face(reply.author()).name,
            Html.nameText(to),
            Html.nameText(excerpt(reply)),
            url));
  }

  /** The name a post is under; very old ones have none. */
  public static String author(Post post) {
    return named(post.author().shownName());
  }

  /** Some posts have no author, and some authors no name. */
  public static String named(String name) {
    return name.isBlank() ? "Unknown" : name;
  }

  /** The first words of a post, as plain text. */
  public static String excerpt(Post post) {
    String message = post.message();
    String text = MessageText.plain(message.substring(0, Math.min(message.length(), 4 * EXCERPT)));
    if (text.isEmpty() && !post.files().isEmpty()) text = post.files().getFirst().name();
    if (text.isEmpty() && !post.messageAttachments().isEmpty()) {
      MessageAttachment first = post.messageAttachments().getFirst();
      text = MessageText.plain(first.title().isEmpty() ? first.text() : first.title());
    }
    if (text.length() <= EXCERPT) return text;
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end) + "…";
  }

  private PostView view(Post post, boolean continues, String notice, @Nullable ThreadBelow thread) {
    boolean system = post.type().startsWith("system_");
    Scene seen = scene.of(post);
    MessageText text = MessageText.of(spoken(post), seen);
    List<FileCard> files = files(post);
    Face face = face(post.author());
    return new PostView(
        anchors.prefix(),
        post.id(),
        anchors.link("p-", post.id()),
        face.person,
        post.fingerprint(),
        (continues ? "" : " head") + (post.deleteAt().isPresent() ? " gone" : ""),
        continues ? null : face.avatar,
        face.name,
        post.author().automated(),
        times.shown(post.createAt()),
        system ? icon(post.type()) : "",
        post.priority().orElse(""),
        post.pinned(),
        notice,
        gone(post),
        (text.onlyEmoji() ? " jumbo" : "") + (post.type().equals("me") ? " me-say" : ""),
        text.html(),
        words(post.message()),
        quotes(post),
        cards(post.messageAttachments(), seen),
        those(files, true),
        those(files, false),
        edited(post),
        ReactionChips.of(post.reactions(), scene),
        acknowledged(post.acknowledgements()),
        thread);
  }

  private List<FileCard> files(Post post) {
    if (post.files().isEmpty()) return List.of();
    return post.files().stream().map(file -> FileCard.of(file, scene.destinations())).toList();
  }

  private static List<FileCard> those(List<FileCard> files, boolean pictures) {
    if (files.isEmpty()) return files;
    return files.stream().filter(file -> file.picture() == pictures).toList();
  }

  private List<AttachmentCard> cards(List<MessageAttachment> sent, Scene seen) {
    if (sent.isEmpty()) return List.of();
    return sent.stream().map(one -> AttachmentCard.of(one, seen, times)).toList();
  }

  private List<QuoteCard> quotes(Post post) {
    List<QuotedPost> quotes = post.quotes();
    return quotes.isEmpty() ? List.of() : quotes.stream().map(this::quote).toList();
  }

  private QuoteCard quote(QuotedPost quote) {
    Scene seen = QuoteCard.scene(quote, scene);
    Face face = face(quote.author());
    return new QuoteCard(
        face.avatar,
        face.person,
        face.name,
        quote.author().automated(),
        QuoteCard.where(quote, scene, times),
        MessageText.of(quote.message(), seen).html(),
        words(quote.message()),
        cards(quote.messageAttachments(), seen),
        QuoteCard.files(quote));
  }

  /** Mattermost keeps what {@code /me} says as {@code *text*}. */
  private static String spoken(Post post) {
    String text = post.message();
    boolean starred = text.length() > 2 && text.startsWith("*") && text.endsWith("*");
    return post.type().equals("me") && starred ? text.substring(1, text.length() - 1) : text;
  }

  /** The picture or letters beside a post. */
  public Avatar avatar(Post post) {
    return face(post.author()).avatar;
  }

  private Face face(Author author) {
    String key =
        (author.automated() ? "bot/" : "/") + author.userId().orElse("") + "/" + author.shownName();
    Face known = faces.get(key);
    if (known != null) return known;
    if (faces.size() > REMEMBERED) faces.clear();
    Face face = newFace(author);
    faces.put(key, face);
    return face;
  }

  /** A webhook under another name than its owner's has no picture of the owner. */
  private Face newFace(Author author) {
    Optional<User> user = author.userId().flatMap(scene.lookup()::user);
    String name = author.shownName();
    boolean ownName = user.map(User::shownName).filter(name::equals).isPresent();
    Avatar avatar =
        Avatar.of(
            ownName ? user : Optional.empty(),
            ownName ? author.userId().orElse(name) : name,
            name,
            author.automated(),
            scene.destinations());
    String person = user.map(scene.destinations()::person).orElse("");
    return new Face(avatar, Html.nameText(named(name)), person);
  }

  private static String icon(String type) {
    if (type.contains("join") || type.contains("add")) return "i-join";
    if (type.contains("leave") || type.contains("remove")) return "i-leave";
    return type.contains("change") ? "i-pencil" : "i-info";
  }

  private String gone(Post post) {
    if (post.deleteAt().isEmpty()) return "";
    StringBuilder note = new StringBuilder("Deleted on the server on ");
    note.append(times.words(post.deleteAt().get()));
    post.deletedBy()
        .filter(id -> !post.author().userId().equals(Optional.of(id)))
        .flatMap(scene.lookup()::user)
        .ifPresent(by -> note.append(" by ").append(by.shownName()));
    boolean empty =
        post.message().isEmpty() && post.files().isEmpty() && post.messageAttachments().isEmpty();
    return note.append(
            empty ? ". Only the time and the name are known." : ". This is what the backup had.")
        .toString();
  }

  private PostView.@Nullable Edited edited(Post post) {
    if (post.editAt().isEmpty()) return null;
    Instant at = post.editAt().get();
    boolean sameDay = times.day(at).equals(times.day(post.createAt()));
    List<PostView.Version> versions = new ArrayList<>();
    for (var edit : post.edits()) {
      versions.add(new PostView.Version(edit.message(), times.words(edit.until())));
    }
    return new PostView.Edited(
        "Edited " + (sameDay ? times.shown(at).clock() : times.words(at)), versions);
  }

  private String acknowledged(List<Acknowledgement> all) {
    if (all.isEmpty()) return "";
    StringBuilder names = new StringBuilder();
    for (Acknowledgement one : all) {
      String name = scene.lookup().user(one.userId()).map(User::shownName).orElse(one.username());
      if (!names.isEmpty()) names.append(", ");
      names.append("<bdi>").append(Html.nameText(name)).append("</bdi>");
    }
    return names.toString();
  }

  private static int lineEnds(String text) {
    int ends = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends++;
    return ends;
  }

  /** Empty for a text that is shown whole. */
  private static String words(String text) {
    boolean isLong =
        text.length() > CLIPPED_CHARACTERS
            || (text.length() > CLIPPED_LINES && lineEnds(text) > CLIPPED_LINES);
    return isLong ? Numbers.of(text.strip().split("\\s+").length, "word", "words") : "";
  }
}
