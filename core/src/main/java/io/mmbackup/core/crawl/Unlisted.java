package io.mmbackup.core.crawl;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.core.archive.Taken;
import io.mmbackup.core.mattermost.MattermostException;
import io.mmbackup.core.wire.ChannelObject;
import java.io.IOException;
import java.util.List;

/**
 * Channels that the server does not list for the user any more: he left, or was removed, or the
 * team was archived. A public one may still be readable (since about version 11 to everybody in the
 * team), and goes on being backed up; of any other the archive keeps what it has, and since when.
 * Thread-safe.
 */
final class Unlisted {
  private final CrawlScope scope;
  private final Outage outage;

  Unlisted(CrawlScope scope, Outage outage) {
    this.scope = scope;
    this.outage = outage;
  }

  Taken read(ChannelRow row) throws IOException {
    try {
      if (outage.lasts()) throw new GapException(Outage.GONE);
      ChannelObject now = scope.client().channel(row.id());
      PlanLimit limit = PlanLimit.of(scope, List.of(now));
      Taken taken = new ChannelReader(scope, put(row, now, limit), now).read();
      outage.over();
      return taken;
    } catch (MattermostException e) {
      if (Outage.endsAll(e, scope.client())) throw e;
      switch (e.kind()) {
        case FORBIDDEN, NOT_FOUND -> lose(row);
        default -> {
          outage.note(e);
          scope.noteGap(row, Outage.why(e));
        }
      }
    } catch (GapException e) {
      scope.noteGap(row, e.because());
    }
    return Taken.NOTHING;
  }

  /** As the server describes it now; in direct and group messages the people make the name. */
  private ChannelRow put(ChannelRow row, ChannelObject now, PlanLimit limit) throws IOException {
    String shown = now.teamId().isEmpty() ? row.displayName() : now.displayName();
    return scope
        .writer()
        .apply(
            transaction -> {
              ChannelRow known = transaction.putChannel(now, shown, List.of(), scope.serverTime());
              ChannelRow fresh = limit.over(transaction, known, now);
              // Whether it can be read, its posts tell: until then it stays as lost as it was.
              return fresh.state().lostAt() == 0 ? fresh : fresh.with(fresh.state().found());
            });
  }

  private void lose(ChannelRow row) throws IOException {
    scope
        .writer()
        .run(
            transaction -> {
              ChannelState state = transaction.channel(row.id()).orElseThrow().state();
              Watermark known = state.watermark().map(Watermark::parse).orElse(Watermark.NONE);
              transaction.putState(
                  row.no(),
                  state.known(known.toJson(), scope.serverTime()).lost(scope.serverTime()));
            });
  }
}
