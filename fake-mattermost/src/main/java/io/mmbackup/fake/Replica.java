package io.mmbackup.fake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The database from which a server reads that has several: it may lag behind, so that channels and
 * posts are answered as they were some changes ago. The newest rule that applies to a request wins.
 * Only of a server started with {@link FakeMattermostBuilder#withReplica}. Thread-safe.
 *
 * <pre>{@code
 * fake.replica().lag(Faults.path("/posts"), 3);
 * fake.replica().lagOnce(request -> request.query().contains("since="), 1);
 * fake.replica().catchUp();
 * }</pre>
 */
public final class Replica {
  private final List<Rule> rules = new ArrayList<>();

  Replica() {}

  private static final class Rule {
    private final Predicate<Request> which;
    private final int changes;
    private long left;

    Rule(Predicate<Request> which, int changes, long times) {
      this.which = which;
      this.changes = changes;
      this.left = times;
    }
  }

  /** Answers these requests from a state that is so many changes old, until it catches up. */
  public void lag(Predicate<Request> which, int changes) {
    add(new Rule(which, changes, -1));
  }

  /** Answers the next of these requests from a state that is so many changes old, once. */
  public void lagOnce(Predicate<Request> which, int changes) {
    add(new Rule(which, changes, 1));
  }

  /** Answers from the newest state again. */
  public synchronized void catchUp() {
    rules.clear();
  }

  private synchronized void add(Rule rule) {
    rules.addFirst(rule);
  }

  /** How many changes old the state is from which a request is answered. */
  synchronized int changesBehind(Request request) {
    for (Iterator<Rule> all = rules.iterator(); all.hasNext(); ) {
      Rule rule = all.next();
      if (rule.which.test(request)) {
        if (rule.left > 0 && --rule.left == 0) {
          all.remove();
        }
        return rule.changes;
      }
    }
    return 0;
  }
}
