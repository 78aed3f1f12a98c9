package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;

/** Finds web addresses, with or without their scheme ("nice.org.uk/guidance/NG151"). */
final class UrlScanner {

  private static final String[] STARTS = {
    "http://", "https://", "ftp://", "www.", "http//", "https//"
  };
  private static final String[] DOMAINS = {
    "org", "com", "gov", "net", "edu", "int", "uk", "eu", "de", "fr", "ca", "au", "ch", "nl", "in",
    "info", "io", "nhs", "br", "cn", "jp", "es", "it", "ie", "nz", "za", "se", "dk", "no", "ly"
  };

  /** Lines that one address is spread over. */
  private static final int MOST_BREAKS = 4;

  private UrlScanner() {}

  /** Start and end offsets, in order. */
  static List<int[]> scan(String text, int from) {
    List<int[]> found = new ArrayList<>();
    int i = from;
    while (i < text.length()) {
      int end = isBoundary(text, i) ? addressAt(text, i) : -1;
      if (end > i) {
        found.add(new int[] {i, end});
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean isBoundary(String text, int i) {
    return i == 0
        || (!Character.isLetterOrDigit(text.charAt(i - 1))
            && "@.-/".indexOf(text.charAt(i - 1)) < 0)
        || (!Character.isLetter(text.charAt(i - 1)) && text.startsWith("http", i));
  }

  private static int addressAt(String text, int i) {
    char c = text.charAt(i);
    if (i + 1 < text.length() && mayStart(c | ' ', text.charAt(i + 1) | ' ')) {
      for (String start : STARTS) {
        if (text.regionMatches(true, i, start, 0, start.length())) {
          return withScheme(text, i, i + start.length());
        }
      }
    }
    return Character.isLetterOrDigit(c) ? bare(text, i) : -1;
  }

  /** Tells nearly all words from {@link #STARTS} by two letters in lower case. */
  private static boolean mayStart(int first, int second) {
    return second == 't' ? first == 'h' || first == 'f' : second == 'w' && first == 'w';
  }

  /** "http:// www.example.org": a space after the scheme is a break in the line, not the end. */
  private static int withScheme(String text, int i, int afterScheme) {
    int host = afterScheme;
    while (host < text.length() && text.charAt(host) == ' ' && host - afterScheme < 2) {
      host++;
    }
    int end = UrlExtent.end(text, host);
    return end > host ? rejoined(text, end) : Math.max(afterScheme, UrlExtent.end(text, i));
  }

  /** "https://example.org/ a-page/b- c.html": where a line ended within the address it goes on. */
  private static int rejoined(String text, int from) {
    int end = from;
    for (int breaks = 0; breaks < MOST_BREAKS && goesOn(text, end); breaks++) {
      end = UrlExtent.end(text, end + 1);
    }
    return end;
  }

  /** After a slash or hyphen, or before a slash, more of an address follows and no word does. */
  private static boolean goesOn(String text, int end) {
    if (end + 2 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    char before = text.charAt(end - 1);
    char first = text.charAt(end + 1);
    int next = UrlExtent.end(text, end + 1);
    boolean path = false;
    for (int i = end + 2; i < next; i++) {
      path |= "/-_=".indexOf(text.charAt(i)) >= 0;
    }
    boolean small = Character.isLowerCase(first) || Character.isDigit(first);
    return (first == '/' && Character.isLetter(text.charAt(end + 2)))
        || ((before == '/' || before == '-') && small && path);
  }

  /** Labels parted by dots, the last a known domain, then a slash or the word's end. */
  private static int bare(String text, int i) {
    int j = i;
    int lastDot = -1;
    while (j < text.length() && j - i < 80 && isHostChar(text.charAt(j))) {
      if (text.charAt(j) == '.') {
        lastDot = j;
      }
      j++;
    }
    if (lastDot == j - 1) {
      j--;
      lastDot = text.lastIndexOf('.', j - 1);
    }
    if (lastDot <= i || j - lastDot > 5 || !isDomain(text, lastDot + 1, j)) {
      return -1;
    }
    boolean path = j < text.length() && text.charAt(j) == '/';
    boolean lower = text.substring(i, j).chars().noneMatch(Character::isUpperCase);
    return path ? UrlExtent.end(text, i) : lower ? j : -1;
  }

  private static boolean isHostChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-';
  }

  private static boolean isDomain(String text, int from, int to) {
    for (String domain : DOMAINS) {
      if (domain.length() == to - from && text.regionMatches(true, from, domain, 0, to - from)) {
        return true;
      }
    }
    return false;
  }
}
