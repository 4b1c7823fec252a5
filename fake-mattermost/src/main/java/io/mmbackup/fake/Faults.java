package io.mmbackup.fake;

import io.mmbackup.fake.api.SignIn;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules that break answers. The oldest rule that applies to a request wins; the others do not count
 * that request as used. Thread-safe.
 *
 * <pre>{@code
 * fake.faults().once(Faults.path("/posts"), Fault.status(502));
 * fake.faults().nth(7, Fault.disconnect());
 * fake.faults().always(Faults.path("/files/"), Fault.cutBody(0.5));
 * }</pre>
 */
public final class Faults {
  private final SignIn signIn;
  private final List<Rule> rules = new ArrayList<>();
  private long fired;

  Faults(SignIn signIn) {
    this.signIn = signIn;
  }

  private static final class Rule {
    private final Predicate<Request> which;
    private final Fault fault;
    private final long first;
    private final long every;
    private long left;
    private long seen;

    Rule(Predicate<Request> which, long first, long every, long times, Fault fault) {
      this.which = which;
      this.fault = fault;
      this.first = first;
      this.every = every;
      this.left = times;
    }

    /** Counts the request if it is one of those meant, and says whether it is one to break. */
    boolean applies(Request request) {
      if (left == 0 || !which.test(request)) {
        return false;
      }
      seen++;
      return seen >= first && (seen - first) % every == 0;
    }
  }

  /** Requests whose path contains a text. */
  public static Predicate<Request> path(String part) {
    return request -> request.path().contains(part);
  }

  /** Requests of a method whose path contains a text. */
  public static Predicate<Request> request(String method, String partOfPath) {
    return path(partOfPath).and(request -> request.method().equals(method));
  }

  /** Every request. */
  public static Predicate<Request> any() {
    return request -> true;
  }

  /** Breaks the next of these requests, once. */
  public void once(Predicate<Request> which, Fault fault) {
    times(1, which, fault);
  }

  /** Breaks the next {@code times} of these requests. */
  public void times(long times, Predicate<Request> which, Fault fault) {
    add(new Rule(which, 1, 1, times, fault));
  }

  /** Breaks all of these requests from now on. */
  public void always(Predicate<Request> which, Fault fault) {
    add(new Rule(which, 1, 1, -1, fault));
  }

  /** Breaks the n-th request from now (from 1), once. */
  public void nth(long n, Fault fault) {
    nth(n, any(), fault);
  }

  /** Breaks the n-th of these requests from now (from 1), once. */
  public void nth(long n, Predicate<Request> which, Fault fault) {
    add(new Rule(which, n, 1, 1, fault));
  }

  /** Breaks every n-th of these requests. */
  public void everyNth(long n, Predicate<Request> which, Fault fault) {
    add(new Rule(which, n, n, -1, fault));
  }

  /** Breaks the n-th of these requests (from 1) and all after it. */
  public void from(long n, Predicate<Request> which, Fault fault) {
    add(new Rule(which, n, 1, -1, fault));
  }

  /** Ends the session: every request that needs one is answered 401 from now on. */
  public void expireSession() {
    signIn.setExpired(true);
  }

  /** The session is valid again. */
  public void reviveSession() {
    signIn.setExpired(false);
  }

  /** Takes all rules away and revives the session. */
  public synchronized void clear() {
    rules.clear();
    fired = 0;
    reviveSession();
  }

  /** How many answers were broken since the start or the last {@link #clear}. */
  public synchronized long fired() {
    return fired;
  }

  private synchronized void add(Rule rule) {
    rules.add(rule);
  }

  /** The fault for a request, if any; uses up what is to happen once. */
  synchronized @Nullable Fault next(Request request) {
    for (Iterator<Rule> all = rules.iterator(); all.hasNext(); ) {
      Rule rule = all.next();
      if (rule.applies(request)) {
        fired++;
        if (rule.left > 0 && --rule.left == 0) {
          all.remove();
        }
        return rule.fault;
      }
    }
    return null;
  }
}
