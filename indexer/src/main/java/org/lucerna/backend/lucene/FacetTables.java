package org.lucerna.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.FixedBitSet;
import org.lucerna.index.IndexField;
import org.lucerna.query.IndexSnapshot.TermCount;

/** The facets of one version of an index, each read when it is first asked for. */
final class FacetTables {
  private final Segments segments;
  private final FixedBitSet[] works;
  private final Map<IndexField, FacetTable> tables = new ConcurrentHashMap<>();

  FacetTables(Segments segments, FixedBitSet[] works) {
    this.segments = segments;
    this.works = works;
  }

  /**
   * @param hits by facet: a facet is counted as if nothing of it were selected
   */
  Map<IndexField, List<TermCount>> count(Map<IndexField, FixedBitSet[]> hits) throws IOException {
    List<Callable<List<TermCount>>> tasks = new ArrayList<>();
    hits.forEach((field, sets) -> tasks.add(() -> table(field).count(sets)));
    List<List<TermCount>> counted = segments.sideBySide(tasks);
    Map<IndexField, List<TermCount>> counts = new EnumMap<>(IndexField.class);
    int at = 0;
    for (IndexField field : hits.keySet()) {
      counts.put(field, counted.get(at++));
    }
    return counts;
  }

  private FacetTable table(IndexField field) throws IOException {
    try {
      return tables.computeIfAbsent(
          field,
          wanted -> {
            try {
              return FacetTable.read(segments.all(), wanted, works);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
