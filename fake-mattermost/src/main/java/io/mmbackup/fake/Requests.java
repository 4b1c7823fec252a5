package io.mmbackup.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the server was asked, in the order of the answers. Thread-safe. */
public final class Requests {
  private final boolean kept;
  private final List<Request> log = new ArrayList<>();
  private long total;

  Requests(boolean kept) {
    this.kept = kept;
  }

  synchronized void add(Request request) {
    total++;
    if (kept) {
      log.add(request);
    }
  }

  /** All requests since the start or the last {@link #clear}; none when the log is switched off. */
  public synchronized List<Request> all() {
    return List.copyOf(log);
  }

  /** The requests that fulfill a condition. */
  public List<Request> matching(Predicate<Request> condition) {
    return all().stream().filter(condition).toList();
  }

  /** How many requests were answered since the start or the last {@link #clear}. */
  public synchronized long count() {
    return total;
  }

  /** How many of the requests fulfill a condition. */
  public long count(Predicate<Request> condition) {
    return matching(condition).size();
  }

  /** How many requests were for paths that contain a text. */
  public long count(String partOfPath) {
    return count(request -> request.path().contains(partOfPath));
  }

  /**
   * How many requests there were of each kind: the method, the path with {@code ID} for each id,
   * and the names of the parameters, e.g. {@code GET /channels/ID/posts?before&per_page}.
   */
  public SortedMap<String, Long> kinds() {
    SortedMap<String, Long> kinds = new TreeMap<>();
    all().forEach(request -> kinds.merge(request.kind(), 1L, Long::sum));
    return kinds;
  }

  /** Forgets what was asked. */
  public synchronized void clear() {
    log.clear();
    total = 0;
  }
}
