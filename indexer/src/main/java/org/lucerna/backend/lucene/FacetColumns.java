package org.lucerna.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.lucerna.index.IndexField;

/**
 * The facet columns of all open segments; a segment that several versions of an index share is read
 * once, and forgotten when the last of them is closed.
 */
final class FacetColumns {
  private static final Map<IndexReader.CacheKey, Map<IndexField, FacetColumn>> OPEN =
      new HashMap<>();

  private FacetColumns() {}

  static FacetColumn of(LeafReader reader, IndexField field) throws IOException {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    if (core == null) {
      return FacetColumn.read(reader, field.label());
    }
    try {
      return segment(core)
          .computeIfAbsent(
              field,
              wanted -> {
                try {
                  return FacetColumn.read(reader, wanted.label());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Map<IndexField, FacetColumn> segment(IndexReader.CacheHelper core) {
    synchronized (OPEN) {
      Map<IndexField, FacetColumn> known = OPEN.get(core.getKey());
      if (known == null) {
        known = Collections.synchronizedMap(new EnumMap<>(IndexField.class));
        OPEN.put(core.getKey(), known);
        core.addClosedListener(FacetColumns::forget);
      }
      return known;
    }
  }

  private static void forget(IndexReader.CacheKey key) {
    synchronized (OPEN) {
      OPEN.remove(key);
    }
  }
}
