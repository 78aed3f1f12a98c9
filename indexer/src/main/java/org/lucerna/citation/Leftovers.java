package org.lucerna.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the words of a reference that no field holds and no reader left as unparsed, so that none
 * is lost unseen. What only labels a value ("vol.", "Available from", "accessed") is not missed.
 */
final class Leftovers {

  /** Fewer letters or digits are a mark, not a word. */
  private static final int SHORTEST = 3;

  /** So many words that are held may stand between those that are not: "College at Leeds". */
  private static final int LONGEST_GAP = 2;

  private static final Set<String> LABELS =
      Set.of(
          "a",
          "about",
          "access",
          "accessed",
          "accession",
          "adapted",
          "address",
          "ahead",
          "al",
          "also",
          "an",
          "and",
          "as",
          "art",
          "article",
          "at",
          "available",
          "book",
          "by",
          "chapter",
          "cited",
          "current",
          "data",
          "date",
          "dated",
          "document",
          "doi",
          "ed",
          "edited",
          "edition",
          "editor",
          "editors",
          "edn",
          "eds",
          "electronic",
          "epub",
          "et",
          "etal",
          "expires",
          "first",
          "for",
          "forthcoming",
          "found",
          "from",
          "home",
          "http",
          "https",
          "id",
          "identifier",
          "in",
          "internet",
          "hrsg",
          "hg",
          "cat",
          "utc",
          "gmt",
          "registrierungsnummer",
          "registernummer",
          "issue",
          "its",
          "last",
          "link",
          "modified",
          "nd",
          "no",
          "nr",
          "number",
          "of",
          "on",
          "online",
          "open",
          "others",
          "page",
          "pages",
          "part",
          "pdf",
          "pg",
          "pgs",
          "pii",
          "pmcid",
          "pmid",
          "pp",
          "press",
          "print",
          "pub",
          "published",
          "publication",
          "publisher",
          "reference",
          "ref",
          "released",
          "retrieved",
          "review",
          "reviewed",
          "revised",
          "see",
          "seen",
          "series",
          "site",
          "source",
          "submitted",
          "suppl",
          "supplement",
          "text",
          "the",
          "through",
          "to",
          "und",
          "undated",
          "updated",
          "url",
          "version",
          "via",
          "viewed",
          "visited",
          "vol",
          "volume",
          "web",
          "webpage",
          "website",
          "with",
          "www");

  private final Tokens t;
  private final Set<String> held = new HashSet<>();

  Leftovers(Tokens tokens, List<String> values) {
    this.t = tokens;
    for (String value : values) {
      held.addAll(parts(value));
      held.addAll(parts(value.replaceAll("(?<=\\p{L})(?=\\d)", " "))); // "CG131"
    }
  }

  /** The stretches of words that are nowhere else, in their order. */
  List<String> stretches() {
    List<String> found = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i <= t.size(); i++) {
      boolean missing = i < t.size() && isMissing(i);
      boolean apart = i == t.size() || t.isMask(i) || i - to > LONGEST_GAP || isStop(i);
      if (missing) {
        from = from < 0 ? i : from;
        to = i + 1;
      } else if (apart && from >= 0) {
        add(t.between(from, to), found);
        from = -1;
      }
    }
    return found;
  }

  private boolean isStop(int i) {
    return t.isSign(i, ';') || (t.isSign(i, '.') && !t.isGlued(i + 1));
  }

  private static void add(String stretch, List<String> found) {
    if (stretch.chars().filter(Character::isLetterOrDigit).count() >= SHORTEST) {
      found.add(stretch);
    }
  }

  private boolean isHeld(int i) {
    return t.isWord(i) || t.isNumber(i);
  }

  private boolean isMissing(int i) {
    return isHeld(i) && Dates.month(t, i) == 0 && !parts(t.get(i)).stream().allMatch(this::isKnown);
  }

  private boolean isKnown(String part) {
    boolean lettered = part.length() == 5 && Character.isLetter(part.charAt(4)); // "2018b"
    return held.contains(part)
        || LABELS.contains(part)
        || (lettered && held.contains(part.substring(0, 4)));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > from) {
          parts.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
