package io.mmbackup.dist.storm;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Lets a test run only when the system property {@code mmbackup.long} is {@code true}. */
final class OnlyInALongRun implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return Boolean.getBoolean("mmbackup.long")
        ? SkipResult.doNotSkip()
        : SkipResult.skip("Takes long: -Dmmbackup.long=true runs it.");
  }
}
