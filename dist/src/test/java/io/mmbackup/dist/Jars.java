package io.mmbackup.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds plugins as strangers do: compiled against the writer contract alone, in real jars. */
final class Jars {
  private static final String IMPORTS =
      "import io.mmbackup.spi.*; import java.io.*; import java.util.*; ";

  private final Path work;
  private int built;

  /** {@code work} is a folder for what is in between. */
  Jars(Path work) {
    this.work = work;
  }

  /** Where a class comes from: a jar, or a folder of classes. */
  static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A writer of this name whose {@code write(ChannelExport export)} does this. */
  Path writer(Path jar, String name, String write) throws IOException {
    return writer(jar, name, write, "");
  }

  /** The same with other members in its provider: fields, a constructor, options. */
  Path writer(Path jar, String name, String write, String members) throws IOException {
    return provider(
        jar,
        name,
        """
        public ExportWriter open(WriterContext context) { return export -> { %s }; }
        %s\
        """
            .formatted(write, members));
  }

  /** A provider of this name with these members. */
  Path provider(Path jar, String name, String members) throws IOException {
    String type = type(name);
    String source =
        "@WriterFormat(name = \"%s\", version = 1, summary = \"of a test\") ".formatted(name)
            + "public class %s implements WriterProvider { %s }".formatted(type, members);
    return jar(jar, List.of(type + "\n" + source), type);
  }

  /** The class that a writer of this name gets. */
  static String type(String name) {
    return "Writer_" + name.replace('-', '_');
  }

  /**
   * A jar of classes, each given as its name, a line end, and its source; {@code services} is the
   * content of its services file, which is left out when empty.
   */
  Path jar(Path jar, List<String> classes, String services, Path... classPath) throws IOException {
    Path compiled = compile(classes, classPath);
    Files.createDirectories(jar.getParent());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(compiled)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(compiled.relativize(file).toString()));
        Files.copy(file, out);
      }
      if (!services.isEmpty()) {
        out.putNextEntry(new JarEntry("META-INF/services/" + WriterProvider.class.getName()));
        out.write(services.getBytes(UTF_8));
      }
    }
    return jar;
  }

  /** The folder of the compiled classes. */
  Path compile(List<String> classes, Path... classPath) throws IOException {
    Path sources = work.resolve("source-" + built);
    Path compiled = Files.createDirectories(work.resolve("compiled-" + built++));
    List<Path> files = new ArrayList<>();
    for (String one : classes) files.add(source(sources, one));
    if (files.isEmpty()) return compiled;
    List<String> path = new ArrayList<>();
    for (Path more : classPath) path.add(more.toString());
    path.add(origin(WriterProvider.class).toString());
    StringWriter said = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options =
          List.of(
              "--release", "21", "-proc:none", "-cp", String.join(":", path), "-d", "" + compiled);
      boolean done =
          compiler
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(done).as(said.toString()).isTrue();
    }
    return compiled;
  }

  private static Path source(Path sources, String one) throws IOException {
    String name = one.substring(0, one.indexOf('\n'));
    String text = one.substring(one.indexOf('\n') + 1);
    Path file = sources.resolve(name.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    int dot = name.lastIndexOf('.');
    String head = dot < 0 ? "" : "package " + name.substring(0, dot) + "; ";
    return Files.writeString(file, head + IMPORTS + text);
  }
}
