package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.lucerna.index.IndexField;
import org.lucerna.query.IndexSnapshot.TermCount;

/** Counts a facet over a set of hits, exactly. */
final class FacetCounts {
  private static final Comparator<TermCount> COMMONEST =
      Comparator.comparingLong(TermCount::count).reversed().thenComparing(TermCount::term);

  private FacetCounts() {}

  /**
   * @return commonest first, then by term
   */
  static List<TermCount> count(IndexField field, FixedBitSet[] hits, List<LeafReaderContext> leaves)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : leaves) {
      FixedBitSet bits = hits[leaf.ord];
      if (!bits.scanIsEmpty()) {
        FacetColumn column = FacetColumns.of(leaf.reader(), field);
        int[] found = column.count(bits);
        for (int value = 0; value < found.length; value++) {
          if (found[value] > 0) {
            counts.merge(column.name(value), (long) found[value], Long::sum);
          }
        }
      }
    }
    List<TermCount> sorted = new ArrayList<>(counts.size());
    counts.forEach((term, count) -> sorted.add(new TermCount(term, count)));
    sorted.sort(COMMONEST);
    return sorted;
  }
}
