package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.Publication;
import io.mmbackup.core.archive.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a writer has got with each channel, and so what is due. A published file that is not
 * there any more, or has another length, makes its channel due as a whole.
 */
final class WriterProgress {
  /** In place of a channel's number: what the store looked like when it was last closed. */
  static final long STORE = -1;

  private final String print;
  private final Optional<WholeToken> whole;
  private final Map<String, ChannelToken> tokens = new HashMap<>();

  /** The revision of a channel when this run began to render it from nothing. */
  private final Map<String, Long> begun = new HashMap<>();

  private final Set<Long> damaged = new HashSet<>();
  private final Set<Long> published = new HashSet<>();
  private final boolean storeIsOfOldPrint;
  private String storeTrace = "";
  private boolean storeIsLost;

  private WriterProgress(String print, Optional<WholeToken> whole, boolean storeIsLost) {
    this.print = print;
    this.whole = whole.filter(token -> token.print().equals(print));
    this.storeIsOfOldPrint =
        !storeIsLost && this.whole.isEmpty() && whole.map(WholeToken::hasStore).orElse(false);
    this.storeIsLost = storeIsLost;
  }

  /** As the archive has it; {@code folder} is the writer's. */
  static WriterProgress read(Snapshot snapshot, String writer, String print, Path folder)
      throws IOException {
    Map<Long, String> cursors = snapshot.publications().cursors(writer);
    Optional<WholeToken> whole = Optional.ofNullable(cursors.get(0L)).flatMap(WholeToken::parse);
    boolean hasStore = whole.map(WholeToken::hasStore).orElse(false);
    boolean lost = hasStore && isEmpty(folder.resolve(OutputPath.STORE));
    WriterProgress progress = new WriterProgress(print, whole, lost);
    progress.storeTrace = cursors.getOrDefault(STORE, "");
    for (ChannelRow channel : snapshot.channels()) {
      String text = cursors.getOrDefault(channel.no(), "");
      if (!lost) {
        ChannelToken.parse(text, print).ifPresent(t -> progress.tokens.put(channel.id(), t));
      }
      if (hasStore && !text.isEmpty()) progress.published.add(channel.no());
    }
    for (Publication file : snapshot.publications().of(writer)) progress.look(file, folder);
    return progress;
  }

  private static boolean isEmpty(Path store) throws IOException {
    if (!Files.isDirectory(store)) return true;
    try (Stream<Path> files = Files.list(store)) {
      return files.findAny().isEmpty();
    }
  }

  private void look(Publication file, Path folder) throws IOException {
    published.add(file.channel());
    try {
      if (Files.size(folder.resolve(file.path())) != file.length()) damaged.add(file.channel());
    } catch (NoSuchFileException e) {
      damaged.add(file.channel());
    }
  }

  /** Whether the store of an earlier run, if there is one, was rendered in this way. */
  boolean storeIsCurrent() {
    return whole.isPresent() && !storeIsLost;
  }

  /** Whether there is a store of an earlier run that does not look as it was left. */
  boolean isStoreTouched(WriterFolders folders) throws IOException {
    return whole.map(WholeToken::hasStore).orElse(false)
        && !storeTrace.equals(folders.storeTrace());
  }

  /** Whether there is a store of an earlier run that was rendered in another way. */
  boolean storeIsOfOldPrint() {
    return storeIsOfOldPrint;
  }

  /** What to render of a channel. */
  Span span(ChannelRow channel) {
    ChannelToken token = tokens.get(channel.id());
    if (token == null || damaged.contains(channel.no())) {
      begun.put(channel.id(), channel.revision());
      return new Span(0, channel.revision(), true, false, channel.revision());
    }
    boolean names = channel.namesRevision() > token.revision() || token.standingChanged(channel);
    long known = begun.getOrDefault(channel.id(), 0L);
    return new Span(token.revision(), channel.revision(), false, names, known);
  }

  boolean isDue(ChannelRow channel) {
    ChannelToken token = tokens.get(channel.id());
    return token == null || damaged.contains(channel.no()) || !token.isUpToDate(channel);
  }

  List<ChannelRow> due(List<ChannelRow> channels) {
    return channels.stream().filter(this::isDue).toList();
  }

  /** Whether index pages were written in this way, and for this summary. */
  boolean isSummaryDue(String summary) {
    return isSummaryNew() || !whole.map(WholeToken::summary).orElse("").equals(summary);
  }

  /** Whether index pages are to be written whole: never in this way yet, or damaged. */
  boolean isSummaryNew() {
    return damaged.contains(0L)
        || storeIsLost
        || whole.map(WholeToken::summary).filter(print -> !print.isEmpty()).isEmpty();
  }

  /** Whether there is something of this channel to link to. */
  boolean isPublished(ChannelRow channel) {
    return published.contains(channel.no());
  }

  /** What to remember when a call for this channel succeeds. */
  ChannelToken tokenFor(ChannelRow channel, long revision) {
    return ChannelToken.of(print, revision, channel);
  }

  /** A call has succeeded; {@code hasOutput}: there is something of this channel to link to. */
  void reached(ChannelRow channel, ChannelToken token, boolean hasOutput) {
    tokens.put(channel.id(), token);
    damaged.remove(channel.no());
    if (hasOutput) published.add(channel.no());
    else published.remove(channel.no());
  }

  /**
   * What a store says of itself counts. Where the archive remembers less, it may be an older copy
   * that was put back, so the smaller revision is taken; a store ahead of its archive counts for
   * nothing.
   */
  void adopt(Map<String, String> checkpoints, List<ChannelRow> channels) {
    Map<String, ChannelToken> remembered = Map.copyOf(tokens);
    storeIsLost |= checkpoints.isEmpty();
    tokens.clear();
    for (ChannelRow channel : channels) {
      Optional<ChannelToken> stored =
          ChannelToken.parse(checkpoints.getOrDefault(channel.id(), ""), print)
              .filter(token -> token.revision() <= channel.revision());
      if (stored.isEmpty()) continue;
      ChannelToken other = remembered.getOrDefault(channel.id(), stored.get());
      tokens.put(channel.id(), other.revision() < stored.get().revision() ? other : stored.get());
    }
  }

  /** For a store to keep: a token by the channel's id. */
  Map<String, String> checkpoints() {
    Map<String, String> texts = new HashMap<>();
    tokens.forEach((id, token) -> texts.put(id, token.toString()));
    return texts;
  }

  /** The token of a channel, if it was reached in this way. */
  Optional<ChannelToken> token(ChannelRow channel) {
    return Optional.ofNullable(tokens.get(channel.id()));
  }
}
