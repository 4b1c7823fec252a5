package io.mmbackup.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins that are broken in every way there is: a sentence each, and the rest works. */
class BrokenPluginsTest extends PluginTesting {
  /** Makes a broken plugin and returns what is to be said of it. */
  private String breakOne(String kind, Path in) throws IOException {
    Path jar = in.resolve(kind + ".jar");
    String type = Jars.type("x");
    String plain =
        " implements WriterProvider { public ExportWriter open(WriterContext c)"
            + " { return export -> {}; } }";
    String format = "@WriterFormat(name = \"%s\", version = 1, summary = \"\") ".formatted(kind);
    return switch (kind) {
      case "nozip" -> {
        Files.writeString(jar, "hello");
        yield "nozip.jar is no jar, or damaged";
      }
      case "cut" -> {
        jars.writer(jar, "cut", TEXT);
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        yield "cut.jar is no jar, or damaged";
      }
      case "noservice" -> {
        jars.jar(jar, List.of(type + "\npublic class " + type + " {}"), "");
        yield "there is no writer in it (no META-INF/services/";
      }
      case "wrongclass" -> {
        jars.jar(jar, List.of(type + "\npublic class " + type + " {}"), type);
        yield "its class Writer_x is no WriterProvider.";
      }
      case "gone" -> {
        jars.jar(jar, List.of(), "com.example.Gone");
        yield "it names the writer com.example.Gone, but has no such class.";
      }
      case "garbage" -> {
        jars.jar(jar, List.of(), "not a class name!!");
        yield "its services file is wrong";
      }
      case "noformat" -> {
        jars.jar(jar, List.of(type + "\npublic class " + type + plain), type);
        yield "its class Writer_x has no @WriterFormat.";
      }
      case "badname" -> {
        jars.writer(jar, "Not-A-Name", TEXT);
        yield "'Not-A-Name' is no name for a writer.";
      }
      case "folder" -> {
        jars.writer(jar, "attachments", TEXT);
        yield "'attachments' is the name of a folder of every backup.";
      }
      case "nojar" -> {
        Files.createDirectory(jar);
        yield "there is no jar in it.";
      }
      case "library" -> {
        Path lib =
            jars.jar(
                home.resolve("lib.jar"),
                List.of("lib.Base\npublic abstract class Base implements WriterProvider {}"),
                "");
        jars.jar(
            jar,
            List.of(
                type
                    + "\n"
                    + format
                    + "public class "
                    + type
                    + " extends lib.Base {"
                    + " public ExportWriter open(WriterContext c) { return null; } }"),
            type,
            lib);
        yield "it lacks a class it needs: lib.Base.";
      }
      case "other-contract" -> {
        Path later =
            jars.compile(
                List.of("io.mmbackup.spi.LaterProvider\npublic interface LaterProvider {}"));
        jars.jar(
            jar,
            List.of(
                type
                    + "\n"
                    + format
                    + "public class "
                    + type
                    + plain.replace("WriterProvider", "WriterProvider, LaterProvider")),
            type,
            later);
        yield "it was built for another version of mmbackup (there is no"
            + " io.mmbackup.spi.LaterProvider).";
      }
      case "no-constructor" -> {
        jars.jar(
            jar,
            List.of(
                type
                    + "\n"
                    + format
                    + "public class "
                    + type
                    + plain.replace("{ public", "{ " + type + "(int i) {} public")),
            type);
        yield "its class Writer_x has no public constructor without parameters.";
      }
      case "abstract" -> {
        jars.jar(
            jar, List.of(type + "\n" + format + "public abstract class " + type + plain), type);
        yield "its class Writer_x is abstract.";
      }
      case "dangling" -> {
        Files.createSymbolicLink(jar, home.resolve("nowhere"));
        yield "no such file: " + jar;
      }
      case "builtin" -> {
        jars.writer(jar, "json", TEXT);
        yield "its class Writer_json has the name 'json' of a built-in writer.";
      }
      case "writable" -> {
        jars.writer(jar, "writable", TEXT);
        rights(jar, "rw-rw-rw-");
        yield "others may write to " + jar;
      }
      case "newer-java" -> {
        jars.writer(jar, "newer-java", TEXT);
        makeNewer(jar);
        yield "it needs a newer Java";
      }
      default -> throw new AssertionError(kind);
    };
  }

  /** As if a compiler of the far future had made its classes. */
  private static void makeNewer(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Path file = zip.getPath(Jars.type("newer-java") + ".class");
      byte[] code = Files.readAllBytes(file);
      code[7] = (byte) 200;
      Files.write(file, code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nozip",
        "cut",
        "noservice",
        "wrongclass",
        "gone",
        "garbage",
        "noformat",
        "badname",
        "folder",
        "nojar",
        "library",
        "other-contract",
        "no-constructor",
        "abstract",
        "dangling",
        "builtin",
        "writable",
        "newer-java"
      })
  void aBrokenJarIsOneSentenceWithTheJarAndTheRestWorks(String kind) throws IOException {
    jars.writer(plugins.resolve("good.jar"), "good", TEXT);
    String said = breakOne(kind, plugins);
    assertThat(writers()).isZero();
    String out = unwrapped(shell.out());
    assertThat(out).contains(said);
    assertThat(out.split("The plugin " + plugins.resolve(kind + ".jar") + " cannot be used: "))
        .as("one sentence that names the jar")
        .hasSize(2);
    assertThat(out).contains("good", "json").doesNotContain("Exception");
    assertThat(backUp("--writers", "json,good")).isZero();
    assertThat(shell.err()).contains("cannot be used");
    assertThat(folder.resolve("good/lab/gauges.txt")).exists();
    assertThat(folder.resolve("json/lab/gauges.json")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"library", "other-contract", "writable", "newer-java", "abstract"})
  void aBrokenWriterThatIsNamedEndsTheRunBeforeAnythingIsFetched(String kind) throws IOException {
    String said = breakOne(kind, plugins);
    assertThat(backUp("--writers", "json," + kind)).isEqualTo(2);
    assertThat(unwrapped(shell.err())).contains("'" + kind + "'", said);
    assertThat(server.requests().all()).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aConstructorThatFailsIsASentenceAndNamedEndsTheRun() throws IOException {
    jars.writer(
        plugins.resolve("bad.jar"),
        "bad",
        TEXT,
        "public Writer_bad() { throw new IllegalStateException(\"no license\"); }");
    jars.writer(
        plugins.resolve("bomb.jar"),
        "bomb",
        TEXT,
        "static { if (true) throw new AssertionError(\"boom\"); }");
    assertThat(writers()).isZero();
    assertThat(unwrapped(shell.out()))
        .contains(
            "The writer 'bad' of " + plugins.resolve("bad.jar") + " cannot be used: no license.",
            "The writer 'bomb' of " + plugins.resolve("bomb.jar") + " cannot be used:");
    assertThat(backUp("--writers", "bad")).isEqualTo(2);
    assertThat(shell.err()).contains("no license");
    assertThat(server.requests().all()).isEmpty();
    assertThat(backUp("--writers", "json")).isZero();
  }

  @Test
  void twoWritersOfOneNameAreAnErrorThatNamesBothAndNeitherIsUsed() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      jars.writer(plugins.resolve(name + ".jar"), "twin", TEXT);
    }
    assertThat(writers()).isZero();
    assertThat(shell.out()).doesNotContain("of a test");
    assertThat(backUp("--writers", "twin")).isEqualTo(2);
    assertThat(unwrapped(shell.err()))
        .contains(
            "The writer 'twin' cannot be used.",
            "Two writers are named 'twin': one of %s and one of %s; neither is used."
                .formatted(plugins.resolve("a.jar"), plugins.resolve("b.jar")));
    assertThat(server.requests().all()).isEmpty();
  }
}
