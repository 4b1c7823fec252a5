package io.mmbackup.core.verify;

import io.mmbackup.core.archive.Deleted;
import io.mmbackup.core.archive.ReadBackTable;
import io.mmbackup.core.export.Reached;
import io.mmbackup.core.wire.Fingerprint;
import io.mmbackup.spi.ReadBack;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a writer's reader reports to: compares with the archive. What changed after the writer last
 * rendered the channel may be as it was then.
 */
final class Comparing implements ReadBack {
  private final ReadBackTable table;
  private final Reached reached;
  private final Findings findings;
  private String subject = "";
  private long channel;

  Comparing(ReadBackTable table, Reached reached, Findings findings) {
    this.table = table;
    this.reached = reached;
    this.findings = findings;
  }

  /** The next reports are of this file, and it is this channel's (0: of none). */
  void at(String subject, long channel) {
    this.subject = subject;
    this.channel = channel;
  }

  @Override
  public void post(String postId, @Nullable String fingerprint) {
    Optional<ReadBackTable.Expected> known = table.post(postId);
    if (known.isEmpty()) {
      problem("it holds post " + postId + ", which the archive does not know");
      return;
    }
    ReadBackTable.Expected post = known.get();
    table.note(post);
    if (channel != 0 && channel != post.channel()) {
      problem("it holds post " + postId + " of another channel");
    }
    if (!reached.includes(post.channel(), post.revision())) return;
    if (fingerprint != null && !fingerprint.equals(Fingerprint.hex(post.fingerprint()))) {
      problem("post " + postId + " is not as the archive has it");
    }
    if (reached.deleted() == Deleted.HIDE && post.deleteAt() != 0) {
      problem("it shows post " + postId + ", which was deleted and is to be hidden");
    }
  }

  @Override
  public void file(String fileId) {
    table.noteFile(fileId);
  }

  @Override
  public void problem(String sentence) {
    findings.add(subject, sentence, renderAgain(subject));
  }

  /** An export does not see what is in a file or store: it has to be gone. */
  String renderAgain(String place) {
    return Remedy.renderAgain(place);
  }
}
