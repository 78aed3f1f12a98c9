package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitCountersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 8, 9, 20})
  void countsAsOneByOne(int sets) {
    Random random = new Random(sets);
    int length = 300;
    int[] counts = new int[length];
    BitCounters counters = new BitCounters(length, sets);
    for (int i = 0; i < sets; i++) {
      FixedBitSet set = new FixedBitSet(length);
      for (int doc = 0; doc < length; doc++) {
        if (random.nextBoolean()) {
          set.set(doc);
          counts[doc]++;
        }
      }
      counters.add(set);
    }
    for (int least = 0; least <= sets + 1; least++) {
      FixedBitSet found = counters.atLeast(least);
      for (int doc = 0; doc < length; doc++) {
        assertEquals(counts[doc] >= least, found.get(doc), least + " of " + sets + " at " + doc);
      }
    }
  }
}
