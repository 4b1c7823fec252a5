import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format to every Java source below a folder. Run by the root {@code
 * pom.xml} on the toolchain's JDK, because Maven's own may be too old for the sources.
 */
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    Path root = Path.of(args[1]);
    int wrong = 0;
    for (Path file : sources(root)) {
      String before = Files.readString(file);
      String after = new Formatter().formatSourceAndFixImports(before);
      if (after.equals(before)) continue;
      wrong++;
      System.out.println((apply ? "formatted " : "not formatted: ") + root.relativize(file));
      if (apply) Files.writeString(file, after);
    }
    if (wrong > 0 && !apply) {
      System.out.println("Run this to format: mvn -N validate -Dformat=apply");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !root.relativize(file).toString().matches("(.*/)?target/.*"))
          .sorted()
          .toList();
    }
  }
}
