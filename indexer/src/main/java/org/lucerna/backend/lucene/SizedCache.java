package org.lucerna.backend.lucene;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Keeps what was used last, up to so many bytes. Safe for use by many threads. */
final class SizedCache<K, V> {
  private final long budget;
  private final ToLongFunction<V> size;
  private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /**
   * @param size bytes of memory of a value
   */
  SizedCache(long budget, ToLongFunction<V> size) {
    this.budget = budget;
    this.size = size;
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** The one that was put last stays, however large it is. */
  synchronized void put(K key, V value) {
    V before = kept.put(key, value);
    bytes += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
    Iterator<V> eldest = kept.values().iterator();
    while (bytes > budget && kept.size() > 1) {
      bytes -= size.applyAsLong(eldest.next());
      eldest.remove();
    }
  }
}
