package org.lucerna.vocabulary.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases as paths of word numbers. Node 0 means none, node 1 is the root. */
final class PhraseTrie {
  static final int NONE = 0;
  private static final int ROOT = 1;
  private static final Entry[] NO_ENTRIES = {};

  private final int[] firstStep;
  private final long[] keys;
  private final int[] targets;
  private final Entry[][] entries;

  private PhraseTrie(Builder builder, int words) {
    firstStep = new int[words];
    int capacity = Integer.highestOneBit(builder.children.size() * 2 + 16) * 2;
    keys = new long[capacity];
    targets = new int[capacity];
    builder.children.forEach(this::put);
    entries = new Entry[builder.entries.size()][];
    for (int node = 0; node < entries.length; node++) {
      entries[node] = builder.entries.get(node).toArray(NO_ENTRIES);
    }
  }

  /** The node after a phrase's first word. */
  int first(int word) {
    return firstStep[word];
  }

  int next(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** What the phrase that ends at a node stands for; often nothing. */
  Entry[] entries(int node) {
    return entries[node];
  }

  private void put(long key, int target) {
    if (key >>> 32 == ROOT) {
      firstStep[(int) key] = target;
      return;
    }
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  /** Collects phrases. */
  static final class Builder {
    private final Map<Long, Integer> children = new HashMap<>();
    private final List<List<Entry>> entries =
        new ArrayList<>(Arrays.asList(new ArrayList<>(), new ArrayList<>()));

    void add(int[] phrase, Entry entry) {
      int node = ROOT;
      for (int word : phrase) {
        int parent = node;
        node =
            children.computeIfAbsent(
                key(parent, word),
                unused -> {
                  entries.add(new ArrayList<>());
                  return entries.size() - 1;
                });
      }
      List<Entry> here = entries.get(node);
      if (!here.contains(entry)) {
        here.add(entry);
      }
    }

    PhraseTrie build(int words) {
      return new PhraseTrie(this, words);
    }
  }
}
