package io.mmbackup.core.export;

import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;

/** What a writer is given when it is opened. */
record Context(WriterSettings settings, WriterFolders folders, CallLookup current, Report report)
    implements WriterContext {

  @Override
  public <T> T option(WriterOption<T> option) {
    return settings.value(option);
  }

  @Override
  public ZoneId zone() {
    return settings.zone();
  }

  @Override
  public Lookup lookup() {
    return current;
  }

  @Override
  public Path store() {
    try {
      return folders.createStore();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void warn(String sentence) {
    report.warned(sentence);
  }
}
