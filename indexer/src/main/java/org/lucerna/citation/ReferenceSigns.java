package org.lucerna.citation;

import java.util.Locale;
import java.util.Set;

/**
 * Weighs whether a piece of text is a reference, by what references carry and prose does not. Each
 * sign is found by a scan, so that the time is linear in the text.
 */
final class ReferenceSigns {

  /** From here on a line without a label counts as a reference. */
  static final int REFERENCE = 2;

  /** Stands where a reference has no year. */
  private static final String UNDATED = "n.d.";

  private static final String[] WEB = {
    "http://", "https://", "www.", "doi:", "doi.org", "pmid", "pmcid", "isbn", "doi 10."
  };
  private static final String[] NOTES = {
    "et al",
    "[internet]",
    "accessed",
    "available at",
    "available from",
    "available online",
    "retrieved",
    "[cited",
    " eds",
    "(ed.",
    "n.d.",
    "in press",
    "press release",
    "[pubmed",
    "editor",
    "date of visit",
    "last updated",
    "zugriff",
    "abgerufen",
    "consulté"
  };
  private static final Set<String> PROSE =
      Set.of(
          "we", "you", "your", "they", "he", "she", "i", "our", "us", "their", "can", "may", "will",
          "should", "is", "are", "was", "were", "has", "have", "had", "please", "this", "these");

  private ReferenceSigns() {}

  static int score(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int score = Math.min(2, countOf(lower, WEB) * 2) + Math.min(4, countOf(lower, NOTES) * 2);
    score += yearScore(text);
    if (hasVolumeAndPages(text)) {
      score += 2;
    }
    if (AuthorStart.isNameWithInitials(text, 0)) {
      score += 2;
    }
    if (text.contains(": “") || text.contains(": \"")) {
      score += 1;
    }
    if (text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || lower.contains(" in: ")) {
      score += 1;
    }
    return score - prose(lower);
  }

  /** Finite verbs and pronouns: one may stand in a title, several make it prose. */
  static boolean isProse(String text) {
    return prose(text.toLowerCase(Locale.ROOT)) > 0;
  }

  private static int prose(String lower) {
    int n = 0;
    for (String word : lower.split("[^\\p{L}]+")) {
      if (PROSE.contains(word)) {
        n++;
      }
    }
    return n <= 1 ? 0 : n - 1;
  }

  static boolean hasYear(String text) {
    return yearScore(text) > 0 || text.contains(UNDATED);
  }

  /** Where the first year or "n.d." is over, its last point aside; the text's length without. */
  static int afterYear(String text) {
    int undated = text.indexOf(UNDATED);
    int after = undated < 0 ? text.length() : undated + UNDATED.length() - 1;
    for (int i = 0; i + 4 < after; i++) {
      if (isYearAt(text, i)) {
        return i + 4;
      }
    }
    return after;
  }

  /** A year as references set it, not one in running words. */
  static boolean hasYearSetOff(String text) {
    return yearScore(text) > 1;
  }

  static boolean hasWebPlace(String text) {
    return countOf(text.toLowerCase(Locale.ROOT), WEB) > 0;
  }

  /** 2 for a year set off as references do ("(2019)", "2019;"), 1 for a year in running words. */
  private static int yearScore(String text) {
    int best = 0;
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (isYearAt(text, i)) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 4 == text.length() ? '.' : text.charAt(i + 4);
        boolean setOff = before == '(' || ";:.)".indexOf(after) >= 0;
        best = Math.max(best, setOff ? 2 : 1);
      }
    }
    return best;
  }

  static boolean isYearAt(String text, int i) {
    if (i + 4 > text.length() || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
      return false;
    }
    boolean century =
        text.startsWith("19", i) || text.startsWith("20", i) || text.startsWith("18", i);
    return century
        && Character.isDigit(text.charAt(i + 2))
        && Character.isDigit(text.charAt(i + 3))
        && (i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4)));
  }

  /** "12(3):45", "7 (8): 1157-68", "12, 45-67", "pp. 3-9", "Vol. 40". */
  static boolean hasVolumeAndPages(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == ',' || c == ';')
          && digitOrCloserBefore(text, i)
          && digitAfter(text, i)) {
        return true;
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("pp.") || lower.contains("vol.") || lower.contains(" pp ");
  }

  private static boolean digitOrCloserBefore(String text, int i) {
    char c = text.charAt(i - 1);
    return (c >= '0' && c <= '9') || (c == ')' && i > 1 && Character.isDigit(text.charAt(i - 2)));
  }

  private static boolean digitAfter(String text, int i) {
    int j = text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
    int digits = j;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > j
        && digits < text.length()
        && (text.charAt(i) == ':' || IdentifierBody.isDash(text.charAt(digits)));
  }

  private static int countOf(String lower, String[] signs) {
    int n = 0;
    for (String sign : signs) {
      if (lower.contains(sign)) {
        n++;
      }
    }
    return n;
  }
}
