package io.mmbackup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.core.export.MonthsWriter;
import io.mmbackup.core.export.TableWriter;
import io.mmbackup.spi.WriterProvider;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TagFilter;

/** The writers that core's own tests use: host and contract hold for them too. */
class CoreWritersTest {
  static class Months extends WriterContract {
    @Override
    protected WriterProvider provider() {
      return new MonthsWriter();
    }
  }

  static class Table extends WriterContract {
    @Override
    protected WriterProvider provider() {
      return new TableWriter();
    }
  }

  @Test
  void theHardestThingToRenderHoldsInRandomHistories() {
    KitRun run = KitRun.of(Months.class, TagFilter.includeTags("random"));
    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).isEqualTo(16);
  }

  /** It holds its whole table in memory, so what is large is not its affair. */
  @Test
  void aStoreHoldsInEverythingButMemory() {
    KitRun run = KitRun.of(Table.class, TagFilter.excludeTags("large"));
    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).isGreaterThan(30);
  }
}
