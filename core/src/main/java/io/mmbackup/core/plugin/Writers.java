package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.lang.annotation.AnnotationFormatError;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The installed writers, by name. Listing them runs none of their code. Class loaders are never
 * closed: a writer may need another class of its own at any time, until the program ends.
 */
public final class Writers {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");

  /** Folders of a backup that are not a writer's. */
  private static final Set<String> TAKEN = Set.of("attachments", "avatars", "emoji", "logs");

  /** A services file without end would otherwise be read for ever. */
  private static final int MOST_BROKEN = 100;

  private final SortedMap<String, Writer> byName = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  /** Why a name that some plugin has cannot be used, though nobody has it now. */
  private final Map<String, String> refused = new HashMap<>();

  private Writers() {}

  /** The writers that this class loader's class path offers. */
  public static Writers onClassPath(ClassLoader loader) {
    Writers writers = new Writers();
    writers.load(Writer.BUILT_IN, loader);
    return writers;
  }

  /** Those, and what was dropped into these folders; a folder that is not there holds nothing. */
  public static Writers installed(ClassLoader builtIn, List<PluginFolder> folders) {
    Writers writers = onClassPath(builtIn);
    ClassLoader contract = new ContractLoader();
    for (PluginFolder folder : folders) {
      if (Files.isDirectory(folder.path())) writers.load(folder, contract);
    }
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
    if (writer != null) return writer;
    String problem = refused.get(name);
    if (problem != null) throw UnknownWriterException.refused(name, problem);
    throw UnknownWriterException.unknown(name, byName.keySet(), problems());
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

  private void load(PluginFolder folder, ClassLoader contract) {
    Optional<String> refusal = folder.refusal();
    if (refusal.isPresent()) {
      problems.add(refusal.get());
      return;
    }
    try {
      for (PluginFolder.Plugin plugin : folder.plugins()) load(plugin, contract);
    } catch (IOException e) {
      problems.add(folder.unreadable(e));
    }
  }

  private void load(PluginFolder.Plugin plugin, ClassLoader contract) {
    String origin = plugin.origin().toString();
    try {
      PluginFolder.check(plugin);
      boolean found = load(origin, loader(plugin, contract));
      if (!found) problems.add(unusable(origin, nothingIn(plugin)));
    } catch (IOException e) {
      problems.add(unusable(origin, Failure.reason(e)));
    }
  }

  private static ClassLoader loader(PluginFolder.Plugin plugin, ClassLoader contract)
      throws MalformedURLException {
    URL[] urls = new URL[plugin.jars().size()];
    for (int i = 0; i < urls.length; i++) urls[i] = plugin.jars().get(i).toUri().toURL();
    return new URLClassLoader(WriterThreads.LOADER + plugin.origin(), urls, contract);
  }

  private static String nothingIn(PluginFolder.Plugin plugin) {
    if (plugin.jars().isEmpty()) return "there is no jar in it";
    return "there is no writer in it (no META-INF/services/" + WriterProvider.class.getName() + ")";
  }

  private static String unusable(String origin, String why) {
    return "The plugin " + origin + " cannot be used: " + why + ".";
  }

  /** Whether this loader offers anything, usable or not. */
  private boolean load(String origin, ClassLoader loader) {
    Iterator<ServiceLoader.Provider<WriterProvider>> providers =
        ServiceLoader.load(WriterProvider.class, loader).stream().iterator();
    boolean any = false;
    for (int broken = 0; broken < MOST_BROKEN; ) {
      try {
        if (!providers.hasNext()) return any;
        any = true;
        add(origin, providers.next(), loader);
      } catch (ServiceConfigurationError
          | LinkageError
          | AnnotationFormatError
          | RuntimeException e) {
        any = true;
        broken++;
        problems.add(unusable(origin, Failure.reason(e)));
      }
    }
    return any;
  }

  private void add(
      String origin, ServiceLoader.Provider<WriterProvider> provider, ClassLoader loader) {
    String type = provider.type().getName();
    WriterFormat format = provider.type().getAnnotation(WriterFormat.class);
    if (format == null) {
      problems.add(unusable(origin, "its class " + type + " has no @WriterFormat"));
      return;
    }
    if (Modifier.isAbstract(provider.type().getModifiers())) {
      problems.add(unusable(origin, "its class " + type + " is abstract"));
      return;
    }
    String name = format.name();
    Writer writer = new Writer(name, format.version(), format.summary(), origin, provider, loader);
    if (!NAME.matcher(name).matches()) {
      problems.add(unusable(origin, "'" + name + "' is no name for a writer"));
    } else if (TAKEN.contains(name)) {
      problems.add(unusable(origin, "'" + name + "' is the name of a folder of every backup"));
    } else if (refused.containsKey(name)) {
      problems.add(unusable(origin, "another writer has the name '" + name + "', too"));
    } else if (byName.containsKey(name)) {
      meet(byName.get(name), writer, type);
    } else {
      byName.put(name, writer);
    }
  }

  /** Which of two writers of one name is meant nobody knows; but a built-in one is always meant. */
  private void meet(Writer first, Writer second, String type) {
    if (first.isBuiltIn()) {
      problems.add(
          unusable(
              second.origin(),
              "its class %s has the name '%s' of a built-in writer".formatted(type, first.name())));
      return;
    }
    String problem =
        "Two writers are named '%s': one of %s and one of %s; neither is used."
            .formatted(first.name(), first.origin(), second.origin());
    problems.add(problem);
    refused.put(first.name(), problem);
    byName.remove(first.name());
  }
}
