package io.mmbackup.dist.command;

import io.mmbackup.core.plugin.PluginFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where writers of other people are looked for: in the folder that {@code --plugins} names, else in
 * {@code plugins} beside the application and in the user's configuration. Never below the backup,
 * where files of strangers are, and never in the current folder just because it is the current one.
 */
final class PluginPlaces {
  private static final String FOLDER = "plugins";

  private PluginPlaces() {}

  static List<PluginFolder> folders(
      Arguments arguments, Surroundings surroundings, Optional<Path> backup) throws UsageException {
    Optional<String> named = arguments.value(Flags.PLUGINS);
    if (named.isPresent()) return List.of(named(named.get(), arguments, backup));
    return usual(surroundings).stream()
        .filter(place -> backup.isEmpty() || !isBelow(place, backup.get()))
        .map(PluginFolder::new)
        .toList();
  }

  /** Somebody wants this one: what is wrong with it is no reason to go on without. */
  private static PluginFolder named(String name, Arguments arguments, Optional<Path> backup)
      throws UsageException {
    Path path;
    try {
      path = Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw arguments.wrong(Flags.PLUGINS, name, "the name of a folder");
    }
    if (name.isBlank() || !Files.isDirectory(path)) {
      throw new UsageException(
          "There is no folder " + path + " for --plugins.",
          "It has to be a folder that holds jars, or folders of jars.");
    }
    if (backup.isPresent() && isBelow(path, backup.get())) {
      throw new UsageException(
          "The folder " + path + " of --plugins is in the backup.",
          "A backup holds files of other people: keep plugins somewhere else.");
    }
    PluginFolder folder = new PluginFolder(path);
    Optional<String> refusal = folder.refusal();
    if (refusal.isPresent()) throw new UsageException(refusal.get(), "Nothing was done.");
    return folder;
  }

  private static List<Path> usual(Surroundings surroundings) {
    List<Path> places = new ArrayList<>();
    surroundings.application().ifPresent(folder -> places.add(folder.resolve(FOLDER)));
    places.add(configuration(surroundings).resolve("mmbackup").resolve(FOLDER));
    return places;
  }

  private static Path configuration(Surroundings surroundings) {
    String named = surroundings.environment().getOrDefault("XDG_CONFIG_HOME", "");
    // The standard says that a relative path does not count.
    return named.startsWith("/") ? Path.of(named) : surroundings.home().resolve(".config");
  }

  private static boolean isBelow(Path place, Path backup) {
    return real(place).startsWith(real(backup));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // not there: nothing links to it
    }
  }
}
