package io.mmbackup.core.plugin;

import io.mmbackup.spi.WriterProvider;

/**
 * All that a plugin sees of the program: the contract, and the annotations it carries. Beyond that
 * a plugin has what Java brings and what it brings itself, so that its libraries never meet ours.
 */
final class ContractLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final ClassLoader ours = WriterProvider.class.getClassLoader();

  ContractLoader() {
    super("contract", ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith("io.mmbackup.spi.") || name.startsWith("org.jspecify.annotations.")) {
      return ours.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
