package io.mmbackup.dist;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Signals of the operating system. {@code sun.misc.Signal} is the only way to them that Java has
 * had for twenty years; it is called by reflection because the compiler rightly warns of it. Where
 * it is missing, signals do what they always do.
 */
final class Signals {
  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private Signals() {}

  /** Calls {@code action} at each signal of this name; closing gives it back to who had it. */
  @SuppressWarnings("ReferenceEquality") // the identity of a handler is what is meant
  static Registration on(String name, Runnable action) {
    try {
      Class<?> signalType = Class.forName(SIGNAL);
      Class<?> handlerType = Class.forName(HANDLER);
      Object signal = signalType.getConstructor(String.class).newInstance(name);
      InvocationHandler calls =
          (proxy, method, arguments) ->
              switch (method.getName()) {
                case "handle" -> {
                  action.run();
                  yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> "handler of " + name;
              };
      Object handler =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(), new Class<?>[] {handlerType}, calls);
      Object before =
          signalType.getMethod("handle", signalType, handlerType).invoke(null, signal, handler);
      return () -> restore(signalType, handlerType, signal, before);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return () -> {};
    }
  }

  private static void restore(
      Class<?> signalType, Class<?> handlerType, Object signal, Object before) {
    try {
      signalType.getMethod("handle", signalType, handlerType).invoke(null, signal, before);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** To be closed when the signal shall do again what it did before. */
  interface Registration {
    void close();
  }
}
