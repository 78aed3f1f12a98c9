package org.lucerna.vocabulary.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.vocabulary.spelling.SpellingVariants;

/**
 * Every spelling of every word that some phrase uses, numbered; other words are 0.
 *
 * <p>A spelling is known by a hash of 64 bits alone: with some ten thousand spellings a stranger's
 * word meets one of them once in about 10^15 words, and then costs one wrong tag.
 */
final class WordTable {
  static final int UNKNOWN = 0;

  /** Punctuation that a phrase may contain, numbered like words. */
  static final int COMMA = 1;

  static final int SLASH = 2;
  static final long NO_HASH = 0xcbf29ce484222325L;
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;
  private static final int FIRST_WORD = 3;
  private static final int SHORTEST_STEMMED = 8;

  /** The bit that tells a small ASCII letter from a capital; digits have it too. */
  private static final int LOWER_CASE = 0x20;

  private final Map<String, Integer> byCanonical = new HashMap<>();
  private long[] hashes = new long[1 << 13];
  private int[] numbers = new int[1 << 13];
  private int used;

  /**
   * One bit for each known spelling, by other bits of its hash: small enough to stay in the nearest
   * cache, it answers for nearly all strangers, which are most words of a text.
   */
  private final long[] known = new long[1 << 11];

  private char[][] stems = {};
  private int[] stemNumbers = {};

  /** Pairs of last letters, five bits each, with which some stem ends. */
  private final boolean[] stemEndings = new boolean[1 << 10];

  /** The number of a folded word, given to all its spellings when first asked for. */
  int intern(String word) {
    String canonical = SpellingVariants.canonical(word);
    Integer known = byCanonical.get(canonical);
    int number = known == null ? FIRST_WORD + byCanonical.size() : known;
    if (known == null) {
      byCanonical.put(canonical, number);
    }
    for (String spelling : SpellingVariants.of(word)) {
      put(hashOf(spelling), number);
    }
    return number;
  }

  /**
   * From now on every unknown long word with one of these endings, words themselves, is that word.
   */
  void useStems(List<String> endings) {
    stems = endings.stream().map(String::toCharArray).toArray(char[][]::new);
    stemNumbers = endings.stream().mapToInt(this::find).toArray();
    for (char[] stem : stems) {
      stemEndings[ending(stem[stem.length - 2], stem[stem.length - 1])] = true;
    }
  }

  /** One more than the highest number given. */
  int size() {
    return FIRST_WORD + byCanonical.size();
  }

  static long hashStep(long hash, char folded) {
    return (hash ^ folded) * HASH_FACTOR;
  }

  /** The number of the word in {@code chars[start, end)}, all ASCII, with the hash of its fold. */
  int find(char[] chars, int start, int end, long hash) {
    if ((known[knownAt(hash)] >>> (hash >>> 58) & 1) != 0) {
      int slot = slotOf(hash);
      while (numbers[slot] != 0) {
        if (hashes[slot] == hash) {
          return numbers[slot];
        }
        slot = (slot + 1) & (hashes.length - 1);
      }
    }
    return end - start < SHORTEST_STEMMED ? UNKNOWN : findByStem(chars, end);
  }

  /** The number of a word that has been folded already. */
  int find(String folded) {
    char[] chars = folded.toCharArray();
    return find(chars, 0, chars.length, hashOf(folded));
  }

  private int findByStem(char[] chars, int end) {
    if (!stemEndings[ending(chars[end - 2], chars[end - 1])]) {
      return UNKNOWN;
    }
    for (int i = 0; i < stems.length; i++) {
      if (endsWith(chars, end, stems[i])) {
        return stemNumbers[i];
      }
    }
    return UNKNOWN;
  }

  private void put(long hash, int number) {
    if (used * 2 >= hashes.length) {
      grow();
    }
    int slot = slotOf(hash);
    while (numbers[slot] != 0) {
      if (hashes[slot] == hash) {
        return;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    numbers[slot] = number;
    known[knownAt(hash)] |= 1L << (hash >>> 58);
    used++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[oldHashes.length * 2];
    numbers = new int[hashes.length];
    used = 0;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != 0) {
        put(oldHashes[i], oldNumbers[i]);
      }
    }
  }

  private int slotOf(long hash) {
    return (int) (hash >>> 32) & (hashes.length - 1);
  }

  private int knownAt(long hash) {
    return (int) (hash >>> 47) & (known.length - 1);
  }

  private static long hashOf(String folded) {
    long hash = NO_HASH;
    for (int i = 0; i < folded.length(); i++) {
      hash = hashStep(hash, folded.charAt(i));
    }
    return hash;
  }

  private static int ending(char beforeLast, char last) {
    return (beforeLast & 31) << 5 | (last & 31);
  }

  private static boolean endsWith(char[] chars, int end, char[] stem) {
    int from = end - stem.length;
    for (int i = 0; i < stem.length; i++) {
      if ((chars[from + i] | LOWER_CASE) != stem[i]) {
        return false;
      }
    }
    return true;
  }
}
