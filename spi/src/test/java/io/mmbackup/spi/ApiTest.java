package io.mmbackup.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Other people's jars are built against what this module shows. It stands in {@code api.txt}, so
 * that nobody changes it unseen: only default methods are ever added to what plugins implement,
 * only methods to what the host implements, and records never change. Written again by
 *
 * <pre>mvn -pl spi test -Dtest=ApiTest -Dapi=write</pre>
 */
class ApiTest {
  private static final Path KEPT = Path.of("src/test/resources/io/mmbackup/spi/api.txt");
  private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

  @Test
  void nothingChangesUnseen() throws Exception {
    String now = String.join("\n", api()) + "\n";
    if ("write".equals(System.getProperty("api"))) Files.writeString(KEPT, now);
    assertThat(now)
        .as("Plugins break when this changes. If it is meant, see ApiTest for how to write it anew")
        .isEqualTo(Files.readString(KEPT));
  }

  private static List<String> api() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Class<?> type : types()) {
      if (!isShown(type.getModifiers())) continue;
      lines.add(head(type));
      members(type).forEach(member -> lines.add("  " + member));
    }
    return lines;
  }

  /** All classes of the module, from the files of its class path. */
  private static List<Class<?>> types() throws IOException, URISyntaxException {
    Path root =
        Path.of(WriterProvider.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted().toList()) {
        String name = root.relativize(file).toString();
        if (!name.endsWith(".class") || name.endsWith("package-info.class")) continue;
        types.add(type(name.substring(0, name.length() - 6).replace('/', '.')));
      }
    }
    return types;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String head(Class<?> type) {
    StringBuilder head = new StringBuilder();
    for (Annotation one : type.getAnnotations()) head.append(one).append(' ');
    // Not toGenericString: what it tells depends on the version of Java.
    int shown = type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED);
    head.append(Modifier.toString(shown)).append(' ').append(kind(type)).append(' ');
    head.append(type.getName());
    append(head, " of ", type.getTypeParameters());
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::toString)
              .collect(Collectors.joining(", ", "(", ")")));
    }
    Type parent = type.getGenericSuperclass();
    if (parent != null && parent != Object.class) head.append(" extends ").append(name(parent));
    append(head, type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces());
    if (type.isSealed()) append(head, " permits ", type.getPermittedSubclasses());
    return head.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) return "annotation";
    if (type.isInterface()) return "interface";
    if (type.isRecord()) return "record";
    if (type.isEnum()) return "enum";
    return Modifier.isFinal(type.getModifiers()) ? "final class" : "class";
  }

  private static void append(StringBuilder to, String word, Type[] types) {
    if (types.length == 0) return;
    to.append(word);
    to.append(Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", ")));
  }

  private static String name(Type type) {
    return type.getTypeName();
  }

  private static Set<String> members(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isShown(field.getModifiers())) members.add(field.toGenericString());
    }
    for (Constructor<?> one : type.getDeclaredConstructors()) {
      if (isShown(one.getModifiers())) members.add(one.toGenericString());
    }
    for (Method method : type.getDeclaredMethods()) {
      if (!isShown(method.getModifiers()) || method.isSynthetic()) continue;
      if (type.isRecord() && OF_EVERY_RECORD.contains(method.getName())) continue;
      members.add(method.toGenericString() + nullable(method));
    }
    return members;
  }

  private static String nullable(Method method) {
    List<String> places = new ArrayList<>();
    if (method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) places.add("result");
    AnnotatedType[] parameters = method.getAnnotatedParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].isAnnotationPresent(Nullable.class)) places.add("parameter " + (i + 1));
    }
    return places.isEmpty() ? "" : " nullable: " + String.join(", ", places);
  }

  private static boolean isShown(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
