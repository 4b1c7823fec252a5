package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call has to end with. */
final class Expect {
  private Expect() {}

  /** An error in words: a summary, what was asked and came, what to do. */
  static MattermostException failure(ThrowingCallable call) {
    MattermostException failure = catchThrowableOfType(MattermostException.class, call);
    Assertions.assertThat(failure).as("a failure").isNotNull();
    Assertions.assertThat(failure.summary()).endsWith(".");
    Assertions.assertThat(failure).hasMessageEndingWith(".");
    Assertions.assertThat(failure.remedy()).endsWith(".");
    return failure;
  }
}
