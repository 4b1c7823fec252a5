package io.mmbackup.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What happens while somebody reads: changes of the workspace, or anything else, just before a
 * request is answered, on the thread that answers it: an action may hold its request for a while,
 * and others are answered meanwhile. What fails there fails {@link FakeMattermost#close}.
 * Thread-safe.
 *
 * <pre>{@code
 * fake.meanwhile().at(7, () -> workspace.delete(post));
 * fake.meanwhile().at(2, Faults.path("/posts"), fake.faults()::expireSession);
 * fake.meanwhile().each(Faults.any(), request -> workspace.advance(Duration.ofSeconds(1)));
 * }</pre>
 */
public final class Meanwhile {
  private final List<Event> events = new ArrayList<>();
  private @Nullable Throwable failure;

  Meanwhile() {}

  private static final class Event {
    private final Predicate<Request> which;
    private final Consumer<Request> action;
    private final long at;
    private long seen;

    Event(Predicate<Request> which, long at, Consumer<Request> action) {
      this.which = which;
      this.at = at;
      this.action = action;
    }

    boolean isNow(Request request) {
      return which.test(request) && (++seen == at || at == 0);
    }

    boolean isOver() {
      return at != 0 && seen >= at;
    }
  }

  /** Does something before the n-th request from now (from 1) is answered. */
  public void at(long n, Runnable action) {
    at(n, Faults.any(), action);
  }

  /** Does something before the n-th of these requests from now (from 1) is answered. */
  public void at(long n, Predicate<Request> which, Runnable action) {
    if (n < 1) {
      throw new IllegalArgumentException("Requests are counted from 1.");
    }
    add(new Event(which, n, request -> action.run()));
  }

  /** Does something before each of these requests is answered. */
  public void each(Predicate<Request> which, Consumer<Request> action) {
    add(new Event(which, 0, action));
  }

  /** Nothing more is going to happen. */
  public synchronized void clear() {
    events.clear();
  }

  private synchronized void add(Event event) {
    events.add(event);
  }

  /** To be called before each answer. */
  void before(Request request) {
    try {
      due(request).forEach(event -> event.action.accept(request));
    } catch (RuntimeException | Error e) {
      note(e);
    }
  }

  private synchronized List<Event> due(Request request) {
    List<Event> now = events.stream().filter(event -> event.isNow(request)).toList();
    events.removeIf(Event::isOver);
    return now;
  }

  private synchronized void note(Throwable e) {
    failure = failure == null ? e : failure;
  }

  synchronized void check() {
    if (failure != null) {
      throw new IllegalStateException("What was to happen meanwhile failed.", failure);
    }
  }
}
