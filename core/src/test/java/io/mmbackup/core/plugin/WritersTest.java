package io.mmbackup.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersTest {
  @TempDir Path temp;

  /** Does nothing but stand in services files. */
  public abstract static class Nothing implements WriterProvider {
    @Override
    public ExportWriter open(WriterContext context) {
      return export -> {};
    }
  }

  @WriterFormat(name = "good", version = 3, summary = "does it")
  public static final class Good extends Nothing {}

  @WriterFormat(name = "good", version = 1, summary = "takes the name")
  public static final class Twin extends Nothing {}

  @WriterFormat(name = "Not A Name", version = 1, summary = "")
  public static final class BadName extends Nothing {}

  public static final class NoFormat extends Nothing {}

  @WriterFormat(name = "licensed", version = 1, summary = "")
  public static final class Licensed extends Nothing {
    public Licensed() {
      throw new IllegalStateException("no license");
    }
  }

  private Writers load(String... providers) throws Exception {
    Path services = temp.resolve("META-INF/services/" + WriterProvider.class.getName());
    Files.createDirectories(services.getParent());
    Files.write(services, List.of(providers));
    var parent = new OnlyTests();
    return Writers.onClassPath(new URLClassLoader(new URL[] {temp.toUri().toURL()}, parent));
  }

  /** Hides the services of the test class path. */
  private static final class OnlyTests extends ClassLoader {
    OnlyTests() {
      super(WritersTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      return Collections.emptyEnumeration();
    }
  }

  private static String name(Class<?> type) {
    return type.getName();
  }

  @Test
  void aWriterIsListedByItsAnnotationWithoutRunningIt() throws Exception {
    Writers writers = load(name(Good.class), name(Licensed.class));
    assertThat(writers.problems()).isEmpty();
    assertThat(writers.all()).extracting(Writer::name).containsExactly("good", "licensed");
    Writer good = writers.named("good");
    assertThat(good.version()).isEqualTo(3);
    assertThat(good.summary()).isEqualTo("does it");
    assertThat(good.newProvider()).isInstanceOf(Good.class);
  }

  @Test
  void brokenOnesAreSentencesAndTheOthersLoad() throws Exception {
    Writers writers =
        load(
            name(NoFormat.class),
            "com.example.Gone",
            name(WritersTest.class),
            name(BadName.class),
            name(Good.class));
    assertThat(writers.all()).extracting(Writer::name).containsExactly("good");
    assertThat(writers.problems())
        .hasSize(4)
        .anyMatch(problem -> problem.contains("has no @WriterFormat"))
        .anyMatch(problem -> problem.contains("com.example.Gone"))
        .anyMatch(problem -> problem.contains("'Not A Name' is no name for a writer"));
  }

  @Test
  void aServicesFileThatIsNoneIsOneProblem() throws Exception {
    Writers writers = load("not a class name!");
    assertThat(writers.all()).isEmpty();
    assertThat(writers.problems()).hasSize(1);
  }

  @Test
  void aNameCannotBeTakenTwice() throws Exception {
    Writers writers = load(name(Good.class), name(Twin.class));
    assertThat(writers.named("good").newProvider()).isInstanceOf(Good.class);
    assertThat(writers.problems()).hasSize(1).first().asString().contains("Twin");
  }

  @Test
  void anUnknownNameListsTheValidOnesAndTheNearest() throws Exception {
    Writers writers = load(name(Good.class), name(Licensed.class));
    assertThatThrownBy(() -> writers.named("godo"))
        .isInstanceOf(UnknownWriterException.class)
        .hasMessage("There is no writer 'godo'; there are: good, licensed. Did you mean 'good'?");
    assertThatThrownBy(() -> writers.named("pdf"))
        .hasMessage("There is no writer 'pdf'; there are: good, licensed.");
  }

  @Test
  void writersComeInTheOrderTheyAreNamedEachOnce() throws Exception {
    Writers writers = load(name(Good.class), name(Licensed.class));
    assertThat(writers.named(List.of("licensed", "good", "licensed")))
        .extracting(Writer::name)
        .containsExactly("licensed", "good");
  }
}
