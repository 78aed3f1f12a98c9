package org.lucerna.citation;

import java.util.Locale;
import java.util.Set;

/** Common given names: before a capitalised word they tell "Jane Doe." from a title. */
final class GivenNames {

  private static final Set<String> NAMES = WordFile.read("given-names.txt");

  private GivenNames() {}

  static boolean contains(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
