package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.util.List;
import java.util.function.Supplier;

/**
 * An installed writer: what its {@link io.mmbackup.spi.WriterFormat} says, where it comes from (the
 * path of a jar or folder, or {@link #BUILT_IN}), and how its provider is made, which runs code of
 * the plugin for the first time. {@code loader} is the context class loader its calls get.
 */
public record Writer(
    String name,
    int version,
    String summary,
    String origin,
    Supplier<WriterProvider> maker,
    ClassLoader loader) {

  /** The origin of writers that come with mmbackup. */
  public static final String BUILT_IN = "built in";

  /** Whether it came with mmbackup. */
  public boolean isBuiltIn() {
    return origin.equals(BUILT_IN);
  }

  /** A new provider; fails with whatever the plugin's constructor throws. */
  public WriterProvider newProvider() {
    return inItsLoader(maker);
  }

  /** What it can be told; fails with whatever the plugin throws. */
  public List<WriterOption<?>> options() {
    return inItsLoader(() -> List.copyOf(maker.get().options()));
  }

  private <T> T inItsLoader(Supplier<T> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return call.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
