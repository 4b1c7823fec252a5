package io.mmbackup.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A run of the kit inside a test: how many of its tests succeeded, and what others said. */
record KitRun(long succeeded, Map<String, String> failures) {
  /** Runs what the filter leaves of this contract's tests. */
  static KitRun of(Class<? extends WriterContract> contract, Filter<?> chosen) {
    var tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(contract))
            .filters(chosen)
            .execute()
            .testEvents();
    Map<String, String> failures = new TreeMap<>();
    tests.failed().stream()
        .forEach(event -> failures.put(event.getTestDescriptor().getDisplayName(), words(event)));
    return new KitRun(tests.succeeded().count(), failures);
  }

  private static String words(Event failed) {
    return failed
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::toString)
        .orElseThrow();
  }
}
