package org.lucerna.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the usual spellings of an identifier into the one that is stored; never fails. */
final class IdentifierNormaliser {

  /**
   * Views of an article, a query ("?utm_source=") and a place in the page ("#abstract"); the last
   * letter of a SICI may be a hash.
   */
  private static final Pattern URL_TAIL =
      Pattern.compile(
          "(?:/(?:full|full/html|fulltext|full-text|abstract|summary|pdf|epdf|pdfdirect|meta|html))?/?(?:[?#][a-z].*)?$");

  private IdentifierNormaliser() {}

  static String digits(String text) {
    String s = afterLast(text, "pubmed/", "pmid:", "pmid", "gov/");
    int end = 0;
    while (end < s.length() && Character.isDigit(s.charAt(end))) {
      end++;
    }
    return end > 0 && s.substring(end).chars().allMatch(c -> c == '/') ? s.substring(0, end) : s;
  }

  static String pmcid(String text) {
    String s = upperCompact(afterLast(text, "pmcid:", "pmcid", "articles/", "article/"));
    while (s.startsWith("PMCPMC")) {
      s = s.substring(3);
    }
    s = s.endsWith("/") ? s.substring(0, s.length() - 1) : s;
    return !s.isEmpty() && Character.isDigit(s.charAt(0)) ? "PMC" + s : s;
  }

  /**
   * DOIs compare without case (DOI Handbook 2.4); percent signs of resolver URLs are undone, and
   * what publishers' addresses have behind the DOI is cut off.
   */
  static String doi(String text) {
    String s = text;
    int at = s.indexOf("10.");
    if (at > 0) {
      String before = s.substring(0, at).toLowerCase(Locale.ROOT);
      if (before.contains("doi")) {
        s = s.substring(at);
      }
    }
    s = s.replace("%2F", "/").replace("%2f", "/").replace("%28", "(").replace("%29", ")");
    s = s.replace("%3C", "<").replace("%3E", ">").replace("%3A", ":").replace("%3B", ";");
    s = s.replace('‐', '-').replace('‑', '-').replace('–', '-').toLowerCase(Locale.ROOT);
    return s.startsWith("10.") && mayHaveTail(s) ? URL_TAIL.matcher(s).replaceFirst("") : s;
  }

  /** Most DOIs end in a digit, and no view of an article does: most need no pattern. */
  private static boolean mayHaveTail(String doi) {
    return !Character.isDigit(doi.charAt(doi.length() - 1))
        || doi.indexOf('?') >= 0
        || doi.indexOf('#') >= 0;
  }

  static String upperCompact(String text) {
    return dashes(text).replace(" ", "").replace("\u00a0", "").toUpperCase(Locale.ROOT);
  }

  static String lowerCompact(String text) {
    return dashes(afterLast(text, "abs/", "pdf/", "arxiv:")).strip().toLowerCase(Locale.ROOT);
  }

  /** Upper case throughout but for the prefix, which keeps its registry's own spelling. */
  static String withPrefix(String prefix, String text) {
    String s = upperCompact(text);
    return s.startsWith(prefix.toUpperCase(Locale.ROOT))
        ? prefix + s.substring(prefix.length())
        : s;
  }

  static String jrct(String text) {
    String s = withPrefix("jRCT", text);
    return s.startsWith("jRCTS") ? "jRCTs" + s.substring(5) : s;
  }

  static String rebec(String text) {
    String s = upperCompact(text);
    return s.startsWith("RBR-") ? "RBR-" + s.substring(4).toLowerCase(Locale.ROOT) : s;
  }

  /** PDQ ids are padded to ten digits: "62955" and "CDR62955" are CDR0000062955. */
  static String cdr(String text) {
    String s = upperCompact(text);
    String digits = s.startsWith("CDR") ? s.substring(3) : s;
    boolean numeric = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return numeric && digits.length() < 10 ? "CDR" + "0".repeat(10 - digits.length()) + digits : s;
  }

  static String umin(String text) {
    return upperCompact(text).replace("UMIN-CTR", "UMIN").replace("UMINUMIN", "UMIN");
  }

  /** The register's name may stand before a number that has its own letters: "NTR NL8088". */
  static String ntr(String text) {
    return upperCompact(text).replaceFirst("^NTR:?(?=NL)", "");
  }

  static String japicCti(String text) {
    return upperCompact(text).replaceFirst("^JAPICCTI-?", "JapicCTI-");
  }

  static String jmaIia(String text) {
    return upperCompact(text).replaceFirst("^JMA-?IIA-?", "JMA-IIA");
  }

  static String dashes(String text) {
    return text.replace('‐', '-')
        .replace('‑', '-')
        .replace('‒', '-')
        .replace('–', '-')
        .replace('—', '-')
        .replace('−', '-');
  }

  static String isbn(String text) {
    String s = upperCompact(text).replace("-", "");
    return s.length() == 10 && isIsbn10(s) ? isbn13("978" + s.substring(0, 9)) : s;
  }

  private static boolean isIsbn10(String s) {
    for (int i = 0; i < 10; i++) {
      char c = s.charAt(i);
      if ((c < '0' || c > '9') && !(i == 9 && c == 'X')) {
        return false;
      }
    }
    return CheckDigit.modulo11(s);
  }

  private static String isbn13(String first12) {
    for (char check = '0'; check <= '9'; check++) {
      if (CheckDigit.ISBN.holds(first12 + check)) {
        return first12 + check;
      }
    }
    throw new IllegalStateException("no check digit for " + first12);
  }

  static String issn(String text) {
    String s = upperCompact(text);
    return s.length() == 8 && s.indexOf('-') < 0 ? s.substring(0, 4) + "-" + s.substring(4) : s;
  }

  /** What follows the last of the markers that occurs, whatever its case. */
  private static String afterLast(String text, String... markers) {
    String lower = text.toLowerCase(Locale.ROOT);
    int from = 0;
    for (String marker : markers) {
      int at = lower.lastIndexOf(marker);
      if (at >= 0 && lower.length() == text.length()) {
        from = Math.max(from, at + marker.length());
      }
    }
    return text.substring(from).strip();
  }
}
