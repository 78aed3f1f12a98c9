package org.lucerna.backend.lucene;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** Which of the rarer values of a facet the documents of a segment have. */
sealed interface RareValues {
  /** Adds one to the count of each value for each of the documents that has it. */
  void count(FixedBitSet documents, int[] counts);

  /** No document has any. */
  record None() implements RareValues {
    @Override
    public void count(FixedBitSet documents, int[] counts) {}
  }

  /**
   * No document has more than one, as of journals.
   *
   * @param values by document, -1 for none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record One(int[] values) implements RareValues {
    @Override
    public void count(FixedBitSet documents, int[] counts) {
      long[] words = documents.getBits();
      int used = FixedBitSet.bits2words(documents.length());
      for (int word = 0; word < used; word++) {
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          int value = values[(word << 6) + Long.numberOfTrailingZeros(bits)];
          if (value >= 0) {
            counts[value]++;
          }
        }
      }
    }
  }

  /**
   * @param starts where the values of a document begin; one longer than there are documents
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Several(int[] starts, int[] values) implements RareValues {
    @Override
    public void count(FixedBitSet documents, int[] counts) {
      long[] words = documents.getBits();
      int used = FixedBitSet.bits2words(documents.length());
      for (int word = 0; word < used; word++) {
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          int doc = (word << 6) + Long.numberOfTrailingZeros(bits);
          for (int i = starts[doc]; i < starts[doc + 1]; i++) {
            counts[values[i]]++;
          }
        }
      }
    }
  }

  /** Takes values in the order of their documents. */
  final class Builder {
    private final int[] starts;
    private int[] values = new int[1024];
    private int size;
    private int last = -1;
    private boolean several;

    Builder(int documents) {
      this.starts = new int[documents + 1];
    }

    void add(int doc, int value) {
      several |= doc == last;
      Arrays.fill(starts, last + 1, doc + 1, size);
      last = doc;
      values = size < values.length ? values : Arrays.copyOf(values, size * 2);
      values[size++] = value;
    }

    RareValues build() {
      if (size == 0) {
        return new None();
      }
      Arrays.fill(starts, last + 1, starts.length, size);
      return several ? new Several(starts, Arrays.copyOf(values, size)) : new One(one());
    }

    private int[] one() {
      int[] one = new int[starts.length - 1];
      for (int doc = 0; doc < one.length; doc++) {
        one[doc] = starts[doc] < starts[doc + 1] ? values[starts[doc]] : -1;
      }
      return one;
    }
  }
}
