package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a part of a larger work: what stands before "In" is the part, after it the host. */
final class ChapterReader {

  private static final String[] HOSTS = {
    "Proceedings", "Proc", "Handbook", "Encyclopedia", "Abstracts", "Advances"
  };

  private static final String[] MEETINGS = {
    "International",
    "Congress",
    "Symposium",
    "Workshop",
    "National",
    "World",
    "Conference",
    "Simposio",
    "Annual",
    "European",
    "Meeting"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final HostTail tail;
  private final boolean commaParted;

  /**
   * @param commaParted whether the reference parts everything by commas, as some Harvard styles do
   */
  ChapterReader(Tokens tokens, CitationDraft draft, boolean commaParted) {
    this.t = tokens;
    this.commaParted = commaParted;
    this.draft = draft;
    this.tail = new HostTail(tokens, draft);
  }

  /** The token of the "In" that begins the host, or -1. */
  int find(int from, int end) {
    int quoted = Math.max(from, QuotedWork.titleEnd(t, from, end));
    for (int i = quoted; i < end - 2; i++) {
      if (t.is(i, "in") && isHostMark(i, from)) {
        return i;
      }
    }
    for (int i = quoted; i < end - 2; i++) {
      if (t.is(i, "in") && isUnmarkedHost(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Title. Post TW, ed. UpToDate.": the token before the editors of the host, or -1. */
  int findEditors(int from, int end) {
    for (int i = from + 3; i < end - 4; i++) {
      boolean sentence = t.isSignOf(i - 1, ".?!") && !t.isGlued(i) && t.isCapitalised(i);
      if (sentence && Initials.isBlock(t, i + 1)) {
        NameList names = new NameListParser(t).persons(i);
        boolean host = t.isCapitalised(names.next()) && t.isSign(names.next() - 1, '.');
        boolean named = names.editors() && names.confidence() > 0.9 && host;
        return named && !opensImprint(names.next(), end) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** "Phenotyping millet, Drought Phenotyping in Crops, eds X (House)": the comma, or -1. */
  int findCommaHost(int from, int end) {
    for (int role = from + 6; role < end - 2; role++) {
      if (t.isOneOf(role, "eds") && t.isSign(role - 1, ',') && namesAfter(role)) {
        PublicationPlace place = new Imprint(t, draft).place();
        int comma = from + 3;
        while (comma < role - 3
            && !(t.isSign(comma, ',')
                && place.capitalShare(comma, role) > 0.8
                && place.capitalShare(from, comma) < 0.5)) {
          comma++;
        }
        return comma < role - 3 ? comma : -1;
      }
    }
    return -1;
  }

  private boolean opensImprint(int from, int end) {
    return new Imprint(t, new CitationDraft()).read(Segments.of(t, from, end).get(0));
  }

  /** "Cultures in Methods in Bioengineering, eds ... (Place: Publisher)", "pp. 3–9 in Book". */
  private boolean isUnmarkedHost(int i) {
    if (t.isCapitalised(i)) {
      return false;
    }
    if (isNumberedMeeting(i + 1)) {
      return true;
    }
    if (!t.isCapitalised(i + 1)) {
      return false;
    }
    boolean afterPages = t.isNumber(i - 1) && t.isDash(i - 2);
    return afterPages || (t.isWord(i - 1) && hasEditorsAfter(i) && bracketImprintAfter(i));
  }

  /** "2017 IEEE International Conference", "35th Annual Conference". */
  private boolean isNumberedMeeting(int from) {
    int ordinal = t.isYear(from) ? from + 1 : from;
    boolean counted = Tokens.isDigit(t.first(ordinal)) && t.isWord(ordinal);
    int name = counted ? ordinal + 1 : ordinal;
    return name > from && (t.isOneOf(name, MEETINGS) || t.isOneOf(name + 1, MEETINGS));
  }

  private boolean isHostMark(int i, int from) {
    if (t.get(i).equals("IN") && t.isSign(i - 1, ',') && Places.contains(t.get(i - 2))) {
      return false; // "Indianapolis, IN: Eli Lilly"
    }
    boolean capital = t.isCapitalised(i);
    boolean sentence = i == from || t.isSignOf(i - 1, ".?!”\"’,)");
    if (t.isSign(i + 1, ':') && (capital || sentence)) {
      return true;
    }
    if (capital && t.isSign(i - 1, '.') && isNumberedMeeting(i + 1)) {
      return true;
    }
    boolean mid = i > from && (sentence || !t.isCapitalised(i - 1)) && !t.isSign(i - 1, ',');
    if (capital && mid && t.isCapitalised(i + 1) && !t.isOneOf(i + 1, "Vivo", "Vitro", "Silico")) {
      boolean sentenceBefore = t.isSignOf(i - 1, ".?!”") && i - from > 4;
      return t.isLowerCase(i - 1)
          || sentenceBefore
          || hasEditorsAfter(i)
          || t.isOneOf(i + 1, HOSTS);
    }
    return !capital && t.isSignOf(i - 1, ".,”\"’)?") && isLowerHost(i, from);
  }

  /** ", in Proceedings of ...", "’, in Editor A (ed.), ...", ", in 10th Annual Congress". */
  private boolean isLowerHost(int i, int from) {
    boolean number =
        t.isNumber(i + 1)
            || TailWords.isRoman(t, i + 1)
            || (t.isWord(i + 1) && Tokens.isDigit(t.first(i + 1)));
    if (number && t.isOneOf(i + 2, MEETINGS)) {
      return true;
    }
    if (t.isOneOf(i + 1, "eds", "ed")) {
      return true;
    }
    if (t.isSign(i - 1, ',') && namesHost(i, from)) {
      return true;
    }
    return t.isCapitalised(i + 1)
        && (t.isOneOf(i + 1, HOSTS)
            || t.is(i + 1, "The")
            || hasEditorsAfter(i)
            || t.isSignOf(i - 1, "”\"’")
            || bracketImprintAfter(i));
  }

  /** ", in Generation Challenge Program ..." after a title that has few capitals itself. */
  private boolean namesHost(int i, int from) {
    PublicationPlace place = new Imprint(t, draft).place();
    boolean plainTitle = i - from > 4 && place.capitalShare(from, i) < 0.65;
    if (plainTitle && t.is(i + 1, "paper") && t.is(i + 2, "presented")) {
      return true;
    }
    boolean name =
        t.isCapitalised(i + 1)
            && t.isCapitalised(i + 2)
            && (t.isCapitalised(i + 3) || t.isSignOf(i + 3, ".:("))
            && !Places.contains(t.get(i + 1))
            && !Places.contains(t.between(i + 1, i + 3));
    return (plainTitle && name && t.isWord(i + 1)) || namesMeeting(i + 1, place);
  }

  /** "Generation Challenge Program Review Meeting, (Rome)": capitals up to a sign, and the word. */
  private boolean namesMeeting(int from, PublicationPlace place) {
    boolean meeting = false;
    int i = from;
    while (i < t.size() && !t.isSignOf(i, ",.:(")) {
      meeting |= t.isOneOf(i, MEETINGS) || t.isOneOf(i, "Series");
      i++;
    }
    return meeting && i - from > 2 && place.capitalShare(from, i) > 0.99;
  }

  private boolean hasEditorsAfter(int i) {
    for (int j = i + 1; j < t.size() && j < i + 90; j++) {
      if (t.isOneOf(j, "eds", "ed", "editors", "editor", "edited")
          && (t.isSignOf(j - 1, "(,[.)”")
              || t.isSignOf(j + 1, ".),:")
              || t.isCapitalised(j + 1)
              || t.is(j + 1, "by"))) {
        return true;
      }
    }
    return false;
  }

  private boolean bracketImprintAfter(int i) {
    boolean open = false;
    for (int j = i + 1; j < t.size() && j < i + 150; j++) {
      open |= t.isSign(j, '(');
      if (open && t.isSign(j, ':')) {
        return true;
      }
      open &= !t.isSign(j, ')');
    }
    return false;
  }

  void read(int from, int in, int end) {
    int titleTo = withoutDates(from, withoutPages(from, in));
    draft.put(CitationField.TITLE, t.between(from, titleTo), 0.85);
    int i = in + 1;
    while (t.isSignOf(i, ":,")) {
      i++;
    }
    if (t.isOneOf(i, "eds", "ed") && namesAfter(i)) {
      draft.type(CitationType.CHAPTER);
      tail.readRest(readLaterEditors(i, end), end);
      return;
    }
    if (siteThenEditors(i, end)) {
      return;
    }
    int host = afterBody(leadingEditors(i), end);
    NamesBeforeRole.Found named =
        host == i ? editorsBeforeRole(i, end) : NamesBeforeRole.Found.NONE;
    int editorsAt = host == i && named.at() < 0 ? laterEditors(i, end) : -1;
    int hostEnd = editorsAt > 0 ? editorsAt : end;
    draft.type(isProceedings(host) ? CitationType.CONFERENCE_PAPER : CitationType.CHAPTER);
    WorkReader work = new WorkReader(t, draft, commaParted, false);
    int pages = tail.pagesAt(host, end);
    if (editorsAt > 0) {
      int rest = readLaterEditors(editorsAt, end);
      tail.readRest(rest, end);
      work.read(host, hostEnd, CitationField.CONTAINER_TITLE, 0.9);
    } else if (named.at() > 0) {
      draft.editors(named.names());
      tail.readRest(named.names().next(), end);
      work.read(host, named.at(), CitationField.CONTAINER_TITLE, 0.9);
    } else if (pages < end) {
      tail.readPagesAndHouse(pages, end);
      work.read(host, pages, CitationField.CONTAINER_TITLE, 0.7);
    } else {
      work.read(host, end, CitationField.CONTAINER_TITLE, 0.7);
    }
  }

  /** "Book, Nord F.F., ed. (Place: Publisher)": the editors between the host and their role. */
  private NamesBeforeRole.Found editorsBeforeRole(int from, int end) {
    NamesBeforeRole names = new NamesBeforeRole(t);
    for (int j = from + 4; j < end; j++) {
      boolean role = t.isOneOf(j, "editors", "editor");
      if (role || (t.isOneOf(j, "eds", "ed") && !namesAfter(j))) {
        NamesBeforeRole.Found found = names.find(from, j);
        if (found.at() > 0) {
          return found;
        }
      }
    }
    return NamesBeforeRole.Found.NONE;
  }

  /** "In: International Poverty Centre. Poverty in Focus. Brasilia: UNDP": who made the host. */
  private int afterBody(int i, int end) {
    int stop = i;
    boolean head = false;
    while (stop < i + 10 && (t.isCapitalised(stop) || t.isOneOf(stop, "of", "for", "and", "the"))) {
      head |= NameWords.isHead(t.get(stop));
      stop++;
    }
    head = (head && stop - i > 2) || KnownBodies.contains(t.between(i, stop));
    if (!head || !t.isSign(stop, '.') || Segments.of(t, stop, end).size() < 2) {
      return i;
    }
    Segments.Segment next = Segments.of(t, stop, end).get(0);
    boolean imprint = new Imprint(t, new CitationDraft()).read(next);
    return imprint || next.to() - next.from() < 3 ? i : next.from();
  }

  /** "In: UpToDate, Post TW (Ed), UpToDate, Waltham, MA.": the site, then its editors. */
  private boolean siteThenEditors(int i, int end) {
    boolean site = t.isSign(i + 1, ',') && KnownSites.contains(t.get(i));
    NameList editors = site ? new NameListParser(t).persons(i + 2) : NameList.none(i);
    if (!editors.editors()) {
      return false;
    }
    draft.type(CitationType.CHAPTER);
    draft.put(CitationField.CONTAINER_TITLE, t.get(i), 0.95);
    draft.editors(editors);
    int rest = editors.next();
    while (t.isSignOf(rest, ",.") || t.get(rest).equals(t.get(i))) {
      rest++;
    }
    for (Segments.Segment segment : Segments.of(t, rest, end)) {
      if (!new Imprint(t, draft).read(segment)) {
        draft.unparsed(t.between(segment.from(), segment.to()));
      }
    }
    return true;
  }

  /** "Title. 2022 Jun 3." and "Title. [Updated 2022 Sep 12]." before "In": the part's own date. */
  private int withoutDates(int from, int to) {
    List<Segments.Segment> segments = Segments.of(t, from, to);
    int last = segments.size() - 1;
    Imprint imprint = new Imprint(t, draft);
    while (last > 0 && imprint.date(segments.get(last).from(), segments.get(last).to())) {
      last--;
    }
    return last < 0 || last == segments.size() - 1 ? to : segments.get(last).to();
  }

  /** "Walnut, pp. 827–846" before "in": the pages are not the title's. */
  private int withoutPages(int from, int in) {
    for (int i = Math.max(from, in - 6); i < in; i++) {
      if (t.isOneOf(i, "pp", "p", "pages")
          && t.isSignOf(i - 1, ",.(")
          && new Extent(t, draft).pages(i, in)) {
        return Math.max(from, i - 1);
      }
    }
    return in;
  }

  private boolean isProceedings(int i) {
    return t.isOneOf(i, "Proceedings", "Proc", "Abstracts")
        || (t.is(i, "the") && t.is(i + 1, "Proceedings"));
  }

  /** "In: Stahl A, editor. African ..." and "In A. Smith & B. Jones (Eds.), Book". */
  private int leadingEditors(int i) {
    NameListParser parser = new NameListParser(t);
    NameList names = parser.persons(i);
    if (names.isEmpty()) {
      names = new OrganisationReader(t, false).read(i);
      if (names.isEmpty() || !t.isOneOf(names.next() - 2, "ed", "eds", "editor", "editors")) {
        return i;
      }
    }
    boolean sure = names.editors() || names.confidence() > 0.9;
    boolean ownTitle = names.editors() && names.confidence() < 0.9 && surely(parser, names.next());
    if (!sure || ownTitle) {
      return i;
    }
    draft.editors(names);
    return HeadDate.at(t, names.next()).next();
  }

  /** "Plant Aquaporins, eds Chaumont F.": the names come after the role, the host before it. */
  private static boolean surely(NameListParser parser, int i) {
    return parser.persons(i).confidence() > 0.98;
  }

  /** The token of "eds" that follows the host's title, or -1. */
  private int laterEditors(int from, int end) {
    for (int j = from + 1; j < end; j++) {
      boolean edition = t.is(j, "ed") && t.isWord(j - 1) && Tokens.isDigit(t.first(j - 1));
      boolean role = t.isOneOf(j, "eds", "ed", "editors", "edited", "editor");
      if (role && !edition && namesAfter(j)) {
        return t.isSignOf(j - 1, "(") ? j - 1 : j;
      }
    }
    return -1;
  }

  private boolean namesAfter(int j) {
    int i = skipRole(j);
    return !new NameListParser(t).persons(i).isEmpty();
  }

  private int skipRole(int j) {
    int i = t.isSign(j, '(') ? j + 1 : j;
    i++;
    while (t.isSignOf(i, ".:)") || t.is(i, "by")) {
      i++;
    }
    return i;
  }

  private int readLaterEditors(int at, int end) {
    NameList names = new NameListParser(t).persons(skipRole(at));
    draft.editors(names);
    return Math.min(names.next(), end);
  }
}
