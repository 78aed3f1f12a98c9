package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptSetTest {
  private static final int DOCUMENTS = 10_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 1_000, DOCUMENTS})
  void whatIsKeptComesBackWhole(int step) {
    FixedBitSet bits = new FixedBitSet(DOCUMENTS);
    for (int doc = DOCUMENTS - 1; doc >= 0; doc -= step) {
      bits.set(doc);
    }
    KeptSet kept = KeptSet.of(bits.clone());
    assertEquals(bits, kept.bits());
    assertTrue(kept.size() <= bits.ramBytesUsed(), () -> kept.size() + " bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100})
  void fewDocumentsAreKeptOneByOne(int few) {
    FixedBitSet bits = new FixedBitSet(DOCUMENTS);
    bits.set(0, few + 1);
    bits.clear(few);
    assertEquals(few, bits.cardinality());
    assertEquals(bits, assertInstanceOf(KeptSet.Sparse.class, KeptSet.of(bits)).bits());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 1_000})
  void whatIsKeptIsAddedCountedAndCopied(int step) {
    FixedBitSet bits = new FixedBitSet(DOCUMENTS);
    for (int doc = 0; doc < DOCUMENTS; doc += step) {
      bits.set(doc);
    }
    KeptSet kept = KeptSet.of(bits.clone());
    FixedBitSet others = new FixedBitSet(DOCUMENTS);
    others.set(1);
    kept.addTo(others);
    assertTrue(others.get(1));
    assertEquals(bits.cardinality() + (bits.get(1) ? 0 : 1), others.cardinality());
    BitCounters counters = new BitCounters(DOCUMENTS, 3);
    kept.countIn(counters);
    counters.add(others);
    assertEquals(bits, counters.atLeast(2));
    kept.copy().clear(0);
    assertEquals(bits, kept.bits());
  }
}
