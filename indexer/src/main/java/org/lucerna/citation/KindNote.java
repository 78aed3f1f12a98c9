package org.lucerna.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.PartialDate;

/**
 * Sentences after a title that say what kind of work it is: thesis, report, patent, press release.
 */
final class KindNote {

  /** Sentences that only say what kind of document it is. */
  private static final Set<String> GENRES =
      Set.of(
          "summary of product characteristics",
          "patient information leaflet",
          "patient information sheet",
          "information sheet",
          "information leaflet",
          "package leaflet",
          "package leaflet: information for the user",
          "package leaflet: information for the patient",
          "information for patients",
          "patient leaflet",
          "fachinformation",
          "gebrauchsinformation",
          "pressemitteilung",
          "prescribing information",
          "package insert",
          "fact sheet",
          "highlights of prescribing information",
          "full prescribing information",
          "blog post",
          "web page",
          "product monograph",
          "patient information",
          "product information",
          "press release",
          "news release",
          "media release",
          "medienmitteilung",
          "presseinformation",
          "statistical bulletin",
          "statistical release",
          "statistical first release",
          "statistical report",
          "statistical commentary",
          "information for the public",
          "information for patients and carers",
          "patient information booklet",
          "patient information guide",
          "instructions for use",
          "clinical guideline",
          "clinical practice guideline",
          "full guideline",
          "long version",
          "position statement",
          "consensus statement",
          "policy paper",
          "discussion paper",
          "research briefing",
          "executive summary",
          "annual report",
          "full report",
          "dossier de presse",
          "communiqué de presse",
          "ficha técnica",
          "prospecto",
          "resumen de las características del producto",
          "résumé des caractéristiques du produit",
          "riassunto delle caratteristiche del prodotto",
          "foglio illustrativo",
          "broschüre",
          "patientenleitlinie",
          "comunicato stampa",
          "nota de prensa",
          "video",
          "podcast",
          "infographic",
          "webinar",
          "database",
          "dataset",
          "online",
          "guideline",
          "leaflet",
          "factsheet",
          "booklet",
          "brochure");

  private static final String[] REPORTS = {
    "report",
    "paper",
    "bulletin",
    "circular",
    "publication",
    "brief",
    "papers",
    "memorandum",
    "monograph"
  };

  private static final String[] REPORT_KINDS = {
    "technical",
    "working",
    "discussion",
    "research",
    "policy",
    "extension",
    "occasional",
    "background",
    "information",
    "tech"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private final ThesisNote thesis;

  KindNote(Tokens tokens, CitationDraft draft, Imprint imprint) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
    this.thesis = new ThesisNote(tokens, draft, imprint);
  }

  /** Whether the stretch only names a kind of document. */
  boolean isGenre(int from, int to) {
    return GENRES.contains(t.between(from, to).toLowerCase(Locale.ROOT));
  }

  /** "[Table, Nickel]": what of the work is meant. */
  private boolean part(int from, int to) {
    boolean part =
        t.isSign(from, '[')
            && t.isSign(to - 1, ']')
            && t.isOneOf(from + 1, "table", "figure", "fig", "chapter", "section", "appendix");
    if (part) {
      draft.put(CitationField.NOTE, t.between(from + 1, to - 1), 0.7);
    }
    return part;
  }

  /** "Official statistics", "An Official Statistics release for Scotland". */
  private boolean isStatistics(int from, int to) {
    int first = t.isOneOf(from, "a", "an") ? from + 1 : from;
    boolean issued =
        t.isOneOf(first, "official", "experimental", "accredited")
            || (t.is(first, "national") && t.isLowerCase(first + 1));
    int word = t.is(first + 1, "official") ? first + 2 : first + 1;
    boolean dated = t.isNumber(to - 1);
    return issued && t.is(word, "statistics") && to - from <= 8 && !dated;
  }

  private boolean genre(int from, int to) {
    boolean statistics = isStatistics(from, to) || (t.is(from, "statistical") && isGenre(from, to));
    if (statistics) {
      draft.type(CitationType.REPORT);
      draft.put(CitationField.GENRE, t.between(from, to), 0.9);
      return true;
    }
    boolean genre = isGenre(from, to);
    boolean patients = genre && t.is(from, "patient");
    if (patients && t.isOneOf(to - 1, "information", "sheet", "leaflet")) {
      draft.type(CitationType.LEAFLET);
    }
    return genre;
  }

  /** Whether the stretch is such a note; what it says goes into the draft. */
  boolean read(int from, int to) {
    return thesis.read(from, to)
        || part(from, to)
        || patent(from, to)
        || numberAlone(from, to)
        || event(from, to)
        || genre(from, to)
        || datedGenre(from, to)
        || report(from, to)
        || pressRelease(from, to);
  }

  /** "Fact sheet, 3 February 2022", "Patient information sheet PIN2841 version 4, August 2020". */
  private boolean datedGenre(int start, int to) {
    int from = KnownBodies.contains(t.get(start)) ? start + 1 : start; // "ONS Statistical bulletin"
    for (int i = Math.min(to - 1, from + 4); i > from; i--) {
      if (genre(from, i)) {
        return isNumbering(t.isSign(i, ',') ? i + 1 : i, to);
      }
    }
    return false;
  }

  /** Codes, a version, a date and nothing else. */
  private boolean isNumbering(int from, int to) {
    if (imprint.date(from, to)) {
      return true;
    }
    int end = imprint.trailingDate(from, to);
    for (int i = from; i < end; i++) {
      boolean code = TailWords.isPage(t, i) || t.get(i).equals(t.get(i).toUpperCase(Locale.ROOT));
      if (t.isWord(i) && !code && !t.isOneOf(i, "version", "issue")) {
        return false;
      }
    }
    return end > from;
  }

  /** "Abstract P-0213, World Congress on Gastrointestinal Cancer, Barcelona, 2014". */
  static boolean isAbstract(Tokens t, int from, int to) {
    int value = t.isOneOf(from + 1, "no", "number", "nr", "id") ? from + 2 : from + 1;
    value = t.isSignOf(value, ".:#") ? value + 1 : value;
    boolean code = TailWords.isPage(t, value) || t.isNumber(value) || Initials.isBlock(t, value);
    return t.isOneOf(from, "abstract", "poster", "presentation") && value < to && code;
  }

  /** A registry or guidance number, or an abstract's, as a sentence of its own. */
  private boolean numberAlone(int from, int to) {
    boolean decimal = to - from == 4 && t.isSign(from + 2, '.') && t.isGlued(from + 3);
    if ((to - from == 2 || decimal)
        && t.isOneOf(from, "abstract", "poster")
        && TailWords.isPage(t, from + 1)) {
      draft.put(CitationField.NUMBER, t.between(from + 1, to), 0.85);
      return true;
    }
    boolean identifier = to - from <= 5 && !IdentifierScanner.scan(t.between(from, to)).isEmpty();
    if (identifier) {
      draft.put(CitationField.NUMBER, t.between(from, to), 0.8);
    }
    return identifier;
  }

  /** "Paper presented at: ASCO Annual Meeting". */
  private boolean event(int from, int to) {
    if (meeting(from, to)) {
      return true;
    }
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (t.isOneOf(i, "presented", "presentation") && t.isOneOf(i + 1, "at", "to")) {
        draft.type(CitationType.CONFERENCE_PAPER);
        draft.put(CitationField.EVENT, t.between(i + 2, to), 0.85);
        return true;
      }
    }
    return false;
  }

  /** "CIRSE 2023, Copenhagen, Denmark, 9–13 September". */
  private boolean meeting(int from, int to) {
    int year = from;
    while (year < from + 3 && Initials.isBlock(t, year) && t.length(year) > 1) {
      year++;
    }
    int place = year + 2;
    boolean meeting =
        year > from
            && t.length(from) > 2
            && t.isYear(year)
            && t.isSign(year + 1, ',')
            && Places.contains(t.get(place))
            && t.isSignOf(from - 1, ".?!”")
            && to - from <= 20;
    if (meeting) {
      draft.type(CitationType.CONFERENCE_PAPER);
      draft.put(CitationField.EVENT, t.between(from, to), 0.85);
      draft.issued(Optional.of(PartialDate.ofYear(t.year(year))), 0.8);
    }
    return meeting;
  }

  /** "US Patent 5773704", "R package version 3.0.1". */
  private boolean patent(int from, int to) {
    for (int i = from; i < to && to - from <= 12; i++) {
      boolean number = t.isNumber(i + 1) || TailWords.isPage(t, i + 2 < to ? i + 2 : i);
      if (t.isOneOf(i, "patent", "patents") && number && i - from <= 4) {
        draft.type(CitationType.PATENT);
        draft.put(CitationField.GENRE, t.between(from, i + 1), 0.7);
        draft.put(CitationField.NUMBER, t.between(i + 1, to), 0.7);
        return true;
      }
      if ((t.is(i, "package") && t.isOneOf(i + 1, "version", ","))
          || (t.is(i, "version") && i == from && t.isNumber(i + 1))) {
        if (t.is(i, "package")) {
          draft.type(CitationType.SOFTWARE);
        }
        draft.put(CitationField.EDITION, t.between(from, to), 0.7);
        return true;
      }
    }
    return false;
  }

  /** "Technical Report No. 12", "Working Paper T16", "Press Release". */
  private boolean report(int from, int to) {
    if (to - from > 10) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean report = t.isOneOf(i, REPORTS);
      boolean kind = t.isOneOf(i - 1, REPORT_KINDS);
      boolean numbered =
          report
              && (t.isOneOf(i + 1, "no", "number", "nr", "series")
                  || t.isNumber(i + 1)
                  || (t.isWord(i + 1) && TailWords.isPage(t, i + 1)));
      numbered &= !(t.is(i, "publication") && t.isOneOf(i + 1, "no", "number", "nr"));
      if (report && ((kind && i - 1 >= from && i - from <= 3) || (numbered && i - from <= 3))) {
        draft.type(CitationType.REPORT);
        draft.put(CitationField.GENRE, t.between(from, to), 0.6);
        return true;
      }
    }
    return false;
  }

  /** "Press Release, Heidelberg", "News release", "Press release No. 18, 24 March 2021". */
  private boolean pressRelease(int from, int to) {
    boolean two =
        t.isOneOf(from, "press", "news", "media") && t.isOneOf(from + 1, "release", "releases");
    boolean named =
        !two && to - from <= 8 && t.isOneOf(to - 2, "press", "news") && t.is(to - 1, "release");
    if (named) {
      draft.type(CitationType.PRESS_RELEASE);
      return true;
    }
    boolean one = t.isOneOf(from, "pressemitteilung", "medienmitteilung", "presseinformation");
    if (!(two || one) || to - from > 22) {
      return false;
    }
    draft.type(CitationType.PRESS_RELEASE);
    int rest = two ? from + 2 : from + 1;
    draft.put(CitationField.GENRE, t.between(from, rest), 0.95);
    int number = t.isOneOf(rest, "no", "nr", "number") ? rest + 1 : rest;
    number = t.isSign(number, '.') ? number + 1 : number;
    if (number > rest && t.isNumber(number)) {
      int end = t.isSign(number + 1, '/') && t.isNumber(number + 2) ? number + 3 : number + 1;
      draft.put(CitationField.NUMBER, t.between(number, end), 0.9);
      rest = end;
    }
    while (t.isSignOf(rest, ",:.|–-")) {
      rest++;
    }
    if (!imprint.date(rest, to)) {
      makerOrPlace(rest, imprint.trailingDate(rest - 1, to));
    }
    return true;
  }

  /** "Boston Scientific, Marlborough, Mass." or "Heidelberg". */
  private void makerOrPlace(int from, int to) {
    int comma = from;
    while (comma < to && !t.isSign(comma, ',')) {
      comma++;
    }
    boolean body =
        KnownBodies.contains(t.between(from, comma)) || imprint.place().namesBody(from, comma);
    if (body) {
      draft.put(CitationField.PUBLISHER, t.between(from, comma), 0.75);
    } else {
      draft.put(CitationField.PLACE, t.between(from, to), 0.6);
    }
  }
}
