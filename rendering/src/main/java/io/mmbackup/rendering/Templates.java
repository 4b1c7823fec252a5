package io.mmbackup.rendering;

import io.mmbackup.rendering.text.Html;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pebble as this project uses it: everything is escaped as in {@link Html} unless it is {@link
 * Html#safe}, an unknown variable is an error, no default locale, and a test {@code said}: whether
 * there is any text, safe or not. Any thread.
 */
public final class Templates {
  private final PebbleEngine engine;

  /** Templates are found by this loader, by full name: {@code io/mmbackup/rendering/post.peb}. */
  public Templates(ClassLoader loader) {
    engine =
        new PebbleEngine.Builder()
            .extension(new Said())
            .loader(new ClasspathLoader(loader))
            .addEscapingStrategy("markup", Html::text)
            .defaultEscapingStrategy("markup")
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** A template, compiled once. */
  public PebbleTemplate get(String name) {
    return engine.getTemplate(name);
  }

  /** What a template makes of these values. */
  public static String render(PebbleTemplate template, Map<String, Object> values) {
    StringWriter out = new StringWriter(1024);
    try {
      template.evaluate(out, values);
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + template.getName() + " failed.", e);
    }
    return out.toString();
  }

  private static final class Said extends AbstractExtension implements Test {
    @Override
    public Map<String, Test> getTests() {
      return Map.of("said", this);
    }

    @Override
    public boolean apply(
        @Nullable Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int lineNumber) {
      return input != null && !input.toString().isEmpty();
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }
}
