package io.mmbackup.markdown;

import static java.util.stream.Collectors.joining;

import io.mmbackup.spi.Acknowledgement;
import io.mmbackup.spi.Author;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.MessageAttachment;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.QuotedPost;
import io.mmbackup.spi.Reaction;
import io.mmbackup.spi.User;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole post: who, when and what is to be known of it in one line, what was written in a quote,
 * then files, reactions and acknowledgements. A reply is an item of the list below its root.
 */
final class PostEntry {
  private final Appendable out;
  private final Times times;
  private final Lookup lookup;
  private final FileLine files;
  private final AttachmentText attachments;

  PostEntry(Appendable out, Times times, Lookup lookup, FileLine files) {
    this.out = out;
    this.times = times;
    this.lookup = lookup;
    this.files = files;
    this.attachments = new AttachmentText(lookup.server(), times);
  }

  /** Below its day. */
  void root(Post post) throws IOException {
    entry(post, "", "", times.clock(post.createAt()));
  }

  /** Below its root. */
  void reply(Post post, Instant rootAt) throws IOException {
    entry(post, "- ", "  ", times.seenFrom(rootAt, post.createAt()));
  }

  private void entry(Post post, String marker, String indent, String time) throws IOException {
    out.append(marker).append(name(post)).append(' ').append(time);
    for (String mark : marks(post, marker.isEmpty())) out.append(" · ").append(mark);
    out.append(' ').append(Anchor.ofPost(post.id(), post.fingerprint())).append('\n');
    Quote quote = new Quote(out, indent);
    written(post.message(), post.messageAttachments(), quote);
    for (QuotedPost quoted : post.quotes()) quoted(quoted, indent, quote);
    for (FileInfo file : post.files()) files.write(out, indent, file);
    line(indent, "Reactions: ", reactions(post.reactions()));
    line(indent, "Acknowledged by: ", acknowledgements(post.acknowledgements()));
  }

  /** The message, and each attachment in a quote of its own. */
  private void written(String message, List<MessageAttachment> sent, Quote quote)
      throws IOException {
    boolean quoted = quote.write(message);
    for (MessageAttachment attachment : sent) {
      String text = attachments.of(attachment);
      if (text.isEmpty()) continue;
      if (quoted) out.append('\n');
      quoted |= quote.write(text);
    }
    out.append('\n');
  }

  /** A message that this one links to; the line with its author names no post of the page. */
  private void quoted(QuotedPost post, String indent, Quote quote) throws IOException {
    out.append(indent).append("Quoted: ").append(name(post.author())).append(' ');
    out.append(times.full(post.createAt()));
    if (post.author().automated()) out.append(" · bot");
    out.append(where(post));
    if (!post.fileNames().isEmpty()) {
      out.append(" · files: ").append(Plain.of(String.join(", ", post.fileNames())));
    }
    out.append('\n');
    written(post.message(), post.messageAttachments(), quote);
  }

  private static String where(QuotedPost post) {
    String team = post.teamName().isBlank() ? "" : " (" + Plain.of(post.teamName()) + ")";
    if (!post.channelName().isBlank()) return " · in " + Plain.of(post.channelName()) + team;
    return switch (post.channelType()) {
      case DIRECT -> " · in a direct message";
      case GROUP -> " · in a group message";
      default -> "";
    };
  }

  static String name(Post post) {
    return name(post.author());
  }

  /** In bold. */
  private static String name(Author author) {
    String name = Plain.of(author.shownName());
    return name.isEmpty() ? "**(no name)**" : "**" + name + "**";
  }

  private List<String> marks(Post post, boolean alone) {
    List<String> marks = new ArrayList<>();
    if (post.author().automated()) marks.add("bot");
    if (post.type().startsWith("system_")) marks.add("system message");
    if (alone && post.rootId().isPresent()) marks.add("reply to a message that is not here");
    post.priority().map(Plain::of).ifPresent(marks::add);
    if (post.pinned()) marks.add("pinned");
    post.editAt().ifPresent(at -> marks.add("edited " + times.seenFrom(post.createAt(), at)));
    post.deleteAt().ifPresent(at -> marks.add(deleted(post, at)));
    return marks;
  }

  private String deleted(Post post, Instant at) {
    String when = "deleted " + times.seenFrom(post.createAt(), at);
    return post.deletedBy().map(id -> when + " by " + username(id)).orElse(when);
  }

  private String username(String userId) {
    return Plain.of(lookup.user(userId).map(User::username).orElse(userId));
  }

  private static String reactions(List<Reaction> reactions) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Reaction reaction : reactions) {
      names
          .computeIfAbsent(reaction.emojiName(), name -> new ArrayList<>())
          .add(Plain.of(reaction.username()));
    }
    return names.entrySet().stream()
        .map(
            emoji ->
                Plain.of(":" + emoji.getKey() + ":") + " " + String.join(", ", emoji.getValue()))
        .collect(joining(" · "));
  }

  private String acknowledgements(List<Acknowledgement> all) {
    return all.stream()
        .map(one -> Plain.of(one.username()) + " " + times.full(one.acknowledgedAt()))
        .collect(joining(", "));
  }

  private void line(String indent, String label, String text) throws IOException {
    if (!text.isEmpty()) out.append(indent).append(label).append(text).append("\n\n");
  }
}
