package io.mmbackup.core.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;

/** A folder that other people's writers are dropped into: each a jar, or a folder of jars. */
public record PluginFolder(Path path) {
  /** A jar, or a folder of jars: what is loaded as one. */
  record Plugin(Path origin, List<Path> jars) {}

  /** Why nothing of this folder is to be used, as a sentence: code of others could be in it. */
  public Optional<String> refusal() {
    try {
      return Rights.complaint(path)
          .map(why -> "No plugin of the folder " + path + " is used, because " + why + ".");
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  /** By name, so that which of two comes first is no chance. */
  List<Plugin> plugins() throws IOException {
    List<Plugin> plugins = new ArrayList<>();
    for (Path entry : entries(path)) {
      if (isJar(entry) && !Files.isDirectory(entry)) plugins.add(new Plugin(entry, List.of(entry)));
      else if (Files.isDirectory(entry)) plugins.add(new Plugin(entry, jars(entry)));
    }
    return plugins;
  }

  String unreadable(IOException e) {
    return "The plugin folder " + path + " cannot be read: " + Failure.reason(e) + ".";
  }

  /** Throws an {@link IOException}, in words, for what is not to be trusted or no jar. */
  static void check(Plugin plugin) throws IOException {
    checkRights(plugin.origin());
    for (Path jar : plugin.jars()) {
      checkRights(jar);
      checkZip(jar);
    }
  }

  private static void checkRights(Path path) throws IOException {
    Optional<String> complaint = Rights.complaint(path);
    if (complaint.isPresent()) throw new IOException(complaint.get());
  }

  private static void checkZip(Path jar) throws IOException {
    if (!Files.isReadable(jar)) throw new IOException("you may not read " + jar.getFileName());
    try (JarFile opened = new JarFile(jar.toFile(), false)) {
      Objects.requireNonNull(opened);
    } catch (IOException e) {
      throw new IOException(jar.getFileName() + " is no jar, or damaged (" + e.getMessage() + ")");
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    return entries(folder).stream().filter(PluginFolder::isJar).toList();
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path entry : all) {
        if (!name(entry).startsWith(".")) entries.add(entry);
      }
    }
    Collections.sort(entries);
    return entries;
  }

  private static boolean isJar(Path entry) {
    return name(entry).toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  private static String name(Path entry) {
    return Objects.requireNonNull(entry.getFileName()).toString();
  }
}
