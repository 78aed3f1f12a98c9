package org.lucerna.backend.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet in one segment, in memory, so that counting reads nothing else.
 *
 * <p>A value that many documents have is kept as the set of them, and counted 64 documents at a
 * time; all others are listed by document.
 */
final class FacetColumn {
  private static final PerSegment<FacetColumn> OPEN = new PerSegment<>();

  /** One document in so many is many. */
  private static final int MANY = 64;

  private final String[] names;

  /** By value; null where few documents have it. */
  private final @Nullable FixedBitSet[] sets;

  private final RareValues rarer;

  private FacetColumn(String[] names, @Nullable FixedBitSet[] sets, RareValues rarer) {
    this.names = names;
    this.sets = sets;
    this.rarer = rarer;
  }

  static FacetColumn of(LeafReader segment, String field) throws IOException {
    return OPEN.of(segment, field, () -> read(segment, field));
  }

  private static FacetColumn read(LeafReader reader, String field) throws IOException {
    SortedSetDocValues column = DocValues.getSortedSet(reader, field);
    String[] names = new String[(int) column.getValueCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = column.lookupOrd(i).utf8ToString();
    }
    @Nullable FixedBitSet[] sets = new FixedBitSet[names.length];
    int[] frequencies = frequencies(DocValues.getSortedSet(reader, field));
    for (int i = 0; i < names.length; i++) {
      sets[i] = frequencies[i] > reader.maxDoc() / MANY ? new FixedBitSet(reader.maxDoc()) : null;
    }
    RareValues.Builder rarer = new RareValues.Builder(reader.maxDoc());
    for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
      for (int i = column.docValueCount(); i > 0; i--) {
        int value = (int) column.nextOrd();
        FixedBitSet set = sets[value];
        if (set == null) {
          rarer.add(doc, value);
        } else {
          set.set(doc);
        }
      }
    }
    return new FacetColumn(names, sets, rarer.build());
  }

  private static int[] frequencies(SortedSetDocValues column) throws IOException {
    int[] frequencies = new int[(int) column.getValueCount()];
    while (column.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = column.docValueCount(); i > 0; i--) {
        frequencies[(int) column.nextOrd()]++;
      }
    }
    return frequencies;
  }

  /** How many of the documents have each value, by the number of the value. */
  int[] count(FixedBitSet documents) {
    int[] counts = new int[names.length];
    rarer.count(documents, counts);
    for (int value = 0; value < counts.length; value++) {
      FixedBitSet set = sets[value];
      if (set != null) {
        counts[value] = (int) FixedBitSet.intersectionCount(documents, set);
      }
    }
    return counts;
  }

  /** In the order of their numbers; not to be changed. */
  String[] names() {
    return names;
  }
}
