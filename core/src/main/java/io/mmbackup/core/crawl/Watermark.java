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
 *   <li>Hot: files and reactions are attached late, so what changed just now is looked at again.
 * </ul>
 *
 * Times in ms UTC by the server's clock, 0 for never.
 *
 * @param time the newest update time of the last complete answer
 * @param from where the next question begins
 * @param blind whether no canary can be expected
 * @param clean whether the channel may be skipped while the listing shows no change
 * @param newest the newest time at which anything seen was written or changed
 * @param unseen how many posts the server counted and the archive had not, at the last looks
 * @param bad answers without canary in a row
 * @param unexplained looks in a row that did not explain the listing
 * @param cutAt the newest time in the last answer when that was cut, else 0: until something
 *     changes, or for 15 minutes, the server has nothing to tell since that time
 * @param withheldUpTo posts created until then are withheld by the server's plan
 */
record Watermark(
    long time,
    long from,
    boolean blind,
    boolean clean,
    long newest,
    List<Long> unseen,
    int bad,
    int unexplained,
    long cutAt,
    long withheldUpTo) {
  /** How far before the newest known time a question begins. */
  static final long OVERLAP = 120_000;

  /** At most so many rows that are known already may lie in the overlap. */
  static final int MOST_AGAIN = 300;

  /** So often the same trouble is taken for a delay; then it is settled. */
  static final int TRIES = 3;

  /** An edit writes the channel's time a moment after the post's. */
  private static final long TOLERANCE = 500;

  private static final long HOT = 2_000;

  /** Of a channel of which nothing is known. */
  static final Watermark NONE = new Watermark(0, 1, false, true, 0, List.of(), 0, 0, 0, 0);

  /** Nothing is known of what changed since this time, and it is to be asked for. */
  static Watermark beginningAt(long time) {
    long begin = Math.max(1, time - OVERLAP);
    return new Watermark(time, begin, true, false, 0, List.of(), 0, 0, 0, 0);
  }

  static Watermark parse(String json) {
    Notes notes = Notes.parse(json);
    return new Watermark(
        notes.number("time"),
        Math.max(1, notes.number("from")),
        notes.flag("blind"),
        notes.flag("clean"),
        notes.number("newest"),
        notes.numbers("unseen"),
        (int) notes.number("bad"),
        (int) notes.number("unexplained"),
        notes.number("cut_at"),
        notes.number("withheld_up_to"));
  }

  String toJson() {
    return new Notes()
        .put("time", time)
        .put("from", from)
        .put("blind", blind)
        .put("clean", clean)
        .put("newest", newest)
        .put("unseen", unseen)
        .put("bad", bad)
        .put("unexplained", unexplained)
        .put("cut_at", cutAt)
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
    boolean hot = answer.serverTime() != 0 && last > answer.serverTime() - HOT;
    long touched = answer.lastTouchUntil(Changes.clock(answer.serverTime()));
    return new Watermark(
            to, to, !sees, !hot, Math.max(newest, touched), unseen, 0, unexplained, 0, withheldUpTo)
        .beginningBefore(times, asked);
  }

  private Watermark beginningBefore(List<Long> times, long asked) {
    // Never below what the last complete answer began at: what is there is known already.
    long begin = Math.max(time - OVERLAP, asked);
    if (countAbove(times, begin) > MOST_AGAIN)
      begin = Math.min(times.get(MOST_AGAIN - 1), time - 1);
    boolean tooMany = countAbove(times, begin) >= Changes.CUT;
    if (blind || tooMany) return beginningAt(time, true, false);
    return beginningAt(begin, false, clean);
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
        time,
        from,
        blind,
        clean,
        newest,
        List.copyOf(counts),
        bad,
        unexplained,
        cutAt,
        withheldUpTo);
  }

  private Watermark beginningAt(long begin, boolean isBlind, boolean isClean) {
    return new Watermark(
        time,
        Math.max(1, begin),
        isBlind,
        isClean,
        newest,
        unseen,
        bad,
        unexplained,
        cutAt,
        withheldUpTo);
  }

  /** Not to be skipped at the next run, whatever the listing shows. */
  Watermark unclean() {
    return beginningAt(from, blind, false);
  }

  private Watermark withheld(long upTo) {
    return new Watermark(time, from, blind, clean, newest, unseen, bad, unexplained, cutAt, upTo);
  }

  private Watermark seen(long upTo) {
    return new Watermark(
        time, from, blind, clean, upTo, unseen, bad, unexplained, cutAt, withheldUpTo);
  }

  /** An answer was cut at this time; 0 when it was not. */
  Watermark cutAt(long cut) {
    return new Watermark(
        time, from, blind, clean, newest, unseen, bad, unexplained, cut, withheldUpTo);
  }

  /** So many answers in a row without canary. */
  Watermark bad(int inARow) {
    return new Watermark(
        time, from, blind, clean, newest, unseen, inARow, unexplained, cutAt, withheldUpTo);
  }

  /** So many looks in a row that did not explain the listing. */
  Watermark unexplained(int inARow) {
    return new Watermark(
        time, from, blind, clean, newest, unseen, bad, inARow, cutAt, withheldUpTo);
  }
}
