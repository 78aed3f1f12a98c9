package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is held of the fields of all open segments; a segment that several versions of an index
 * share is read once, and forgotten when the last of them is closed.
 */
final class PerSegment<T> {
  private final Map<IndexReader.CacheKey, Map<String, T>> open = new HashMap<>();

  /** Read at the first time it is asked for. */
  T of(LeafReader segment, String field, Source<T> source) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return source.read();
    }
    Map<String, T> fields = fields(core);
    T known = fields.get(field);
    if (known == null) {
      synchronized (fields) {
        known = fields.get(field);
        if (known == null) {
          known = source.read();
          fields.put(field, known);
        }
      }
    }
    return known;
  }

  private synchronized Map<String, T> fields(IndexReader.CacheHelper core) {
    Map<String, T> known = open.get(core.getKey());
    if (known == null) {
      known = new ConcurrentHashMap<>();
      open.put(core.getKey(), known);
      core.addClosedListener(this::forget);
    }
    return known;
  }

  private synchronized void forget(IndexReader.CacheKey key) {
    open.remove(key);
  }

  @FunctionalInterface
  interface Source<T> {
    T read() throws IOException;
  }
}
