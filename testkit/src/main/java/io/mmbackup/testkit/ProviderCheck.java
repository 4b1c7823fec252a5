package io.mmbackup.testkit;

import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Whether the host will find a provider and can list it. */
final class ProviderCheck {
  private static final String NAME = "[a-z][a-z0-9-]{0,30}";

  private final Class<? extends WriterProvider> type;
  private final List<String> advice = new ArrayList<>();

  private ProviderCheck(Class<? extends WriterProvider> type) {
    this.type = type;
  }

  /** What is wrong; nothing when all is well. */
  static List<String> advice(WriterProvider provider) {
    ProviderCheck check = new ProviderCheck(provider.getClass());
    check.format();
    check.constructor();
    check.service();
    check.options(provider.options());
    return check.advice;
  }

  private void say(String sentence) {
    advice.add("The provider " + type.getName() + " " + sentence);
  }

  private void format() {
    WriterFormat format = type.getAnnotation(WriterFormat.class);
    if (format == null) {
      say("has no @WriterFormat: put it on the class, with name, version and summary.");
      return;
    }
    if (!format.name().matches(NAME)) {
      say("has the name '%s': it has to match %s.".formatted(format.name(), NAME));
    }
    if (format.summary().isBlank() || format.summary().lines().count() > 1) {
      say("needs a summary of one line.");
    }
  }

  private void constructor() {
    try {
      boolean open = Modifier.isPublic(type.getDeclaredConstructor().getModifiers());
      if (open && Modifier.isPublic(type.getModifiers())) return;
    } catch (NoSuchMethodException e) {
      // Said below.
    }
    say("needs to be a public class with a public constructor without parameters.");
  }

  private void service() {
    try {
      boolean found =
          ServiceLoader.load(WriterProvider.class, type.getClassLoader()).stream()
              .anyMatch(one -> one.type().equals(type));
      if (found) return;
    } catch (ServiceConfigurationError e) {
      say("cannot be found: " + e.getMessage() + ".");
      return;
    }
    say(
        "is in no services file: write its name into"
            + " src/main/resources/META-INF/services/io.mmbackup.spi.WriterProvider.");
  }

  private void options(List<WriterOption<?>> options) {
    Set<String> names = new HashSet<>();
    for (WriterOption<?> option : options) {
      if (!option.name().matches(NAME)) {
        say("declares the option '%s': it has to match %s.".formatted(option.name(), NAME));
      }
      if (!names.add(option.name())) {
        say("declares the option '%s' twice.".formatted(option.name()));
      }
      if (option.help().isBlank()) say("does not say what '%s' is.".formatted(option.name()));
    }
  }
}
