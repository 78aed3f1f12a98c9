package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/**
 * Reads a part of a site as NLM writes it (Citing Medicine, chapter 25): "MedlinePlus [Internet].
 * Bethesda (MD): National Library of Medicine (US); [updated 2021 Jul 20]. Liver metastases".
 */
final class SitePartReader {

  private final Tokens t;
  private final CitationDraft draft;

  SitePartReader(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /**
   * Whether the reference is to a part of a site.
   *
   * @param internetAt offset of "[Internet]"
   */
  boolean read(int from, int end, int internetAt) {
    int mark = markAt(from, end, internetAt);
    if (mark <= from || mark - from > 14) {
      return false;
    }
    List<Segments.Segment> after = Segments.of(t, mark + 1, end);
    int part = partAt(after);
    if (part < 0) {
      return false;
    }
    Imprint imprint = new Imprint(t, draft);
    for (int k = 0; k < after.size(); k++) {
      Segments.Segment segment = after.get(k);
      if (k != part && !imprint.read(segment)) {
        draft.unparsed(t.between(segment.from(), segment.to()));
      }
    }
    draft.put(CitationField.CONTAINER_TITLE, t.between(from, mark), 0.9);
    int title = after.get(part).from();
    draft.put(CitationField.TITLE, t.between(afterIdentifier(title), after.get(part).to()), 0.85);
    draft.type(CitationType.WEB_PAGE);
    return true;
  }

  private int markAt(int from, int end, int internetAt) {
    for (int i = from; i < end; i++) {
      if (t.isMask(i) && t.start(i) <= internetAt && internetAt < t.end(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first segment after "Place: Publisher" that is no part of an imprint, or -1. */
  private int partAt(List<Segments.Segment> segments) {
    CitationDraft trial = new CitationDraft();
    Imprint imprint = new Imprint(t, trial);
    for (int k = 0; k < segments.size(); k++) {
      boolean read = imprint.read(segments.get(k));
      if (k == 0 && !(read && trial.has(CitationField.PUBLISHER))) {
        return -1;
      }
      if (!read) {
        return k;
      }
    }
    return -1;
  }

  /** "Identifier NCT03088150, Title": the number is not the title's. */
  private int afterIdentifier(int from) {
    return t.is(from, "identifier") && t.isSignOf(from + 2, ",:;") ? from + 3 : from;
  }
}
