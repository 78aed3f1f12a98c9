package org.lucerna.citation;

import java.util.Locale;
import java.util.Set;

/** Bodies, makers, registers and sites of health whose name alone says that it is no title. */
final class KnownBodies {

  private static final Set<String> NAMES = WordFile.read("bodies.txt");

  /** Longer names are not in the list. */
  private static final int LONGEST = 90;

  private KnownBodies() {}

  /**
   * Whether this is the name of one, in any case, with its article or its domain's "www." or not.
   */
  static boolean contains(String name) {
    if (name.length() > LONGEST) {
      return false;
    }
    String plain = name.toLowerCase(Locale.ROOT).strip();
    return NAMES.contains(plain)
        || (plain.startsWith("the ") && NAMES.contains(plain.substring(4)))
        || (plain.startsWith("www.") && NAMES.contains(plain.substring(4)));
  }
}
