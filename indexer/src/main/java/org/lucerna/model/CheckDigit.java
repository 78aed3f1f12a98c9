package org.lucerna.model;

/** The check digit rules that identifier schemes publish. */
enum CheckDigit {
  NONE {
    @Override
    boolean holds(String value) {
      return true;
    }
  },

  /** ISO 2108 (ISBN-13): weights 1 and 3 in turn, the sum a multiple of 10. */
  ISBN {
    @Override
    boolean holds(String value) {
      int sum = 0;
      for (int i = 0; i < value.length(); i++) {
        sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
      }
      return sum % 10 == 0;
    }
  },

  /** ISO 3297 (ISSN): weights 8 to 1, X means 10, the sum a multiple of 11. */
  ISSN {
    @Override
    boolean holds(String value) {
      return modulo11(value.replace("-", ""));
    }
  };

  abstract boolean holds(String value);

  /** Weights n to 1 from the left, X means 10: ISBN-10 and ISSN share this rule. */
  static boolean modulo11(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      sum += (c == 'X' ? 10 : c - '0') * (digits.length() - i);
    }
    return sum % 11 == 0;
  }
}
