package org.lucerna.check.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.TextSpan;

/**
 * Raised numbers that belong to the word they stand at and point nowhere: isotopes ({@code ¹⁷⁷Lu}),
 * powers of units and of ten, charges of ions, squares of statistics.
 */
final class RaisedNumbers {
  private static final Set<String> UNITS =
      Set.of("m", "dm", "cm", "mm", "µm", "μm", "nm", "km", "kg", "ft", "yd");

  /** Letters whose square is a statistic. */
  private static final Set<String> SQUARED = Set.of("R", "r", "χ", "Χ", "η", "I");

  /** What a Roman one follows: "stage I" with marker 2 is no I squared. */
  private static final Pattern GRADED =
      Pattern.compile("(?i).*(?:stage|grade|type|class|phase|level|factor|group|part)\\s$");

  /** The number an atom's nucleus may weigh lies between these multiples of its charge. */
  private static final double LIGHTEST = 1.5;

  private static final double HEAVIEST = 3;

  private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?(?![a-z])");

  /** A sign of a note beside the number, brackets and the comma between them. */
  private static final Pattern SIGNS =
      Pattern.compile("^[\\[(*†‡§¶#®™©,;\\s]+|[])*†‡§¶#®™©,;\\s]+$");

  /** Elements whose isotopes medicine names, with their charge. */
  private static final Map<String, Integer> CHARGES =
      Map.ofEntries(
          Map.entry("H", 1),
          Map.entry("He", 2),
          Map.entry("Li", 3),
          Map.entry("C", 6),
          Map.entry("N", 7),
          Map.entry("O", 8),
          Map.entry("F", 9),
          Map.entry("Na", 11),
          Map.entry("Mg", 12),
          Map.entry("Al", 13),
          Map.entry("P", 15),
          Map.entry("S", 16),
          Map.entry("Cl", 17),
          Map.entry("K", 19),
          Map.entry("Ca", 20),
          Map.entry("Sc", 21),
          Map.entry("Cr", 24),
          Map.entry("Mn", 25),
          Map.entry("Fe", 26),
          Map.entry("Co", 27),
          Map.entry("Cu", 29),
          Map.entry("Zn", 30),
          Map.entry("Ga", 31),
          Map.entry("Se", 34),
          Map.entry("Kr", 36),
          Map.entry("Rb", 37),
          Map.entry("Sr", 38),
          Map.entry("Y", 39),
          Map.entry("Zr", 40),
          Map.entry("Mo", 42),
          Map.entry("Tc", 43),
          Map.entry("Ru", 44),
          Map.entry("Pd", 46),
          Map.entry("In", 49),
          Map.entry("I", 53),
          Map.entry("Xe", 54),
          Map.entry("Cs", 55),
          Map.entry("Ba", 56),
          Map.entry("Sm", 62),
          Map.entry("Tb", 65),
          Map.entry("Dy", 66),
          Map.entry("Ho", 67),
          Map.entry("Er", 68),
          Map.entry("Lu", 71),
          Map.entry("Re", 75),
          Map.entry("Ir", 77),
          Map.entry("Au", 79),
          Map.entry("Tl", 81),
          Map.entry("Pb", 82),
          Map.entry("Bi", 83),
          Map.entry("At", 85),
          Map.entry("Ra", 88),
          Map.entry("Ac", 89),
          Map.entry("Th", 90),
          Map.entry("U", 92));

  private RaisedNumbers() {}

  /** The numbers of "4*", "4,†" and "[4]". */
  static String withoutSigns(String raised) {
    return SIGNS.matcher(raised).replaceAll("");
  }

  /**
   * @param span of the raised number in the text
   * @param digits the number in plain digits
   */
  static boolean areOfWord(String text, TextSpan span, String digits) {
    String before = wordBefore(text, span.start());
    return UNITS.contains(before)
        || isPowerOfTen(text, span.start())
        || isIon(text, span, before)
        || isSquare(text, span.start(), before, digits)
        || isIsotope(text, span, digits);
  }

  private static String wordBefore(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, at);
  }

  /** "10⁹ cells": the power of ten of a count or a size. */
  private static boolean isPowerOfTen(String text, int at) {
    int from = at;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean fraction = from > 0 && ".,".indexOf(text.charAt(from - 1)) >= 0;
    return !fraction && text.substring(from, at).equals("10");
  }

  /** "Ca²+" with only its number raised. */
  private static boolean isIon(String text, TextSpan span, String before) {
    return before.length() <= 2
        && CHARGES.containsKey(before)
        && span.end() < text.length()
        && "+⁺".indexOf(text.charAt(span.end())) >= 0;
  }

  private static boolean isSquare(String text, int at, String before, String digits) {
    return digits.equals("2")
        && SQUARED.contains(before)
        && !GRADED.matcher(text.substring(Math.max(0, at - 12), at - 1)).matches();
  }

  /**
   * Right before a letter, where no word stands before it that it could mark; behind a word only
   * where it is a weight that the element may have ("sodium¹³¹I").
   */
  private static boolean isIsotope(String text, TextSpan span, String digits) {
    if (span.end() >= text.length() || !Character.isLetter(text.charAt(span.end()))) {
      return false;
    }
    char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
    if (Character.isWhitespace(before) || "([{-–—/‑".indexOf(before) >= 0) {
      return true;
    }
    Matcher symbol = SYMBOL.matcher(text).region(span.end(), text.length());
    if (!Character.isLetter(before) || !symbol.lookingAt() || digits.length() > 3) {
      return false;
    }
    Integer charge = CHARGES.get(symbol.group());
    return charge != null && digits.matches("\\d+") && weighs(Integer.parseInt(digits), charge);
  }

  private static boolean weighs(int number, int charge) {
    return number > 9 && number >= LIGHTEST * charge && number <= HEAVIEST * charge;
  }
}
