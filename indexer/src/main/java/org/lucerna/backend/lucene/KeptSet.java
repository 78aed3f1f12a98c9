package org.lucerna.backend.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A set of documents as a cache holds it: by the document where they are few, else by the bit. */
sealed interface KeptSet {
  /** Not to be changed. */
  FixedBitSet bits();

  /** A new set, the caller's own. */
  FixedBitSet copy();

  void addTo(FixedBitSet others);

  void countIn(BitCounters counters);

  /** Bytes of memory. */
  long size();

  /** Keeps whichever form is smaller by half, so that rare phrases do not crowd out others. */
  static KeptSet of(FixedBitSet bits) {
    int few = (int) (bits.ramBytesUsed() / Integer.BYTES / 2);
    int count = bits.cardinality();
    if (count > few) {
      return new Dense(bits);
    }
    int[] docs = new int[count];
    BitSetIterator each = new BitSetIterator(bits, count);
    int at = 0;
    for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
      docs[at++] = doc;
    }
    return new Sparse(docs, bits.length());
  }

  /** Kept as it came. */
  record Dense(FixedBitSet bits) implements KeptSet {
    @Override
    public FixedBitSet copy() {
      return bits.clone();
    }

    @Override
    public void addTo(FixedBitSet others) {
      others.or(bits);
    }

    @Override
    public void countIn(BitCounters counters) {
      counters.add(bits);
    }

    @Override
    public long size() {
      return bits.ramBytesUsed();
    }
  }

  /**
   * @param length documents of the segment
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sparse(int[] docs, int length) implements KeptSet {
    @Override
    public FixedBitSet bits() {
      FixedBitSet bits = new FixedBitSet(length);
      addTo(bits);
      return bits;
    }

    @Override
    public FixedBitSet copy() {
      return bits();
    }

    @Override
    public void addTo(FixedBitSet others) {
      for (int doc : docs) {
        others.set(doc);
      }
    }

    @Override
    public void countIn(BitCounters counters) {
      for (int doc : docs) {
        counters.add(doc);
      }
    }

    @Override
    public long size() {
      return (long) docs.length * Integer.BYTES + 64;
    }
  }
}
