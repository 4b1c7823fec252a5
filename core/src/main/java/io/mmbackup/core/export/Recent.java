package io.mmbackup.core.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Remembers what was looked up last, also that there was nothing. Bounded. */
final class Recent<K, V> {
  private static final int MOST = 1_000;

  private final Map<K, Optional<V>> values =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Optional<V>> eldest) {
          return size() > MOST;
        }
      };

  /** From memory, else from the look-up. */
  Optional<V> get(K key, Function<K, Optional<V>> lookUp) {
    Optional<V> value = values.get(key);
    if (value == null) {
      value = lookUp.apply(key);
      values.put(key, value);
    }
    return value;
  }
}
