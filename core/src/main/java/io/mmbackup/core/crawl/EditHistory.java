package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.OwnEdit;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.wire.PostObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the user's own posts were before their edits, where the server tells (not before version 7):
 * one request for each edit. Thread-safe.
 */
final class EditHistory {
  private static final String ABSENT = "no_edit_history";

  private final CrawlScope scope;
  private final Outage outage = new Outage();
  private final AtomicBoolean absent = new AtomicBoolean();
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  EditHistory(CrawlScope scope) {
    this.scope = scope;
  }

  /** What could not be read, in a sentence; it is asked for again at the next run. */
  Optional<String> read(Workers workers) throws IOException {
    Optional<String> without = scope.writer().apply(transaction -> transaction.meta(ABSENT));
    if (without.equals(Optional.of(version()))) return Optional.empty();
    List<OwnEdit> open = scope.writer().apply(transaction -> transaction.ownEditsToAsk());
    workers.runAll(open.stream().<Workers.Task>map(edit -> () -> read(edit)).toList());
    if (absent.get()) scope.writer().run(transaction -> transaction.putMeta(ABSENT, version()));
    if (failures.isEmpty()) return Optional.empty();
    String posts = failures.size() == 1 ? "one of your posts" : failures.size() + " of your posts";
    return Optional.of("Earlier texts of " + posts + " could not be read: " + failures.getFirst());
  }

  private String version() {
    return scope.client().server().version().toString();
  }

  private void read(OwnEdit edit) throws IOException {
    if (absent.get()) return;
    if (outage.lasts()) {
      failures.add(Outage.GONE);
      return;
    }
    List<PostObject> earlier;
    try {
      earlier = scope.client().editHistory(edit.postId());
      outage.over();
    } catch (MattermostException e) {
      if (Outage.endsAll(e, scope.client())) throw e;
      outage.note(e);
      switch (e.kind()) {
        case FEATURE_ABSENT -> {
          absent.set(true);
          return;
        }
        case NOT_FOUND, FORBIDDEN -> earlier = List.of();
        default -> {
          failures.add(Outage.why(e));
          return;
        }
      }
    }
    List<PostObject> told = earlier;
    scope.writer().run(transaction -> transaction.putEditHistory(edit, told, scope.serverTime()));
  }
}
