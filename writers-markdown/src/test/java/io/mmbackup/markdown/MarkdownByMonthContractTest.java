package io.mmbackup.markdown;

import java.util.Map;

/** The contract once more, with a page a month: what the months show must not go stale. */
class MarkdownByMonthContractTest extends MarkdownContractTest {
  @Override
  protected Map<String, String> options() {
    return Map.of("split", "month");
  }
}
