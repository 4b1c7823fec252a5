package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterProvider;
import java.util.function.Supplier;

/**
 * An installed writer: what its {@link io.mmbackup.spi.WriterFormat} says, where it comes from, and
 * how its provider is made, which runs code of the plugin for the first time. {@code loader} is the
 * context class loader its calls get.
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

  /** A new provider; fails with whatever the plugin's constructor throws. */
  public WriterProvider newProvider() {
    return maker.get();
  }
}
