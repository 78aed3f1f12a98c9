package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
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
  /** One document in so many is many. */
  private static final int MANY = 64;

  private final String[] names;

  /** By value; null where few documents have it. */
  private final @Nullable FixedBitSet[] sets;

  /** Where the rarer values of a document begin; one longer than there are documents. */
  private final int[] starts;

  private final int[] rarer;

  private FacetColumn(String[] names, @Nullable FixedBitSet[] sets, int[] starts, int[] rarer) {
    this.names = names;
    this.sets = sets;
    this.starts = starts;
    this.rarer = rarer;
  }

  static FacetColumn read(LeafReader reader, String field) throws IOException {
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
    int[] starts = new int[reader.maxDoc() + 1];
    int[] rarer = new int[1024];
    int size = 0;
    int next = 0;
    for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
      Arrays.fill(starts, next, doc + 1, size);
      next = doc + 1;
      for (int i = column.docValueCount(); i > 0; i--) {
        int value = (int) column.nextOrd();
        FixedBitSet set = sets[value];
        if (set != null) {
          set.set(doc);
        } else {
          rarer = size < rarer.length ? rarer : Arrays.copyOf(rarer, size * 2);
          rarer[size++] = value;
        }
      }
    }
    Arrays.fill(starts, next, starts.length, size);
    return new FacetColumn(names, sets, starts, Arrays.copyOf(rarer, size));
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
    for (int value = 0; value < counts.length; value++) {
      FixedBitSet set = sets[value];
      if (set != null) {
        counts[value] = (int) FixedBitSet.intersectionCount(documents, set);
      }
    }
    if (rarer.length > 0) {
      addRarer(documents, counts);
    }
    return counts;
  }

  private void addRarer(FixedBitSet documents, int[] counts) {
    long[] words = documents.getBits();
    int used = FixedBitSet.bits2words(documents.length());
    for (int word = 0; word < used; word++) {
      for (long bits = words[word]; bits != 0; bits &= bits - 1) {
        int doc = (word << 6) + Long.numberOfTrailingZeros(bits);
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
          counts[rarer[i]]++;
        }
      }
    }
  }

  String name(int number) {
    return names[number];
  }
}
