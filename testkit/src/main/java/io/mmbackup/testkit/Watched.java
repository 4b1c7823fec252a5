package io.mmbackup.testkit;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.OutputDirectory;
import io.mmbackup.spi.StoreWriter;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterOption;
import io.mmbackup.spi.WriterProvider;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A provider with a {@link Watch} between it and the host. Stands in for the host's interfaces by
 * proxies, so that methods the contract gains pass through by themselves. {@code failures} gathers
 * what the writer throws: the host tells users no more than its words.
 */
record Watched(WriterProvider provider, Watch watch, List<Throwable> failures)
    implements WriterProvider {
  /** What becomes of one call; {@code real} is what the method gives. */
  private interface Answer {
    @Nullable Object to(Method method, Object @Nullable [] arguments) throws Throwable;
  }

  @Override
  public List<WriterOption<?>> options() {
    return provider.options();
  }

  @Override
  public ExportWriter open(WriterContext context) throws IOException {
    watch.opened();
    ExportWriter writer;
    try {
      writer = provider.open(context);
    } catch (Throwable t) {
      failures.add(t);
      throw t;
    }
    Class<? extends ExportWriter> type =
        writer instanceof StoreWriter ? StoreWriter.class : ExportWriter.class;
    return proxy(
        type,
        (method, arguments) -> {
          try {
            return call(writer, method, arguments);
          } catch (Throwable t) {
            failures.add(t);
            throw t;
          }
        });
  }

  private @Nullable Object call(ExportWriter writer, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && arguments[0] instanceof ChannelExport export) {
      String path = export.channel().path();
      writer.write(given(ChannelExport.class, export, path));
      watch.returned(path);
      return null;
    }
    if (arguments != null && arguments[0] instanceof BackupExport backup) {
      writer.finish(given(BackupExport.class, backup, ""));
      watch.returned("");
      return null;
    }
    return invoke(writer, method, arguments);
  }

  /** What a call is given, seen through. */
  private <T> T given(Class<T> type, T real, String channelPath) {
    OutputDirectory[] output = new OutputDirectory[1];
    return proxy(
        type,
        (method, arguments) -> {
          Object answer = invoke(real, method, arguments);
          if (answer instanceof OutputDirectory directory) {
            if (output[0] == null) output[0] = watch.output(channelPath, directory);
            return output[0];
          }
          return method.getReturnType() == Iterable.class ? seen((Iterable<?>) answer) : answer;
        });
  }

  private Iterable<?> seen(@Nullable Iterable<?> answer) {
    Iterable<?> all = Objects.requireNonNull(answer);
    return () -> {
      Iterator<?> each = all.iterator();
      return new Iterator<Object>() {
        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public Object next() {
          Object next = each.next();
          watch.pulled();
          return next;
        }
      };
    };
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            Watched.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method, arguments)));
  }

  private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
