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
  private final Set<String> held = new HashSet<>(256);

  Leftovers(Tokens tokens, List<String> values) {
    this.t = tokens;
    values.forEach(this::hold);
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
    return isHeld(i) && !isKnownWhole(t.get(i).toLowerCase(Locale.ROOT)) && Dates.month(t, i) == 0;
  }

  /** The word, or each part of it: "follow-up". */
  private boolean isKnownWhole(String word) {
    int from = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !Character.isLetterOrDigit(word.charAt(i))) {
        if (i > from && !isKnown(word.substring(from, i))) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }

  private boolean isKnown(String part) {
    boolean lettered = part.length() == 5 && Character.isLetter(part.charAt(4)); // "2018b"
    return held.contains(part)
        || LABELS.contains(part)
        || (lettered && held.contains(part.substring(0, 4)));
  }

  /** Its words, and the letters and digits of "CG131" each. */
  private void hold(String value) {
    String text = value.toLowerCase(Locale.ROOT);
    int from = 0;
    int piece = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
      boolean turn =
          !end
              && i > from
              && Character.isDigit(text.charAt(i))
              && Character.isLetter(text.charAt(i - 1));
      if ((end || turn) && i > piece) {
        held.add(text.substring(piece, i));
      }
      if (end && piece > from) {
        held.add(text.substring(from, i));
      }
      from = end ? i + 1 : from;
      piece = end ? i + 1 : turn ? i : piece;
    }
  }
}
