package org.lucerna.citation;

import java.util.Locale;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/**
 * Sentences after a title that number a work or say who looked after it: "SIGN 126", "Cat. no. CAN
 * 144", "Report of a working group", "Medically reviewed by ...".
 */
final class SeriesNote {

  private static final String[] NUMBERED = {
    "no",
    "nos",
    "number",
    "n",
    "nr",
    "nummer",
    "code",
    "ref",
    "reference",
    "publication",
    "id",
    "nipo",
    "legal",
    "doc",
    "document"
  };

  private static final String[] CARE = {
    "reviewed",
    "updated",
    "revised",
    "authored",
    "written",
    "approved",
    "edited",
    "checked",
    "verfasst",
    "geprüft",
    "produced",
    "developed",
    "compiled"
  };

  private static final String[] REPORT_KINDS = {
    "special", "final", "technical", "annual", "summary", "interim", "full", "scientific", "joint"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;

  SeriesNote(Tokens tokens, CitationDraft draft, Imprint imprint) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
  }

  boolean read(int from, int to) {
    boolean bracket = t.isSignOf(from, "([") && t.isSignOf(to - 1, ")]");
    int a = bracket ? from + 1 : from;
    int b = bracket ? to - 1 : to;
    return guidance(a, b) || numbered(a, b) || code(a, b) || afterTitle(a, b) || care(a, b);
  }

  /** What may also follow a title after a comma: a report's kind, a version, a registry number. */
  boolean afterTitle(int from, int to) {
    return reportOf(from, to) || version(from, to) || registry(from, to) || collection(from, to);
  }

  /** "Cancer series no. 133", "Leaflet number 4321/VER2", "SIGN publication no. 126". */
  boolean numbered(int from, int end) {
    boolean dated = t.isYear(end - 1) && t.isSign(end - 2, '.');
    int to = dated ? end - 2 : end;
    if (to - from > 16 || !t.isWord(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      int value = t.isSignOf(i + 1, ".:") ? i + 2 : i + 1;
      boolean label = t.isOneOf(i, NUMBERED) && i - from <= 5 && value < to;
      boolean code = TailWords.isPage(t, value) || isUpper(t, value);
      if (label && code && to - value <= (t.isNumber(value) ? 5 : 12) && hasDigits(value, to)) {
        if (dated) {
          imprint.date(end - 1, end);
        }
        boolean series =
            t.isOneOf(i - 1, "series", "paper", "report", "monograph", "bulletin")
                || t.isOneOf(from, "bol", "circ", "inf", "boletim", "boletín", "documentos");
        CitationField field = series ? CitationField.COLLECTION_TITLE : CitationField.NUMBER;
        draft.put(field, t.between(series ? from : value, to), 0.75);
        if (t.isOneOf(from, "leaflet", "factsheet", "booklet")) {
          draft.type(CitationType.LEAFLET);
        }
        return true;
      }
    }
    return false;
  }

  private boolean hasDigits(int from, int to) {
    boolean digits = false;
    for (int i = from; i < to; i++) {
      digits |= t.isNumber(i) || TailWords.isPage(t, i);
      if (t.isLowerCase(i) && !TailWords.isPage(t, i) && !t.isOneOf(i, "v", "ver", "version")) {
        return false;
      }
    }
    return digits;
  }

  /** "SIGN 126", "(BFCR(13)7)", "OMI 59276P", "SSL-US-14": capitals and digits alone. */
  private boolean code(int from, int to) {
    boolean revised = t.isOneOf(to - 2, "rev", "revision", "version", "ver") && to - from > 2;
    boolean code = isCode(t, from, revised ? to - 2 : to);
    if (code) {
      draft.put(CitationField.NUMBER, t.between(from, to), 0.7);
    }
    return code;
  }

  static boolean isCode(Tokens t, int from, int to) {
    if (to - from == 1) {
      return isUpper(t, from) && TailWords.isLocator(t, from);
    }
    boolean digits = false;
    boolean signs = false;
    boolean letters = false;
    for (int i = from; i < to; i++) {
      letters |= isUpper(t, i);
      boolean number = t.isNumber(i) || TailWords.isPage(t, i);
      boolean sign = t.isSignOf(i, "/()[]._:") || t.isDash(i);
      digits |= number && !t.isYear(i);
      signs |= sign && t.isGlued(i);
      if (!(number || sign || isUpper(t, i))) {
        return false;
      }
    }
    return digits
        && letters
        && (signs || isUpper(t, from))
        && (signs ? to - from <= 13 : to - from <= 3);
  }

  /**
   * "NICE guideline [NG151]", "Interventional procedures guidance 553", "Quality standard QS20".
   */
  private boolean guidance(int from, int to) {
    if (to - from > 14) {
      return false;
    }
    for (int i = from; i < to && i - from < 8; i++) {
      int value = t.isSignOf(i + 1, "([,") ? i + 2 : i + 1;
      value = t.isOneOf(value, "no", "number") ? value + 1 : value;
      value = t.isSign(value, '.') ? value + 1 : value;
      boolean named =
          t.isOneOf(i, "guideline", "guidance", "standard", "appraisal", "guidelines", "briefing");
      int after = t.isSignOf(value + 1, "])") ? value + 2 : value + 1;
      int dates = t.isSign(after, ',') ? after + 1 : after;
      boolean dated = dates > value + 1 && dates < to && imprint.date(dates, to);
      boolean whole = value < to && TailWords.isPage(t, value) && (dated || to - value <= 2);
      if (named && whole && !t.isYear(value)) {
        draft.put(CitationField.NUMBER, t.get(value), 0.85);
        draft.put(CitationField.GENRE, t.between(from, i + 1), 0.8);
        draft.type(CitationType.GUIDELINE);
        return true;
      }
    }
    return false;
  }

  private static boolean isUpper(Tokens t, int i) {
    if (!t.isWord(i) || t.length(i) > 14) {
      return false;
    }
    String word = t.get(i);
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "Report of the High Level Panel", "Special report on ...". */
  private boolean reportOf(int from, int to) {
    int i = from;
    while (t.isOneOf(i, REPORT_KINDS)) {
      i++;
    }
    boolean report =
        t.isOneOf(i, "report", "findings") && t.isOneOf(i + 1, "of", "by", "on", "to", "from");
    if (report && to - from <= 40) {
      draft.put(CitationField.GENRE, t.between(from, to), 0.6);
    }
    return report && to - from <= 40;
  }

  /** "Langversion 2.1", "Version 4". */
  private boolean version(int from, int to) {
    if (isYearly(t, from) && to - from == 5) {
      draft.put(CitationField.EDITION, t.between(from, to), 0.8);
      return true;
    }
    boolean version =
        t.isOneOf(
                from,
                "version",
                "langversion",
                "kurzversion",
                "ver",
                "rev",
                "versie",
                "versione",
                "versión",
                "wersja")
            && to - from <= 8
            && (to - from <= 5 || imprint.trailingDate(from, to) < to)
            && TailWords.isPage(t, t.isSign(from + 1, '.') ? from + 2 : from + 1);
    if (version) {
      draft.put(CitationField.EDITION, t.between(from, to), 0.75);
    }
    return version;
  }

  /** NCCN's "V.1.2023": the first version of that year. */
  static boolean isYearly(Tokens t, int i) {
    return t.isOneOf(i, "v")
        && t.isSign(i + 1, '.')
        && t.isNumber(i + 2)
        && t.isSign(i + 3, '.')
        && t.isYear(i + 4);
  }

  /** "Collection Guides patients", "Reihe Gesundheit". */
  private boolean collection(int from, int to) {
    boolean collection =
        t.isOneOf(from, "collection", "reihe", "colección", "collana", "series")
            && to - from > 1
            && to - from <= 7;
    if (collection) {
      draft.put(CitationField.COLLECTION_TITLE, t.between(from + 1, to), 0.6);
    }
    return collection;
  }

  /** "AWMF-Registernummer: 021/007OL". */
  private boolean registry(int from, int to) {
    boolean awmf = t.is(from, "awmf") || t.get(from).startsWith("AWMF-");
    if (awmf && to - from <= 8) {
      int colon = from;
      while (colon < to && !t.isSign(colon, ':')) {
        colon++;
      }
      draft.put(CitationField.NUMBER, t.between(colon < to ? colon + 1 : from, to), 0.8);
    }
    return awmf && to - from <= 8;
  }

  /** "Medically reviewed by A. Test, MD on May 4, 2021": its date is the page's. */
  private boolean care(int from, int to) {
    if (t.isOneOf(from, "autor", "autoren", "author", "authors", "verfasser")
        && t.isSign(from + 1, ':')) {
      draft.names(new NameListParser(t).persons(from + 2));
      return true;
    }
    if (t.isOneOf(from, "autore", "auteur")
        && (t.isSign(from + 1, ':') || t.isSign(from + 2, ':'))) {
      draft.put(CitationField.NOTE, t.between(from, to), 0.7);
      return true;
    }
    int i = t.isOneOf(from, "medically", "last", "clinically", "page", "fact") ? from + 1 : from;
    i = t.is(i, "medically") ? i + 1 : i;
    if (!t.isOneOf(i, CARE) || !t.isOneOf(i + 1, "by", "von")) {
      return false;
    }
    imprint.trailingDate(i + 1, to);
    draft.put(CitationField.NOTE, t.between(from, to), 0.7);
    return true;
  }
}
