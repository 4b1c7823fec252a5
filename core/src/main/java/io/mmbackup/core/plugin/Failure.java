package io.mmbackup.core.plugin;

import java.util.ServiceConfigurationError;

/** What a plugin's failure means, in words. */
public final class Failure {
  private Failure() {}

  /** The reason a person can do something about: the innermost cause, without a stack. */
  public static String reason(Throwable failure) {
    Throwable t = failure;
    while (t.getCause() != null) t = t.getCause();
    return switch (t) {
      case NoClassDefFoundError e -> "it lacks a class it needs: " + e.getMessage();
      case ClassNotFoundException e -> "it lacks a class it needs: " + e.getMessage();
      case UnsupportedClassVersionError e -> "it needs a newer Java (" + e.getMessage() + ")";
      case IncompatibleClassChangeError e ->
          "it was built for another version of mmbackup (" + e.getMessage() + ")";
      case StackOverflowError e -> "it calls itself without end";
      case OutOfMemoryError e -> "it needs more memory than there is";
      case ServiceConfigurationError e -> words(e);
      case java.nio.file.NoSuchFileException e -> "no such file: " + e.getMessage();
      case java.nio.file.AccessDeniedException e -> "access denied: " + e.getMessage();
      case java.io.IOException e -> words(e);
      case IllegalArgumentException e -> words(e);
      case IllegalStateException e -> words(e);
      default -> t.toString();
    };
  }

  private static String words(Throwable t) {
    String message = t.getMessage();
    return message == null || message.isBlank() ? t.toString() : message;
  }
}
