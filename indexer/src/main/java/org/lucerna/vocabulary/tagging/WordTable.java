package org.lucerna.vocabulary.tagging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lucerna.vocabulary.spelling.SpellingVariants;

/** Every spelling of every word that some phrase uses, numbered; other words are 0. */
final class WordTable {
  static final int UNKNOWN = 0;

  /** Punctuation that a phrase may contain, numbered like words. */
  static final int COMMA = 1;

  static final int SLASH = 2;
  private static final int FIRST_WORD = 3;

  private final Map<String, Integer> byCanonical = new HashMap<>();
  private String[] spellings = new String[1 << 12];
  private int[] hashes = new int[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int used;

  /** The number of a folded word, given to all its spellings when first asked for. */
  int intern(String word) {
    String canonical = SpellingVariants.canonical(word);
    Integer known = byCanonical.get(canonical);
    int number = known == null ? FIRST_WORD + byCanonical.size() : known;
    if (known == null) {
      byCanonical.put(canonical, number);
    }
    for (String spelling : SpellingVariants.of(word)) {
      put(spelling, number);
    }
    return number;
  }

  /** One more than the highest number given. */
  int size() {
    return FIRST_WORD + byCanonical.size();
  }

  static int hashStep(int hash, char folded) {
    return hash * 31 + folded;
  }

  /** The number of the word in {@code chars[start, end)}, all ASCII, with the hash of its fold. */
  int find(char[] chars, int start, int end, int hash) {
    int slot = slotOf(hash, spellings.length);
    while (true) {
      String spelling = spellings[slot];
      if (spelling == null) {
        return UNKNOWN;
      }
      if (hashes[slot] == hash && equalsFolded(spelling, chars, start, end)) {
        return numbers[slot];
      }
      slot = (slot + 1) & (spellings.length - 1);
    }
  }

  /** The number of a word that has been folded already. */
  int find(String folded) {
    char[] chars = folded.toCharArray();
    return find(chars, 0, chars.length, hashOf(folded));
  }

  private void put(String spelling, int number) {
    if (find(spelling) != UNKNOWN) {
      return;
    }
    if (used * 2 >= spellings.length) {
      grow();
    }
    insert(spelling, hashOf(spelling), number);
    used++;
  }

  private void insert(String spelling, int hash, int number) {
    int slot = slotOf(hash, spellings.length);
    while (spellings[slot] != null) {
      slot = (slot + 1) & (spellings.length - 1);
    }
    spellings[slot] = spelling;
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  private void grow() {
    String[] oldSpellings = spellings;
    int[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    spellings = new String[oldSpellings.length * 2];
    hashes = new int[spellings.length];
    numbers = Arrays.copyOf(new int[0], spellings.length);
    for (int i = 0; i < oldSpellings.length; i++) {
      if (oldSpellings[i] != null) {
        insert(oldSpellings[i], oldHashes[i], oldNumbers[i]);
      }
    }
  }

  private static int slotOf(int hash, int length) {
    return (hash ^ (hash >>> 15)) & (length - 1);
  }

  private static int hashOf(String folded) {
    int hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = hashStep(hash, folded.charAt(i));
    }
    return hash;
  }

  private static boolean equalsFolded(String spelling, char[] chars, int start, int end) {
    if (spelling.length() != end - start) {
      return false;
    }
    for (int i = 0; i < spelling.length(); i++) {
      char c = chars[start + i];
      char folded = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      if (folded != spelling.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
