package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The installed writers, by name. Listing them runs none of their code. */
public final class Writers {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");

  /** A services file without end would otherwise be read for ever. */
  private static final int MOST_BROKEN = 100;

  private final SortedMap<String, Writer> byName = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private Writers() {}

  /** The writers that this class loader's class path offers. */
  public static Writers onClassPath(ClassLoader loader) {
    Writers writers = new Writers();
    writers.load(Writer.BUILT_IN, loader);
    return writers;
  }

  /** All that can be used, by name. */
  public Collection<Writer> all() {
    return byName.values();
  }

  /** Why others cannot be used: one sentence each, naming where the writer comes from. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** One writer. */
  public Writer named(String name) throws UnknownWriterException {
    Writer writer = byName.get(name);
    if (writer == null) throw new UnknownWriterException(name, byName.keySet());
    return writer;
  }

  /** These writers, in the order they are named, each once. */
  public List<Writer> named(Collection<String> names) throws UnknownWriterException {
    List<Writer> found = new ArrayList<>();
    for (String name : names) {
      Writer writer = named(name);
      if (!found.contains(writer)) found.add(writer);
    }
    return found;
  }

  private void load(String origin, ClassLoader loader) {
    Iterator<ServiceLoader.Provider<WriterProvider>> providers =
        ServiceLoader.load(WriterProvider.class, loader).stream().iterator();
    for (int broken = 0; broken < MOST_BROKEN; ) {
      try {
        if (!providers.hasNext()) return;
        add(origin, providers.next(), loader);
      } catch (ServiceConfigurationError | LinkageError e) {
        broken++;
        problems.add("A writer (" + origin + ") cannot be used: " + Failure.reason(e) + ".");
      }
    }
  }

  private void add(
      String origin, ServiceLoader.Provider<WriterProvider> provider, ClassLoader loader) {
    WriterFormat format = provider.type().getAnnotation(WriterFormat.class);
    if (format == null) {
      problems.add(
          "The writer %s (%s) cannot be used: it has no @WriterFormat."
              .formatted(provider.type().getName(), origin));
      return;
    }
    if (!NAME.matcher(format.name()).matches()) {
      problems.add(
          "The writer %s (%s) cannot be used: '%s' is no name for a writer."
              .formatted(provider.type().getName(), origin, format.name()));
      return;
    }
    Writer before = byName.get(format.name());
    if (before != null) {
      problems.add(
          "Two writers are named '%s': %s and %s; only the first is used."
              .formatted(format.name(), before.origin(), provider.type().getName()));
      return;
    }
    byName.put(
        format.name(),
        new Writer(format.name(), format.version(), format.summary(), origin, provider, loader));
  }
}
