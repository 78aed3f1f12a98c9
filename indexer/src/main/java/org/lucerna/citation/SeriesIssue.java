package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/**
 * Reads an agency's number of a series that is catalogued as a journal: "Title. NCHS Data Brief, no
 * 508. Hyattsville, MD: National Center for Health Statistics; 2024".
 */
final class SeriesIssue {

  private final Tokens t;
  private final JournalNames journals;
  private final CitationDraft draft;

  SeriesIssue(Tokens tokens, JournalNames journals, CitationDraft draft) {
    this.t = tokens;
    this.journals = journals;
    this.draft = draft;
  }

  /** Whether such a number stands after a title; what the reference says goes into the draft. */
  boolean read(int from, int end) {
    List<Segments.Segment> segments = Segments.of(t, from, end);
    for (int k = 1; k < segments.size() - 1; k++) {
      Segments.Segment name = segments.get(k);
      int nameTo = comma(name);
      int rest = isSeries(name.from(), nameTo) ? numbers(nameTo + 1, end) : nameTo + 1;
      if (rest > nameTo + 1) {
        draft.put(CitationField.TITLE, t.between(from, segments.get(k - 1).to()), 0.9);
        draft.put(CitationField.CONTAINER_TITLE, t.between(name.from(), nameTo), 0.95);
        draft.type(CitationType.REPORT);
        imprint(rest, end);
        return true;
      }
    }
    return false;
  }

  private int comma(Segments.Segment s) {
    int i = s.from();
    while (i < s.to() && !t.isSign(i, ',')) {
      i++;
    }
    return i;
  }

  private boolean isSeries(int from, int to) {
    return to - from > 1 && journals.contains(t.source(), t.start(from), t.end(to - 1));
  }

  /** "no 508" and "vol 66. no. 6" from a token on; where they end, or {@code from}. */
  private int numbers(int from, int end) {
    int i = from;
    boolean issue = false;
    while (i < end) {
      int label = t.isSignOf(i, ".,;") ? i + 1 : i;
      int value = t.isSignOf(label + 1, ".#") ? label + 2 : label + 1;
      boolean volume = t.isOneOf(label, "vol", "volume");
      if (!t.isNumber(value) || !(volume || t.isOneOf(label, "no", "number"))) {
        break;
      }
      issue |= !volume;
      draft.put(volume ? CitationField.VOLUME : CitationField.ISSUE, t.get(value), 0.9);
      i = value + 1;
    }
    return issue ? i : from;
  }

  private void imprint(int from, int end) {
    Imprint imprint = new Imprint(t, draft);
    for (Segments.Segment segment : Segments.of(t, from, end)) {
      if (!imprint.read(segment)) {
        draft.unparsed(t.between(segment.from(), segment.to()));
      }
    }
  }
}
