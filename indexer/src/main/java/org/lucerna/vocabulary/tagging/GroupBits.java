package org.lucerna.vocabulary.tagging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Word groups as bits of a long. */
final class GroupBits {
  /** Words by which a capitalised run shows itself to be a name. */
  static final long NAME_WORD = 1L << 62;

  static final long NAME_START = 1L << 61;
  private static final int MOST = 60;

  private final Map<String, Long> bits = new HashMap<>();

  final long cancerHead;
  final long cancerModifier;
  final long spreadOrigin;
  final long cancerKind;

  GroupBits(Collection<String> names) {
    for (String name : new TreeSet<>(names)) {
      if (bits.size() == MOST) {
        throw new IllegalArgumentException("more than " + MOST + " word groups");
      }
      bits.put(name, 1L << bits.size());
    }
    cancerHead = bit("cancer-head");
    cancerModifier = bit("cancer-modifier");
    spreadOrigin = bit("spread-origin");
    cancerKind = bit("cancer-kind");
  }

  /** The group's bit; 0 for a group that does not exist, which nothing belongs to. */
  long bit(String name) {
    return bits.getOrDefault(name, 0L);
  }
}
