package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelState;
import io.mmbackup.spi.Completeness;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the archive can prove of a channel, in the words of the writer contract. */
public final class Standing {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Standing() {}

  /** Of a channel in this state. */
  public static Completeness of(ChannelState state) {
    if (state.lostAt() != 0) {
      return new Completeness(
          Completeness.State.NOT_ACCESSIBLE,
          Optional.of(Instant.ofEpochMilli(state.lostAt())),
          "The server does not let this user read it any more; what was read before is kept.");
    }
    if (state.gap().isPresent()) return incomplete(state.gap().get());
    if (state.phase() != ChannelState.Phase.IDLE) {
      return incomplete("It has not been read to its end yet.");
    }
    return new Completeness(Completeness.State.COMPLETE, Optional.empty(), notAskedFor(state));
  }

  /** What was left out by choice; "" when nothing was. */
  private static String notAskedFor(ChannelState state) {
    List<String> spans = new ArrayList<>();
    if (state.askedFrom() != 0) spans.add("before " + time(state.askedFrom()));
    if (state.askedUntil() != 0) spans.add("from " + time(state.askedUntil()) + " on");
    if (spans.isEmpty()) return "";
    return "Posts " + String.join(" and ", spans) + " were left out by choice.";
  }

  private static String time(long time) {
    return TIME.format(Instant.ofEpochMilli(time));
  }

  private static Completeness incomplete(String because) {
    return new Completeness(Completeness.State.INCOMPLETE, Optional.empty(), because);
  }
}
