package org.lucerna.citation;

import org.lucerna.model.CitationField;

/**
 * Passes what some styles set between author and title, parted by commas: "ONS, released 5 August
 * 2019, ONS website, statistical bulletin, Title" and "Dr A Example, Patient.info, Title".
 */
final class LeadingParts {

  private static final int MOST_PARTS = 4;

  private final Tokens t;
  private final CitationDraft draft;

  LeadingParts(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** The token at which the title begins. */
  int passed(int from, int end) {
    int at = from;
    for (int parts = 0; parts < MOST_PARTS && t.isSign(at - 1, ','); parts++) {
      int comma = at;
      while (comma < end && !t.isSign(comma, ',') && !t.isSign(comma, '.')) {
        comma++;
      }
      int stop = t.isDomainDot(comma) ? comma + 2 : comma;
      if (!t.isSign(stop, ',') || stop - at > 8 || !isPart(at, stop)) {
        return at;
      }
      at = stop + 1;
    }
    return at;
  }

  private boolean isPart(int from, int to) {
    boolean site = t.isOneOf(to - 1, "website") || t.isDomainDot(to - 2);
    if (site || KnownBodies.contains(t.between(from, to))) {
      draft.put(CitationField.CONTAINER_TITLE, t.between(from, to), 0.75);
      return true;
    }
    Imprint imprint = new Imprint(t, draft);
    boolean genre = imprint.isGenre(new Segments.Segment(from, to));
    if (genre) {
      draft.put(CitationField.GENRE, t.between(from, to), 0.8);
    }
    return genre || (t.isOneOf(from, DateWords.LEADS) && imprint.date(from, to));
  }
}
