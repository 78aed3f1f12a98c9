package org.lucerna.backend.lucene;

import org.apache.lucene.util.FixedBitSet;

/** Counts, for every document at once, in how many sets it is: binary counters laid out by bit. */
final class BitCounters {
  private final int length;
  private final long[][] planes;

  /**
   * @param most how many sets will be added at most
   */
  BitCounters(int length, int most) {
    this.length = length;
    this.planes =
        new long[Integer.SIZE - Integer.numberOfLeadingZeros(most)][FixedBitSet.bits2words(length)];
  }

  void add(FixedBitSet set) {
    long[] words = set.getBits();
    int count = FixedBitSet.bits2words(length);
    for (int i = 0; i < count; i++) {
      add(i, words[i]);
    }
  }

  void add(int document) {
    add(document >> 6, 1L << document);
  }

  private void add(int word, long bits) {
    long carry = bits;
    for (int plane = 0; carry != 0 && plane < planes.length; plane++) {
      long before = planes[plane][word];
      planes[plane][word] = before ^ carry;
      carry &= before;
    }
  }

  FixedBitSet atLeast(int least) {
    if (least <= 0) {
      FixedBitSet all = new FixedBitSet(length);
      all.set(0, length);
      return all;
    }
    long[] result = new long[FixedBitSet.bits2words(length)];
    for (int i = 0; i < result.length; i++) {
      result[i] = atLeast(i, least);
    }
    return new FixedBitSet(result, length);
  }

  /** Compares 64 counters with a number, from the highest bit down. */
  private long atLeast(int word, int least) {
    if (least >= 1 << planes.length) {
      return 0;
    }
    long greater = 0;
    long equal = -1L;
    for (int plane = planes.length - 1; plane >= 0; plane--) {
      long bit = planes[plane][word];
      if ((least >> plane & 1) == 0) {
        greater |= equal & bit;
        equal &= ~bit;
      } else {
        equal &= bit;
      }
    }
    return greater | equal;
  }
}
