package org.lucerna.citation;

import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/**
 * Reads what says that a work is a thesis, and where it was taken: "PhD thesis, University of X",
 * "[Master's thesis, X University]", "PhD diss., University of X", "Thèse de doctorat en médecine".
 */
final class ThesisNote {

  /** Tokens of the longest such note. */
  private static final int LONGEST = 24;

  private static final String[] THESES = {
    "thesis",
    "dissertation",
    "dissertations",
    "diss",
    "habilitation",
    "habilitationsschrift",
    "inauguraldissertation",
    "doktorarbeit",
    "diplomarbeit",
    "masterarbeit",
    "thèse",
    "tesis",
    "tese",
    "tesi",
    "proefschrift",
    "avhandling"
  };

  private static final String[] DEGREES = {
    "phd",
    "dphil",
    "md",
    "msc",
    "ma",
    "mphil",
    "doctoral",
    "master's",
    "master’s",
    "masters",
    "bachelor's",
    "honours",
    "unpublished"
  };

  /** Those who keep or sell theses; the university is the publisher, not they. */
  private static final String[] ARCHIVES = {
    "proquest", "umi", "ethos", "dissonline", "dart-europe", "oatd"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;

  ThesisNote(Tokens tokens, CitationDraft draft, Imprint imprint) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
  }

  /** Whether the stretch is such a note; what it says goes into the draft. */
  boolean read(int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    if (namesArchive(from, to) && hasThesis(from, to) && to - from <= 9) {
      draft.type(CitationType.THESIS);
      draft.put(CitationField.NOTE, t.between(from, to), 0.8);
      return true;
    }
    for (int i = from; i < to; i++) {
      if (t.isOneOf(i, THESES)) {
        draft.type(CitationType.THESIS);
        put(from, i, to);
        return true;
      }
    }
    return false;
  }

  /** "ProQuest Dissertations Publishing", "Retrieved from ProQuest Dissertations and Theses". */
  private boolean namesArchive(int from, int to) {
    boolean lead = t.isOneOf(from, "retrieved", "available") && t.isOneOf(from + 1, "from", "at");
    return t.isOneOf(lead && from + 2 < to ? from + 2 : from, ARCHIVES);
  }

  private boolean hasThesis(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isOneOf(i, THESES) || t.isOneOf(i, "theses")) {
        return true;
      }
    }
    return false;
  }

  private void put(int from, int word, int to) {
    int degree = degreeStart(from, word);
    int end = word + 1;
    while (end < to
        && t.isLowerCase(end)
        && !t.isOneOf(end, "submitted", "presented", "at", "from", "to", "in", "on")) {
      end++; // "Thèse de doctorat en médecine"
    }
    draft.put(CitationField.GENRE, t.between(degree, end), 0.9);
    int rest = end;
    while (rest < to
        && (t.isSignOf(rest, ").,:;]") || t.isLowerCase(rest) || t.is(rest, "internet"))) {
      rest++;
    }
    university(rest, to);
    if (degree > from) {
      university(from, t.isSign(degree - 1, ',') ? degree - 1 : degree);
    }
  }

  /** After the university in "U of X, PhD dissertation" and "University of Leeds PhD thesis". */
  private int degreeStart(int from, int word) {
    int comma = word;
    while (comma > from && !t.isSign(comma - 1, ',')) {
      comma--;
    }
    int degree = word;
    while (degree > comma && t.isOneOf(degree - 1, DEGREES)) {
      degree--;
    }
    boolean university = false;
    for (int i = comma; i < degree; i++) {
      university |= NameWords.isHead(t.get(i));
    }
    return university && degree < word ? degree : comma;
  }

  /** Where the thesis was taken; who sells it may already stand as its publisher. */
  private void university(int from, int to) {
    if (from >= to || imprint.date(from, to)) {
      return;
    }
    boolean archive = isArchive(draft.text(CitationField.PUBLISHER));
    if (archive) {
      draft.move(CitationField.PUBLISHER, CitationField.NOTE);
    }
    String name = t.between(from, imprint.trailingDate(from, to));
    if (draft.has(CitationField.PUBLISHER)) {
      draft.unparsed(name);
    } else if (!imprint.place().publisherThenPlace(from, to)) {
      draft.put(CitationField.PUBLISHER, name, 0.7);
    }
  }

  private static boolean isArchive(String publisher) {
    for (String archive : ARCHIVES) {
      if (publisher.regionMatches(true, 0, archive, 0, archive.length())) {
        return true;
      }
    }
    return false;
  }
}
