package org.lucerna.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Words as a number of 42 bits, and that number as seven letters.
 *
 * <p>So short on purpose: a dictionary of terms tries to compress whatever is longer, which for
 * hashes takes time and saves nothing.
 */
final class KeyHash {
  private static final int LETTERS = 7;
  private static final int BITS_OF_LETTER = 6;
  private static final long ALL = (1L << (LETTERS * BITS_OF_LETTER)) - 1;

  /** In the order of their codes, so that texts sort as their numbers do. */
  private static final String ALPHABET =
      "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  private KeyHash() {}

  static long of(Collection<String> words) {
    long[] hashes = new long[words.size()];
    int i = 0;
    for (String word : words) {
      hashes[i++] = ofWord(word);
    }
    return of(hashes, 0, hashes.length);
  }

  /**
   * The same, of words whose hashes are known.
   *
   * @param words {@link #ofWord} of each
   */
  static long of(long[] words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = mixed((hash << 1 | hash >>> 63) ^ words[i]);
    }
    return hash & ALL;
  }

  /** FNV-1a. */
  static long ofWord(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** A step of MurmurHash3's finish: every bit bears on the lower ones that are kept. */
  private static long mixed(long hash) {
    long folded = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return folded ^ (folded >>> 33);
  }

  static String text(String kind, long hash) {
    byte[] text = new byte[kind.length() + LETTERS];
    long rest = hash;
    for (int i = text.length - 1; i >= kind.length(); i--) {
      text[i] = (byte) ALPHABET.charAt((int) (rest & ((1 << BITS_OF_LETTER) - 1)));
      rest >>>= BITS_OF_LETTER;
    }
    for (int i = 0; i < kind.length(); i++) {
      text[i] = (byte) kind.charAt(i);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
