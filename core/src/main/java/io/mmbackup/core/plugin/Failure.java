package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterProvider;
import java.lang.annotation.IncompleteAnnotationException;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plugin's failure means, in words. */
public final class Failure {
  private Failure() {}

  /** The reason a person can do something about: the innermost cause, without a stack. */
  public static String reason(Throwable failure) {
    Throwable t = failure;
    while (t.getCause() != null) t = t.getCause();
    return switch (t) {
      case NoClassDefFoundError e -> missing(e);
      case ClassNotFoundException e -> missing(e);
      case UnsupportedClassVersionError e -> "it needs a newer Java (" + e.getMessage() + ")";
      case IncompatibleClassChangeError e -> misfit(words(e));
      case StackOverflowError e -> "it calls itself without end";
      case OutOfMemoryError e -> "it needs more memory than there is";
      case ServiceConfigurationError e -> misnamed(words(e));
      case NoSuchMethodException e when words(e).endsWith(".<init>()") ->
          "its class "
              + words(e).replace(".<init>()", "")
              + " has no public constructor without parameters";
      case IllegalAccessException e -> "its class is not public";
      case IncompleteAnnotationException e -> "its @WriterFormat has no " + e.elementName();
      case java.nio.file.NoSuchFileException e -> "no such file: " + e.getMessage();
      case java.nio.file.FileAlreadyExistsException e ->
          "there is a file already: " + e.getMessage();
      case java.nio.file.AccessDeniedException e -> "access denied: " + e.getMessage();
      case java.io.IOException e -> words(e);
      case IllegalArgumentException e -> words(e);
      case IllegalStateException e -> words(e);
      default -> t.toString();
    };
  }

  /** Ours are never missing, but for those that another version has, or that are nobody else's. */
  private static String missing(Throwable t) {
    String name = words(t).replace('/', '.');
    if (name.contains(" ")) return name; // a class that could not be initialized before
    return name.contains("io.mmbackup.")
        ? "it was built for another version of mmbackup (there is no " + name + ")"
        : "it lacks a class it needs: " + name;
  }

  private static String misfit(String message) {
    return message.contains("io.mmbackup.")
        ? "it was built for another version of mmbackup (" + message + ")"
        : "its jars do not fit each other (" + message + ")";
  }

  /** What ServiceLoader says of a services file, in words for somebody who does not know it. */
  private static String misnamed(String message) {
    String said = message.replace(WriterProvider.class.getName() + ": ", "");
    Matcher provider =
        Pattern.compile("(?:Provider )?(\\S+) (not found|not a subtype)").matcher(said);
    if (!provider.matches()) return "its services file is wrong (" + said + ")";
    return provider.group(2).equals("not found")
        ? "it names the writer " + provider.group(1) + ", but has no such class"
        : "its class " + provider.group(1) + " is no WriterProvider";
  }

  private static String words(Throwable t) {
    String message = t.getMessage();
    return message == null || message.isBlank() ? t.toString() : message;
  }
}
