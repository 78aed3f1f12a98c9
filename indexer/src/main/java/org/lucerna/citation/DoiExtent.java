package org.lucerna.citation;

/** Where a DOI begins and ends in running text, which the DOI's own syntax does not say. */
final class DoiExtent {

  private static final String[] HOSTS = {"https://", "http://", "dx.", "www.", "doi.org/", "doi:"};

  /** Characters of a registrant's number, {@code 10.} included, and to spare. */
  private static final int LONGEST_PREFIX = 40;

  private static final int LONGEST = 512;

  /** What never ends a DOI in practice, though its syntax would allow it. */
  private static final String TRAILING = ".,;:'’`*!?}/[(";

  private DoiExtent() {}

  /** Skips what people put between the label and the DOI: colons, spaces, a resolver's URL. */
  static int start(String text, int from) {
    int i = skipBlanks(text, from);
    for (String host : HOSTS) {
      if (text.regionMatches(true, i, host, 0, host.length())) {
        i = skipBlanks(text, i + host.length());
      }
    }
    return i;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && ": .\u00a0=[".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  static int end(String text, int from) {
    int i = from;
    int slash = text.indexOf('/', from, Math.min(text.length(), from + LONGEST_PREFIX));
    boolean sici = slash > 0 && text.regionMatches(true, slash + 1, "(sici)", 0, 6);
    while (i < text.length() && i - from < LONGEST && isDoiChar(text, i, from, sici)) {
      i++;
    }
    return trim(text, from, i);
  }

  private static boolean isDoiChar(String text, int i, int from, boolean sici) {
    char c = text.charAt(i);
    if (c == ' ') {
      return i > from
          && text.charAt(i - 1) == '/'
          && i - from < 12
          && i + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(i + 1));
    }
    if (c == 'P' || c == 'p') {
      return !text.regionMatches(true, i, "PMID", 0, 4)
          && !text.regionMatches(true, i, "PMCID", 0, 5)
          && !text.regionMatches(false, i, "PubMed", 0, 6);
    }
    return !Character.isWhitespace(c)
        && c != '\u00a0'
        && c != '"'
        && c != '”'
        && c != '“'
        && c != '|'
        && (sici || (c != '<' && c != '>'));
  }

  /** Cuts the sentence's own punctuation; brackets go only where they were not opened inside. */
  private static int trim(String text, int from, int until) {
    int round = count(text, '(', from, until) - count(text, ')', from, until);
    int square = count(text, '[', from, until) - count(text, ']', from, until);
    int end = until;
    while (end > from) {
      char c = text.charAt(end - 1);
      boolean unopened = (c == ')' && round < 0) || (c == ']' && square < 0);
      if (!unopened && TRAILING.indexOf(c) < 0) {
        return end;
      }
      round += c == ')' ? 1 : c == '(' ? -1 : 0;
      square += c == ']' ? 1 : c == '[' ? -1 : 0;
      end--;
    }
    return end;
  }

  private static int count(String text, char c, int from, int end) {
    int n = 0;
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == c) {
        n++;
      }
    }
    return n;
  }
}
