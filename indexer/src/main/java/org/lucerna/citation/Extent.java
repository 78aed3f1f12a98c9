package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.PartialDate;

/** Reads which edition, volume and pages of a work are meant, or how many pages it has. */
final class Extent {

  private static final String[] ORDINALS = {
    "revised",
    "rev",
    "new",
    "updated",
    "international",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth"
  };

  private static final String[] EDITIONS = {
    "ed",
    "edn",
    "edition",
    "revision",
    "edit",
    "auflage",
    "ausgabe",
    "aufl",
    "édition",
    "edizione",
    "edición",
    "editie",
    "wydanie"
  };

  private final Tokens t;
  private final CitationDraft draft;

  Extent(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** "2nd ed", "3rd Edn", "Revised edition", "ed. 2". */
  boolean edition(int from, int to) {
    int length = to - from;
    if (length > 7) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean word = t.isOneOf(i, EDITIONS);
      boolean ordinal =
          i > from
              && (isOrdinal(i - 1)
                  || t.isOneOf(i - 1, ORDINALS)
                  || (t.isSign(i - 1, '.') && (isOrdinal(i - 2) || t.is(i - 2, "rev"))));
      boolean after = t.isNumber(i + 1) || (t.isSign(i + 1, '.') && t.isNumber(i + 2));
      boolean leads = i - from <= 2 || t.isOneOf(i - 2, "and", "&", "rev", ".") || isOrdinal(from);
      if (word && t.isYear(i - 1) && i - 1 == from && to == i + 1) {
        draft.issued(Optional.of(PartialDate.ofYear(t.year(from))), 0.8);
        draft.put(CitationField.EDITION, t.between(from, to), 0.9);
        return true;
      }
      if (word && leads && (ordinal || after)) {
        yearOfEdition(i + 1);
        draft.put(CitationField.EDITION, t.between(from, to), 0.9);
        return true;
      }
    }
    return false;
  }

  /** "Édition 2023". */
  private void yearOfEdition(int i) {
    if (t.isYear(i) && !draft.isDated()) {
      draft.issued(Optional.of(PartialDate.ofYear(t.year(i))), 0.8);
    }
  }

  boolean isOrdinal(int i) {
    if (t.isNumber(i)) {
      return t.length(i) <= 2;
    }
    return t.isWord(i) && t.length(i) <= 4 && Tokens.isDigit(t.first(i));
  }

  /** "pp. 301–326", "p. 12", "524 pp", "(pp. 3-9)". */
  boolean pages(int from, int to) {
    int i = t.isSign(from, '(') ? from + 1 : from;
    if (isGluedPage(i) && to - i <= 3) {
      draft.put(CitationField.PAGES, t.between(i, to).substring(1), 0.9);
      return true;
    }
    boolean seite = t.get(i).equals("S") && t.isSign(i + 1, '.') && t.isNumber(i + 2);
    if (seite
        || (TailWords.isPageLabel(t, i) && !t.is(i, "s"))
        || t.isOneOf(i, "pages", "seite", "seiten", "pag", "pág")) {
      int p = t.isSignOf(i + 1, ".:,") ? i + 2 : i + 1;
      boolean page = p < to && (TailWords.isPage(t, p) || TailWords.isRoman(t, p));
      if (page) {
        int end = t.isDash(p + 1) && p + 2 < to ? p + 3 : p + 1;
        boolean extent = end == p + 1 && t.is(i, "pp") && draft.type() != CitationType.CHAPTER;
        CitationField field = extent ? CitationField.NOTE : CitationField.PAGES;
        draft.put(field, t.between(extent ? i : p, end), 0.9);
      }
      return (page && to - p <= 8) || (t.is(p, "chapter") && to - p <= 5);
    }
    if (chapterOrExtent(i, to)) {
      return true;
    }
    boolean extent = t.isNumber(i) && t.isOneOf(i + 1, "pp", "p", "pages", "pgs") && to - i <= 4;
    boolean years = t.isYear(i) && t.isYear(i + 2);
    boolean bare =
        !years
            && TailWords.isPage(t, i)
            && t.isDash(i + 1)
            && TailWords.isPage(t, i + 2)
            && Dates.month(t, i + 3) == 0 // "9–13 September"
            && to - i <= 4;
    if (bare) {
      draft.put(CitationField.PAGES, t.between(i, i + 3), 0.8);
    }
    return extent || bare;
  }

  /** "p141": the label is glued to its number. */
  boolean isGluedPage(int i) {
    String word = t.get(i);
    return t.isWord(i)
        && word.length() > 2
        && word.charAt(0) == 'p'
        && word.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "Chapter 103", "188pp". */
  private boolean chapterOrExtent(int i, int to) {
    boolean chapter = to - i == 2 && t.isOneOf(i, "chapter", "chap") && t.isNumber(i + 1);
    boolean found = chapter || (to - i == 1 && isGluedExtent(i));
    if (found) {
      draft.put(CitationField.NOTE, t.between(i, to), 0.7);
    }
    return found;
  }

  private boolean isGluedExtent(int i) {
    int digits = 0;
    String word = t.get(i);
    while (digits < word.length() && Tokens.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits > 0 && word.startsWith("pp", digits) && digits == word.length() - 2;
  }

  boolean volume(int from, int to) {
    int value = t.isSign(from + 1, '.') ? from + 2 : from + 1;
    boolean volume =
        t.isOneOf(from, "vol", "volume", "vols", "v", "bd", "tome", "tomo")
            && TailWords.isValue(t, value)
            && to - value <= 2;
    if (volume) {
      draft.put(CitationField.VOLUME, t.get(value), 0.85);
    }
    return volume;
  }

  /** ", Vol. 4" that ends at a token: where it begins, else {@code end}. */
  int volumeBefore(int from, int end) {
    for (int i = Math.max(from + 2, end - 3); i < end; i++) {
      if (t.isOneOf(i, "vol", "volume", "tome") && volume(i, end)) {
        return t.isSign(i - 1, ',') ? i - 1 : i;
      }
    }
    return end;
  }
}
