package io.mmbackup.core.crawl;

import java.util.ArrayList;
import java.util.List;

/**
 * Up to where the changes of a channel are known, and where the next question begins: the rules of
 * asking "what changed since", without network. Only complete answers move it, and only by times
 * that the server told.
 *
 * <ul>
 *   <li>Overlap: the next question begins before {@code time}, because rows become visible out of
 *       order on replicas and because the server compares strictly. It begins later when too many
 *       rows lie there: they would be cut.
 *   <li>Canary: the next answer must show something of at least {@code time}. That is not possible
 *       after an answer without rows ({@code blind}); then the channel is not skipped.
 *   <li>Explained: when the listing's newest post is newer than everything seen, something is still
 *       to come. After some looks it is accepted: the post may be gone for good.
 *   <li>Count: what the server counts and the archive has not may not grow. It is compared with the
 *       last two looks, because the listing and the posts come from different replicas.
 * </ul>
 *
 * Times in ms UTC by the server's clock, 0 for never.
 *
 * @param time the newest update time of the last complete answer
 * @param from where the next question begins
 * @param blind whether no canary can be expected
 * @param newest the newest time at which anything seen was written or changed, or of which it was
 *     accepted that nothing shows it
 * @param unseen how many posts the server counted and the archive had not, at the last looks
 * @param bad answers without canary in a row
 * @param unexplained looks in a row that did not explain the listing
 * @param withheldUpTo posts created until then are withheld by the server's plan
 */
record Watermark(
    long time,
    long from,
    boolean blind,
    long newest,
    List<Long> unseen,
    int bad,
    int unexplained,
    long withheldUpTo) {
  /** How far before the newest known time a question begins. */
  static final long OVERLAP = 120_000;

  /** At most so many rows that are known already may lie in the overlap. */
  static final int MOST_AGAIN = 300;

  /** So often the same trouble is taken for a delay; then it is settled. */
  static final int TRIES = 3;

  /** An edit writes the channel's time a moment after the post's. */
  private static final long TOLERANCE = 500;

  /** Of a channel of which nothing is known. */
  static final Watermark NONE = new Watermark(0, 1, false, 0, List.of(), 0, 0, 0);

  /** Nothing is known of what changed since this time, and it is to be asked for. */
  Watermark onlyUntil(long end) {
    long begin = Math.max(1, end - OVERLAP);
    return new Watermark(
        end, begin, true, Math.min(newest, end), List.of(), bad, unexplained, withheldUpTo);
  }

  static Watermark parse(String json) {
    Notes notes = Notes.parse(json);
    return new Watermark(
        notes.number("time"),
        Math.max(1, notes.number("from")),
        notes.flag("blind"),
        notes.number("newest"),
        notes.numbers("unseen"),
        (int) notes.number("bad"),
        (int) notes.number("unexplained"),
        notes.number("withheld_up_to"));
  }

  String toJson() {
    return new Notes()
        .put("time", time)
        .put("from", from)
        .put("blind", blind)
        .put("newest", newest)
        .put("unseen", unseen)
        .put("bad", bad)
        .put("unexplained", unexplained)
        .put("withheld_up_to", withheldUpTo)
        .toJson();
  }

  /** The time that the next answer must show, or a later one; 0 when nothing can be expected. */
  long expected() {
    return blind ? 0 : time;
  }

  /** After a complete answer to "since {@code asked}". */
  Watermark afterLook(Changes answer, long asked) {
    return advanced(answer, asked, false)
        .withheld(Math.max(withheldUpTo, answer.list().firstInaccessiblePostTime()));
  }

  /**
   * After a walk and the complete answer that caught up with it: may go back, for the walk has seen
   * what there is.
   *
   * @param newestOfWalk the newest update time of the walk's pages
   * @param withheld what the server withheld from the walk
   */
  Watermark afterWalk(Changes answer, long asked, long newestOfWalk, long withheld) {
    Watermark after = advanced(answer, asked, true);
    return after.seen(Math.max(after.newest, newestOfWalk)).withheld(withheld);
  }

  private Watermark advanced(Changes answer, long asked, boolean mayGoBack) {
    List<Long> times = answer.times();
    long last = times.isEmpty() ? 0 : times.get(0);
    boolean moves = !times.isEmpty() && (last >= time || mayGoBack);
    long to = times.isEmpty() ? Math.max(time, asked) : moves ? last : time;
    boolean sees = !times.isEmpty() && (moves || !blind);
    long touched = answer.lastTouchUntil(Changes.clock(answer.serverTime()));
    return new Watermark(
            to, to, !sees, Math.max(newest, touched), unseen, 0, unexplained, withheldUpTo)
        .beginningBefore(times, asked);
  }

  private Watermark beginningBefore(List<Long> times, long asked) {
    // Never below what the last complete answer began at: what is there is known already.
    long begin = Math.max(time - OVERLAP, asked);
    if (countAbove(times, begin) > MOST_AGAIN)
      begin = Math.min(times.get(MOST_AGAIN - 1), time - 1);
    boolean tooMany = countAbove(times, begin) >= Changes.CUT;
    return blind || tooMany ? beginningAt(time, true) : beginningAt(begin, false);
  }

  private static long countAbove(List<Long> times, long begin) {
    return times.stream().filter(time -> time > begin).count();
  }

  /** Whether everything that was seen explains the listing's time of the newest post. */
  boolean explains(long lastPostAt, Changes answer) {
    long latest = Math.max(Changes.clock(answer.serverTime()), lastPostAt);
    long seen = Math.max(newest, answer.lastTouchUntil(latest));
    return seen >= lastPostAt - TOLERANCE;
  }

  /** Whether the server counts more unseen posts than it did: something came in unnoticed. */
  boolean isOutrunBy(long unseenNow) {
    return !unseen.isEmpty() && unseen.stream().allMatch(before -> unseenNow > before);
  }

  /** So many posts that the server counts have not been seen, at one more look. */
  Watermark counting(long unseenNow) {
    if (isUnconfirmed()) return withUnseen(List.of(unseenNow)); // only reading all confirms it
    List<Long> last = new ArrayList<>(unseen);
    last.add(unseenNow);
    return withUnseen(last.size() > 2 ? last.subList(last.size() - 2, last.size()) : last);
  }

  /** The same after everything was read: what earlier looks counted does not matter any more. */
  Watermark countingAnew(long unseenNow) {
    return withUnseen(unseen.isEmpty() ? List.of(unseenNow) : List.of(unseenNow, unseenNow));
  }

  /**
   * Whether a difference rests on one reading alone. Mostly these are posts that were deleted
   * before; but a replica that lagged may have hidden an import, which no later answer shows.
   */
  boolean isUnconfirmed() {
    return unseen.size() == 1 && unseen.get(0) > 0;
  }

  private Watermark withUnseen(List<Long> counts) {
    return new Watermark(
        time, from, blind, newest, List.copyOf(counts), bad, unexplained, withheldUpTo);
  }

  private Watermark beginningAt(long begin, boolean isBlind) {
    return new Watermark(
        time, Math.max(1, begin), isBlind, newest, unseen, bad, unexplained, withheldUpTo);
  }

  private Watermark withheld(long upTo) {
    return new Watermark(time, from, blind, newest, unseen, bad, unexplained, upTo);
  }

  private Watermark seen(long upTo) {
    return new Watermark(time, from, blind, upTo, unseen, bad, unexplained, withheldUpTo);
  }

  /** So many answers in a row without canary. */
  Watermark bad(int inARow) {
    return new Watermark(time, from, blind, newest, unseen, inARow, unexplained, withheldUpTo);
  }

  /** So many looks in a row that did not explain the listing. */
  Watermark unexplained(int inARow) {
    return new Watermark(time, from, blind, newest, unseen, bad, inARow, withheldUpTo);
  }

  /** What the listing tells of will not be shown any more. */
  Watermark accepting(long lastPostAt) {
    return seen(Math.max(newest, lastPostAt)).unexplained(0);
  }
}
