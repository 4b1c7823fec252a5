package io.mmbackup.testkit;

import static io.mmbackup.testkit.Notebook.Fault.DELETION_MISSED;
import static io.mmbackup.testkit.Notebook.Fault.DIFFERENT_BYTES;
import static io.mmbackup.testkit.Notebook.Fault.EDIT_MISSED;
import static io.mmbackup.testkit.Notebook.Fault.FILE_NOT_CLOSED;
import static io.mmbackup.testkit.Notebook.Fault.IGNORED_FAILURE;
import static io.mmbackup.testkit.Notebook.Fault.MEMORY_GROWING;
import static io.mmbackup.testkit.Notebook.Fault.NONE;
import static io.mmbackup.testkit.Notebook.Fault.POST_LEFT_OUT;
import static io.mmbackup.testkit.Notebook.Fault.POST_TWICE;
import static io.mmbackup.testkit.Notebook.Fault.RENAME_MISSED;
import static io.mmbackup.testkit.Notebook.Fault.WRONG_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mmbackup.spi.WriterProvider;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.Filter;
import org.junit.platform.launcher.TagFilter;

/** The kit finds what is wrong with a bad writer, and names it. */
class PlantedFaultTest {
  /** Run by the tests below, one after the other, with a fault each. */
  static class Contract extends WriterContract {
    private static Notebook.Fault fault = NONE;

    @Override
    protected WriterProvider provider() {
      return new Notebook(fault);
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            POST_LEFT_OUT,
            "everyPostOfTheHardCasesIsReadBack()",
            "The writer 'notebook' left out post 'empty000000000000000000000' (an empty message) of"
                + " lab/town-square."),
        arguments(
            POST_TWICE,
            "everyPostOfTheHardCasesIsReadBack()",
            "The writer 'notebook' wrote post 'pinned00000000000000000000' (a pinned post with"
                + " reactions) of lab/town-square 2 times."),
        arguments(
            EDIT_MISSED,
            "a post was edited",
            "The writer 'notebook' missed an edit: after a post was edited, in line 1 of"
                + " lab/reeds/2024-01.txt stands"),
        arguments(
            DELETION_MISSED,
            "a post was deleted on the server, and the user wants deleted posts hidden",
            "The writer 'notebook' missed a deletion: after a post was deleted on the server, and"
                + " the user wants deleted posts hidden, in line 2 of lab/reeds/2024-01.txt"
                + " stands"),
        arguments(
            RENAME_MISSED,
            "a person was renamed",
            "The writer 'notebook' missed a rename: after a person was renamed, in line 1 of"),
        arguments(
            WRONG_ORDER,
            "everyPostOfTheHardCasesIsReadBack()",
            "in the wrong order, after a younger one"),
        arguments(
            FILE_NOT_CLOSED,
            "everyPostOfTheHardCasesIsReadBack()",
            "left a file open: index.txt. What it published before is kept. Close what create()"),
        arguments(
            DIFFERENT_BYTES,
            "theSameArchiveGivesTheSameBytes()",
            "The writer 'notebook' wrote different bytes for the same archive: in line 1 of"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void thePlantedFaultIsFoundAndNamed(Notebook.Fault fault, String test, String told) {
    Map<String, String> failures =
        failures(fault, TagFilter.excludeTags("large", "random", "faults"));
    assertThat(failures).containsKey(test);
    assertThat(failures.get(test)).contains(told);
    assertThat(failures.values()).allMatch(message -> message.contains("'notebook'"));
  }

  @Test
  void anIgnoredFailureIsFoundAndNamed() {
    assertThat(failures(IGNORED_FAILURE, TagFilter.includeTags("faults")).values())
        .anyMatch(
            message ->
                message.contains(
                    "The writer 'notebook' ignored a failure: writing to lab/reeds/2024-01.txt"));
  }

  @Test
  void growingMemoryIsFoundAndNamed() {
    assertThat(failures(MEMORY_GROWING, TagFilter.includeTags("large")).values())
        .singleElement()
        .asString()
        .contains("The memory that the writer 'notebook' takes grows with a channel");
  }

  @Test
  void whatIsMissedBetweenRunsIsAlsoFoundByRandomHistories() {
    assertThat(failures(DELETION_MISSED, TagFilter.includeTags("random")).values())
        .isNotEmpty()
        .allMatch(message -> message.contains("The writer 'notebook' missed something in random"));
  }

  /** What the kit says of a writer with this fault, by test. */
  private static Map<String, String> failures(Notebook.Fault fault, Filter<?> chosen) {
    Contract.fault = fault;
    return KitRun.of(Contract.class, chosen).failures();
  }
}
