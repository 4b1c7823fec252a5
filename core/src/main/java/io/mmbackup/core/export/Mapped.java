package io.mmbackup.core.export;

import java.util.Iterator;
import java.util.function.Function;

/** Another view of each element, made when it is asked for. */
final class Mapped {
  private Mapped() {}

  static <A, B> Iterable<B> of(Iterable<A> all, Function<? super A, ? extends B> view) {
    return () -> {
      Iterator<A> elements = all.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return elements.hasNext();
        }

        @Override
        public B next() {
          return view.apply(elements.next());
        }
      };
    };
  }
}
