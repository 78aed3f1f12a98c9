package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;

/**
 * Reads a paper on a preprint server: "Title. medRxiv [Preprint]. 2021 Jun 5:2021.06.01.21258000.",
 * "Title (arXiv:2103.01234). arXiv.", "Title. Research Square rs.3.rs-17/v1". After the server's
 * name nothing may stand but its number, dates, pages and signs.
 */
final class PreprintReader {

  /** Servers whose name no journal or word shares. */
  private static final String[] SERVERS = {
    "biorxiv",
    "medrxiv",
    "arxiv",
    "chemrxiv",
    "psyarxiv",
    "socarxiv",
    "edarxiv",
    "techrxiv",
    "engrxiv",
    "sportrxiv",
    "africarxiv",
    "ssrn",
    "authorea",
    "preprints",
    "preprints.org"
  };

  /** Servers of two words. */
  private static final String[][] SERVERS_OF_TWO = {
    {"research", "square"},
    {"res", "sq"},
    {"osf", "preprints"},
    {"jmir", "preprints"},
    {"scielo", "preprints"}
  };

  private static final String[] NOTES = {
    "preprint",
    "preprints",
    "preprint]",
    "server",
    "posted",
    "online",
    "published",
    "version",
    "ahead",
    "of",
    "print",
    "with",
    "the",
    "lancet",
    "at",
    "available",
    "from",
    "paper",
    "no"
  };

  /** Tokens from a server's name to the end; keeps the work linear in the reference. */
  private static final int LONGEST_REST = 60;

  private final Tokens t;
  private final Prepared prepared;
  private final CitationDraft draft;

  private Optional<PartialDate> date = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> pages = Optional.empty();

  PreprintReader(Tokens tokens, Prepared prepared, CitationDraft draft) {
    this.t = tokens;
    this.prepared = prepared;
    this.draft = draft;
  }

  /** Whether a preprint stands here; what is read goes into the draft. */
  boolean read(int from, int end) {
    for (int i = Math.max(from + 2, end - LONGEST_REST); i < end; i++) {
      int name = afterServer(i);
      if (name > 0 && isSetOff(i) && isRest(name, end) && !isInJournal(from, i)) {
        put(from, i, name);
        return true;
      }
    }
    return false;
  }

  private void put(int from, int server, int name) {
    draft.put(CitationField.TITLE, t.between(from, titleEnd(from, server)), 0.9);
    if (!t.isMask(server)) {
      draft.put(CitationField.CONTAINER_TITLE, t.between(server, name), 0.95);
    }
    draft.put(CitationField.NUMBER, archived().or(() -> number), 0.9);
    draft.put(CitationField.PAGES, pages, 0.8);
    draft.put(CitationField.GENRE, "Preprint", 0.9);
    draft.issued(date, 0.95);
    draft.type(CitationType.PREPRINT);
  }

  /** The token after a server's name, or after arXiv's number where no name stands; else -1. */
  private int afterServer(int i) {
    if (t.isMask(i)) {
      return isArchived(i) ? i + 1 : -1;
    }
    if (!t.isCapitalised(i) && !t.isOneOf(i, "biorxiv", "medrxiv", "arxiv")) {
      return -1;
    }
    for (String[] two : SERVERS_OF_TWO) {
      if (t.is(i, two[0]) && t.is(i + 1, two[1])) {
        return i + 2;
      }
    }
    boolean domain = t.is(i, "preprints") && t.isDomainDot(i + 1) && t.is(i + 2, "org");
    return domain ? i + 3 : t.isOneOf(i, SERVERS) ? i + 1 : -1;
  }

  /** Whether a sentence, a bracket or a quotation ends before the server's name. */
  private boolean isSetOff(int i) {
    return isPreprintAt(i)
        || (t.isSignOf(i - 1, ".?!,)]”\"’'") && !(t.isSign(i - 1, '.') && t.isGlued(i)));
  }

  /** "Title. Preprint at medRxiv https://... (2023)": Nature's way. */
  private boolean isPreprintAt(int server) {
    return t.isOneOf(server - 1, "at", "on")
        && t.is(server - 2, "preprint")
        && t.isSignOf(server - 3, ".?!”");
  }

  /** Whether a journal's numbers stand before the name: the preprint is only told as well. */
  private boolean isInJournal(int from, int to) {
    return TailFinder.find(t, from, to, draft.isDated()).filter(Tail::isSerial).isPresent();
  }

  /** Whether from a token on only what a server's paper carries stands. */
  private boolean isRest(int from, int end) {
    date = Optional.empty();
    number = Optional.empty();
    pages = Optional.empty();
    int i = from;
    while (i < end) {
      int next = afterPart(i, end);
      if (next <= i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  private int afterPart(int i, int end) {
    if (t.isMask(i) || t.isOneOf(i, NOTES)) {
      return i + 1;
    }
    int section = afterSection(i);
    if (section > i) {
      return section;
    }
    if (t.isSignOf(i, ".,;:()[]“”\"’")) {
      return i + 1;
    }
    int code = afterNumber(i, end);
    if (code > i) {
      number = number.or(() -> Optional.of(t.between(i, code)));
      return code;
    }
    Optional<Dates.Found> found = Dates.at(t, i);
    if (found.isPresent()) {
      date = date.or(() -> found.map(this::withDay));
      return isDayOf(found.get()) ? found.get().next() + 1 : found.get().next();
    }
    boolean range = t.isNumber(i) && t.isDash(i + 1) && t.isNumber(i + 2) && pages.isEmpty();
    if (range) {
      pages = Optional.of(t.between(i, i + 3));
    }
    return range ? i + 3 : -1;
  }

  /** "2022 Mar 8:rs.3.rs-17": before a colon a day could be a volume, but servers have none. */
  private boolean isDayOf(Dates.Found found) {
    int i = found.next();
    return found.date().month() > 0
        && found.date().day() == 0
        && t.isNumber(i)
        && t.isSign(i + 1, ':')
        && t.number(i) >= 1
        && t.number(i) <= 31;
  }

  private PartialDate withDay(Dates.Found found) {
    PartialDate read = found.date();
    return isDayOf(found)
        ? new PartialDate(read.year(), read.month(), t.number(found.next()))
        : read;
  }

  /** "[cs.CV]", "[eess.IV]", "[q-bio]": the section of arXiv that holds the paper. */
  private int afterSection(int i) {
    if (!t.isSign(i, '[') || !t.isWord(i + 1) || t.length(i + 1) > 9) {
      return i;
    }
    boolean part = t.isSign(i + 2, '.') && t.isGlued(i + 2) && t.isWord(i + 3) && t.isGlued(i + 3);
    int close = part ? i + 4 : i + 2;
    return t.isSign(close, ']') ? close + 1 : i;
  }

  /**
   * "2021.06.01.21258000v2", "rs.3.rs-1700000/v1", "202004.0123", "442990": the server's number.
   */
  private int afterNumber(int from, int end) {
    int i = from + 1;
    int parts = 1;
    while (i + 1 < end
        && t.isSignOf(i, "./-_")
        && t.isGlued(i)
        && t.isGlued(i + 1)
        && (t.isNumber(i + 1) || t.isWord(i + 1))) {
      parts++;
      i += 2;
    }
    boolean series = parts > 3 && t.isYear(from);
    boolean coded = parts > 2 && t.is(from, "rs");
    boolean dotted = parts == 2 && t.isNumber(from) && t.length(from) == 6;
    boolean plain = parts == 1 && isLongNumber(from);
    return series || coded || dotted || plain ? i : from;
  }

  /** Longer than any year or page, with a letter for its version or none. */
  private boolean isLongNumber(int i) {
    int digits = 0;
    for (int k = t.start(i); k < t.end(i); k++) {
      digits += Tokens.isDigit(t.source().charAt(k)) ? 1 : 0;
    }
    return digits >= 5 && t.end(i) - t.start(i) - digits <= 2;
  }

  private boolean isArchived(int i) {
    return prepared.identifiers().stream()
        .anyMatch(m -> isArxiv(m) && m.start() < t.end(i) && m.end() > t.start(i));
  }

  /** arXiv's number of the paper, wherever the reference has it. */
  private Optional<String> archived() {
    return prepared.identifiers().stream()
        .filter(PreprintReader::isArxiv)
        .findFirst()
        .map(prepared::raw);
  }

  private static boolean isArxiv(IdentifierMention mention) {
    return mention.reading() instanceof IdentifierReading.Valid valid
        && valid.identifier().scheme() == IdentifierScheme.ARXIV;
  }

  /** Before "(arXiv:2103.01234)." and before the mark that ends a quotation. */
  private int titleEnd(int from, int server) {
    int to = isPreprintAt(server) ? server - 2 : server;
    boolean number = false;
    while (to > from + 1
        && (t.isMask(to - 1)
            || t.isSignOf(to - 1, ".,;([")
            || (t.isSignOf(to - 1, ")]") && (number || t.isMask(to - 2))))) {
      number |= t.isSignOf(to - 1, ")]");
      to--;
    }
    return to;
  }
}
