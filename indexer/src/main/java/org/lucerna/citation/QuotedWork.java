package org.lucerna.citation;

import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a work whose title stands in quotation marks, and what follows the closing one. */
final class QuotedWork {

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private final HostReader host;

  QuotedWork(Tokens tokens, CitationDraft draft, Imprint imprint, HostReader host) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
    this.host = host;
  }

  /** The token after the closing quotation mark of a title that begins with one, or -1. */
  int titleEnd(int from, int end) {
    return titleEnd(t, from, end);
  }

  /** As the other; a quotation within the title closes for itself. */
  static int titleEnd(Tokens t, int from, int end) {
    if (!t.isSignOf(from, "“„\"‘'«")) {
      return -1;
    }
    char open = t.first(from);
    String close =
        open == '“' ? "”\"" : open == '"' ? "\"”" : open == '«' ? "»" : open == '„' ? "“”" : "’'";
    int within = 0;
    for (int i = from + 1; i < end; i++) {
      if (t.isSign(i, open) && open != '"') {
        within++;
      } else if (within > 0 && t.isSignOf(i, close)) {
        within--;
        continue;
      }
      boolean closes =
          i > from + 1
              && t.isSignOf(i, close)
              && (t.isSignOf(i + 1, ",.;:([")
                  || i + 1 >= end
                  || t.isSignOf(i - 1, ".,?!")
                  || t.isMask(i + 1)
                  || t.isOneOf(i + 1, "at", "in", "on", "from", "by")
                  || t.isCapitalised(i + 1));
      if (closes) {
        return i + 1;
      }
    }
    return -1;
  }

  /** What follows a quoted title: parts of an imprint in any order, the rest names the host. */
  boolean readRest(int from, int end) {
    boolean found = false;
    for (Segments.Segment segment : Segments.of(t, from, end)) {
      if (t.isSignOf(segment.from(), "“„\"‘«")) {
        draft.unparsed(t.between(segment.from(), segment.to()));
      } else if (imprint.read(segment)) {
        found |= !t.isMask(segment.from()) || segment.to() - segment.from() > 1;
      } else {
        int to = hostEnd(segment.from(), segment.to());
        int at = t.isOneOf(segment.from(), "at", "on", "from", "in") ? 1 : 0;
        int site = siteEnd(segment.from(), to);
        boolean thesis = draft.type() == CitationType.THESIS;
        draft.put(
            thesis ? CitationField.PUBLISHER : CitationField.CONTAINER_TITLE,
            t.between(segment.from() + at, site),
            0.6);
        draft.put(CitationField.PUBLISHER, t.between(site, to), 0.6);
      }
    }
    return found;
  }

  /** "Mayo Clinic, 28 Apr. 2023", "Proc. X, vol. 3, pp. 5-9": what is read goes off the end. */
  private int hostEnd(int from, int end) {
    int to = imprint.trailingDate(from, end);
    for (int i = to - 1; i > from; i--) {
      if (t.isSign(i, ',')) {
        if (!imprint.read(new Segments.Segment(i + 1, to)) && !isSeriesPart(i + 1, to)) {
          break;
        }
        to = i;
      }
    }
    return to;
  }

  /** "Mayo Clinic, Mayo Foundation for ...": the comma parts the site from its publisher. */
  private int siteEnd(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (t.isSign(i, ',')) {
        boolean known = KnownBodies.contains(t.between(from, i)) || t.isDomainDot(i - 2);
        return known && host.isMaker(new Segments.Segment(i + 1, to)) ? i : to;
      }
    }
    return to;
  }

  /** "no. 3", "Lecture Notes in Computer Science 392": told beside the host. */
  private boolean isSeriesPart(int from, int to) {
    if (imprint.note(from, to)) {
      return true;
    }
    boolean issue = TailWords.isIssueLabel(t, from) && to - from <= 4;
    if (issue) {
      draft.put(CitationField.ISSUE, t.get(to - 1), 0.8);
    }
    return issue;
  }
}
