package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;

/**
 * Reads the meeting that an abstract was given at where a journal's supplement printed it: "Title
 * [abstract]. In: 2018 ASCO Annual Meeting; 2018 Jun 1-5; Chicago, IL. J Clin Oncol. 2018;36(15
 * Suppl):4101" and "Title. Presented at: ESMO Congress 2020. Ann Oncol 2020;31(suppl 4):S409".
 */
final class MeetingNote {

  private static final String[] MEETINGS = {
    "meeting",
    "congress",
    "conference",
    "symposium",
    "proceedings",
    "sessions",
    "convention",
    "workshop",
    "forum",
    "week"
  };

  private final Tokens t;
  private final CitationDraft draft;

  MeetingNote(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** Whether what "In" begins is a meeting, with a known journal and its numbers after it. */
  boolean isBeforeJournal(JournalNames journals, int in, int end) {
    Optional<Tail> tail = TailFinder.find(t, in, end, draft.isDated());
    if (tail.filter(found -> found.isSerial() && found.volume().isPresent()).isEmpty()) {
      return false;
    }
    TitleSplitter.Split split = new TitleSplitter(t, journals).split(in + 1, tail.get().from());
    return split.known()
        && t.isSignOf(split.journalFrom() - 1, ".;")
        && namesMeeting(in + 1, split.journalFrom());
  }

  /** Where a title ends before the sentence that names the meeting; else {@code to}. */
  int cut(int from, int to) {
    for (int i = from + 2; i < to - 2; i++) {
      boolean sentence = t.isSignOf(i - 1, ".?!])") && t.isCapitalised(i);
      int name = sentence ? afterLead(i) : -1;
      if (name > 0 && namesMeeting(name, to)) {
        int end = name;
        while (end < to && !t.isSignOf(end, ";")) {
          end++;
        }
        draft.put(CitationField.EVENT, t.between(name, end), 0.85);
        draft.put(CitationField.NOTE, t.between(end, to), 0.6);
        return i;
      }
    }
    return to;
  }

  /** After "In:", "Presented at", "Poster presented at the"; else -1. */
  private int afterLead(int i) {
    if (t.is(i, "in") && t.isSign(i + 1, ':')) {
      return i + 2;
    }
    int given = t.isOneOf(i, "poster", "paper", "abstract", "oral") ? i + 1 : i;
    given = t.is(given, "presentation") ? given + 1 : given;
    boolean presented = t.isOneOf(given, "presented") || given > i;
    int at = t.is(given, "presented") ? given + 1 : given;
    int name = t.isSign(at + 1, ':') ? at + 2 : at + 1;
    return presented && t.isOneOf(at, "at", "to") ? name : -1;
  }

  private boolean namesMeeting(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isOneOf(i, MEETINGS)) {
        return true;
      }
    }
    return false;
  }
}
