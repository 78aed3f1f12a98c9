package org.lucerna.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the heading of a reference list by its words: at least one that names references, and
 * none that does not belong in such a heading.
 */
final class ListHead {

  private static final int MOST_WORDS = 9;

  private static final Set<String> NAMING =
      Set.of(
          "reference",
          "references",
          "source",
          "sources",
          "bibliography",
          "bibliographies",
          "citations",
          "footnotes",
          "endnotes",
          "quellen",
          "quellenangaben",
          "literatur",
          "literaturverzeichnis",
          "références",
          "bibliographie",
          "referencias",
          "bibliografía",
          "bibliografia",
          "referências",
          "riferimenti",
          "referenties",
          "fonti",
          "fuentes");

  /** What a list that unfolds says: "View references". */
  private static final Pattern OPENING = Pattern.compile("^(?:view|show|see|hide) (?:all )?");

  private static final Set<String> LOWER_CASE =
      Set.of("references", "sources", "bibliography", "citations", "footnotes", "endnotes");

  private static final Set<String> ALLOWED =
      Set.of(
          "and",
          "of",
          "the",
          "our",
          "used",
          "cited",
          "selected",
          "key",
          "main",
          "list",
          "provided",
          "by",
          "materials",
          "material",
          "notes",
          "further",
          "reading",
          "information",
          "article",
          "articles",
          "for",
          "this",
          "page",
          "online",
          "additional",
          "full",
          "general",
          "medical",
          "scientific",
          "literature",
          "works",
          "evidence",
          "data",
          "und",
          "et",
          "y",
          "primary",
          "important",
          "suggested",
          "in",
          "text",
          "from",
          "consulted",
          "resources",
          "other",
          "sample",
          "a",
          "publication",
          "publications",
          "links",
          "web",
          "guideline",
          "we",
          "clinical",
          "academic",
          "research",
          "studies",
          "journal",
          "journals",
          "external",
          "recent",
          "relevant");

  private static final Set<String> PHRASES =
      Set.of(
          "works cited",
          "literature cited",
          "literature",
          "works consulted",
          "cited works",
          "where this information comes from",
          "where we got our information",
          "how we produced this information",
          "end notes",
          "evidence base");

  /** Headings that say in a sentence what the list is: "Where did we get our information?". */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "where (?:(?:did |do )?we (?:get|got|find|found) (?:our|this|the|it)(?: (?:information|facts|evidence|data|advice))?"
              + "|(?:this|our|the) (?:information|evidence|advice|data) (?:comes?|came))(?: from)?\\??"
              + "|what (?:we based this on|this (?:page|article|leaflet|guide|information) (?:is|was) based on)"
              + "|(?:the )?(?:research|studies|evidence|papers) (?:that )?(?:we )?(?:cited|used|mentioned|referenced|referred to)"
              + "(?: (?:in|for) this (?:page|article|leaflet|guide|story))?"
              + "|(?:cited|referenced) (?:studies|research|papers|articles)"
              + "|(?:the )?(?:research|studies|evidence) (?:that )?this (?:page|article|leaflet|guide|information) is based on"
              + "|(?:the )?(?:research|studies|evidence|science) behind this (?:page|article|leaflet|guide|story)");

  private ListHead() {}

  /** The heading's own words where the whole line is one. */
  static Optional<String> of(String line) {
    if (line.length() > 90) {
      return Optional.empty();
    }
    String bare = bare(line);
    return isHead(bare) || isLowerCaseHead(line, bare) ? Optional.of(bare) : Optional.empty();
  }

  /**
   * Offset of the first entry in a line that begins with the heading and goes on: "References:
   * Smith A ...". Without a colon what follows must look like a reference.
   */
  static OptionalInt inlineEnd(String line) {
    int colon = line.indexOf(':');
    if (colon > 0
        && colon < 60
        && colon + 1 < line.length()
        && isHead(bare(line.substring(0, colon)))) {
      return contentAfter(line, colon + 1, 2);
    }
    int space = line.indexOf(' ');
    if (space > 0
        && Character.isUpperCase(line.charAt(0))
        && NAMING.contains(line.substring(0, space).toLowerCase(Locale.ROOT))) {
      return contentAfter(line, space + 1, 4);
    }
    return OptionalInt.empty();
  }

  private static OptionalInt contentAfter(String line, int from, int leastScore) {
    int i = from;
    while (i < line.length() && TextLine.isWhite(line.charAt(i))) {
      i++;
    }
    boolean entry =
        i < line.length()
            && !Character.isLowerCase(line.charAt(i))
            && ReferenceSigns.score(line.substring(i)) >= leastScore;
    return entry ? OptionalInt.of(i) : OptionalInt.empty();
  }

  private static boolean isHead(String bare) {
    String lower = OPENING.matcher(bare.toLowerCase(Locale.ROOT)).replaceFirst("");
    if (PHRASES.contains(lower) || SPOKEN.matcher(lower).matches()) {
      return true;
    }
    String[] words = lower.split("[\\s/&,+]+");
    boolean names = false;
    for (String word : words) {
      if (NAMING.contains(word)) {
        names = true;
      } else if (!word.isEmpty() && !ALLOWED.contains(word)) {
        return false;
      }
    }
    return names && words.length <= MOST_WORDS && !Character.isLowerCase(bare.charAt(0));
  }

  /** "sources:": a single naming word, with nothing else on its line that could be a sentence. */
  private static boolean isLowerCaseHead(String line, String bare) {
    boolean alone = line.equals(bare) || line.equals(bare + ':');
    return alone && LOWER_CASE.contains(bare);
  }

  /** Without "(12)" or "[12]": how many the list holds. */
  private static int withoutCount(String line, int to) {
    boolean square = to > 0 && line.charAt(to - 1) == ']';
    int open = line.lastIndexOf(square ? '[' : '(', to - 1);
    boolean counted =
        open > 0
            && to - open >= 3
            && to - open <= 5
            && (square || line.charAt(to - 1) == ')')
            && line.substring(open + 1, to - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return counted ? open : to;
  }

  private static boolean isTrailer(String line, int to) {
    boolean count = line.charAt(to - 1) == ']' && to > 1 && Character.isDigit(line.charAt(to - 2));
    return !count && "#*_|:.]–- \u00a0".indexOf(line.charAt(to - 1)) >= 0;
  }

  /** Without markdown signs, a section number before and a colon after. */
  private static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && "#*_|>[•- \u00a0".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && isTrailer(line, to)) {
      to--;
    }
    to = withoutCount(line, to);
    while (to > from && TextLine.isWhite(line.charAt(to - 1))) {
      to--;
    }
    int i = from;
    while (i < to && (Character.isDigit(line.charAt(i)) || line.charAt(i) == '.')) {
      i++;
    }
    while (i > from && i < to && line.charAt(i) == ' ') {
      i++;
    }
    return line.substring(Math.min(i, to), to);
  }
}
