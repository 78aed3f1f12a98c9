package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.PartialDate;

/**
 * Finds and masks what is known by its own form: identifiers, addresses, access and other notes.
 */
final class NoteMasker {

  private final String text;
  private final String lower;
  private final char[] masked;
  private final int start;
  private List<IdentifierMention> identifiers = List.of();
  private Optional<String> url = Optional.empty();
  private Optional<PartialDate> accessed = Optional.empty();
  private Optional<PartialDate> published = Optional.empty();
  private int internetAt = -1;
  private boolean availableFrom;

  NoteMasker(String text, int start) {
    this.text = text;
    this.lower = lowered(text);
    this.masked = text.toCharArray();
    this.start = start;
  }

  /** Character by character, so that it stays as long. */
  private static String lowered(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  void run() {
    identifiers = IdentifierScanner.scan(text);
    for (IdentifierMention mention : identifiers) {
      if (mention.start() >= start && !isTitleWord(mention)) {
        mask(mention.start(), mention.end());
      }
    }
    url = new AddressMasker(text, lower, masked, start).run();
    new LinkMasker(text, lower, masked, start).run();
    int i = start;
    while (i < lower.length()) {
      i = isBoundary(i) && NoteWords.mayBegin(lower, i) ? noteAt(i) : i + 1;
    }
  }

  /** A trial or guidance number may be part of the title; it stays there. */
  private static boolean isTitleWord(IdentifierMention mention) {
    return switch (mention.reading()) {
      case org.lucerna.model.IdentifierReading.Malformed malformed -> false;
      case org.lucerna.model.IdentifierReading.Valid valid ->
          switch (valid.identifier().scheme()) {
            case PMID, PMCID, DOI, ISBN, ISSN, ARXIV -> false;
            default -> true;
          };
    };
  }

  private boolean isBoundary(int i) {
    return i == 0
        || lower.charAt(i) == '('
        || lower.charAt(i) == '['
        || !Character.isLetterOrDigit(lower.charAt(i - 1));
  }

  private void mask(int from, int to) {
    for (int i = from; i < to; i++) {
      masked[i] = Tokens.MASKED;
    }
  }

  private int noteAt(int i) {
    char c = lower.charAt(i);
    boolean besideAddress = c == '[' && url.isPresent() && accessed.isEmpty() && endsInMask(i);
    if (besideAddress && dateAfter(i + 1).isPresent()) {
      int end = accessNote(i, i + 1);
      mask(i, end);
      return end;
    }
    int size = fileSize(c, i);
    if (size > 0) {
      mask(i, size);
      return size;
    }
    int visited = c == 'o' && lower.startsWith("on ", i) ? visitedNote(i) : 0;
    if (visited > 0) {
      return visited;
    }
    int other = otherNote(c, i);
    if (other > 0) {
      return other;
    }
    if (c == '[' || c == '(') {
      int end = startsWith(NoteWords.INTERNET, i);
      if (end > 0) {
        internetAt = internetAt < 0 ? i : internetAt;
        mask(i, end);
        return end;
      }
    }
    if (c == 'b' && lower.startsWith("bookshelf id: nbk", i)) {
      int end = maskRun(i + "bookshelf id: ".length());
      mask(i, end);
      return end;
    }
    if (lower.startsWith("wos:", i)) {
      return maskRun(i);
    }
    return phraseNote(i);
  }

  /** "https://example.org on 3 May 2024": the offset after such a date, else 0. */
  private int visitedNote(int i) {
    Optional<DatedNote> visited =
        accessed.isEmpty() && endsInMask(i) ? dateAfter(i + "on ".length()) : Optional.empty();
    if (visited.isEmpty()) {
      return 0;
    }
    accessed = Optional.of(visited.get().date());
    mask(i, visited.get().end());
    return visited.get().end();
  }

  /** A note known by the words it begins with: the offset to go on from. */
  private int phraseNote(int i) {
    boolean sentence = i > start + 2 && text.startsWith(". ", i - 2);
    if (sentence && startsWith(NoteWords.NOTICES, i) > 0) {
      mask(i, text.length());
      return text.length();
    }
    int tag = startsWith(NoteWords.TAGS, i);
    if (tag > 0) {
      mask(i, tag);
      return tag;
    }
    int lead = startsWith(NoteWords.LEADS, i);
    if (lead > 0 && leadsToAddress(lead)) {
      availableFrom = true;
      mask(i, skipColon(lead));
      return lead;
    }
    int access = startsWith(NoteWords.ACCESS, i);
    if (access > 0) {
      return accessNote(i, access);
    }
    int published = startsWith(NoteWords.PUBLISHED, i);
    return published > 0 ? publishedNote(i, published) : i + 1;
  }

  /** "(PDF, 2.3 MB)", "[PDF 340KB]", "PDF, 1,2 Mo": the offset after it, else 0. */
  private int fileSize(char c, int i) {
    int word = c == '(' || c == '[' ? i + 1 : i;
    if (!lower.startsWith("pdf", word)) {
      return 0;
    }
    int j = skip(word + 3, " ,:-–|/");
    int digits = j;
    j = skip(j, "0123456789.,");
    int unit = skip(j, " ");
    boolean sized =
        j > digits
            && unit + 1 < lower.length()
            && "kmg".indexOf(lower.charAt(unit)) >= 0
            && "bo".indexOf(lower.charAt(unit + 1)) >= 0;
    boolean shortUnit =
        j > digits && !sized && unit < lower.length() && "km".indexOf(lower.charAt(unit)) >= 0;
    int end = sized ? unit + 2 : shortUnit ? unit + 1 : word + 3;
    boolean closes = end < lower.length() && ")]".indexOf(lower.charAt(end)) >= 0 && word > i;
    return closes ? end + 1 : sized && word == i ? end : 0;
  }

  /**
   * "(17 May 2023, date last accessed)", "Web. 30 Aug 2023.", "Next review due: 20 April 2026": the
   * offset after such a note, else 0.
   */
  private int otherNote(char c, int i) {
    int next = startsWith(NoteWords.ASIDES, i);
    if (next < 0 && c == 'r' && lower.contains("publication date")) {
      next = lower.startsWith("review date", i) ? i + "review date".length() : next;
    }
    if (next > 0) {
      Optional<DatedNote> note = dateAfter(next);
      note.ifPresent(n -> mask(i, n.end()));
      return note.map(DatedNote::end).orElse(0);
    }
    boolean web = c == 'w' && lower.startsWith("web. ", i) && accessed.isEmpty();
    if (!(c == '(' || web)) {
      return 0;
    }
    Optional<DatedNote> note = dateAfter(web ? i + 4 : i + 1);
    if (note.isEmpty() || note.get().end() >= text.length()) {
      return 0;
    }
    int end = note.get().end();
    if (c == '(') {
      int words = startsWith(NoteWords.ACCESS, skip(end, ", "));
      end = words > 0 && words < text.length() && text.charAt(words) == ')' ? words + 1 : 0;
    } else {
      internetAt = internetAt < 0 ? i : internetAt;
    }
    if (end > 0) {
      accessed = Optional.of(note.get().date());
      mask(i, end);
    }
    return end;
  }

  private record DatedNote(PartialDate date, int end) {}

  private Optional<DatedNote> dateAfter(int after) {
    Tokens tokens = tokensAfter(after);
    int i = 0;
    while (tokens.isSignOf(i, ":,-–<") || tokens.isOneOf(i, "on", "date", "due")) {
      i++;
    }
    return Dates.at(tokens, i).map(d -> new DatedNote(d.date(), tokens.end(d.next() - 1)));
  }

  /** As many as a note's date takes. */
  private Tokens tokensAfter(int after) {
    return new Tokens(text.substring(0, Math.min(text.length(), after + 40)), after);
  }

  private int skip(int from, String signs) {
    int i = from;
    while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean endsInMask(int i) {
    int j = i - 1;
    while (j > start && (masked[j] == ' ' || masked[j] == '.')) {
      j--;
    }
    return j > start && masked[j] == Tokens.MASKED;
  }

  private int maskRun(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != ' ' && end - from < 40) {
      end++;
    }
    mask(from, end);
    return end;
  }

  private int startsWith(PhraseIndex phrases, int i) {
    if (i >= lower.length()) {
      return -1;
    }
    for (String word : phrases.startingLike(lower, i)) {
      if (lower.startsWith(word, i)) {
        int end = i + word.length();
        char last = word.charAt(word.length() - 1);
        boolean wordEnds =
            !Character.isLetter(last)
                || end == lower.length()
                || !Character.isLetterOrDigit(lower.charAt(end));
        if (wordEnds) {
          return end;
        }
      }
    }
    return -1;
  }

  private int skipColon(int i) {
    int j = skip(i, ": ");
    return j < text.length() ? j : i;
  }

  /** An address, or the end, follows within a few words ("Available from: http..."). */
  private boolean leadsToAddress(int from) {
    int j = skipColon(from);
    int limit = Math.min(masked.length, from + 40);
    if (j >= masked.length || text.charAt(Math.min(from, text.length() - 1)) == ':') {
      return true;
    }
    while (j < limit) {
      if (masked[j] == Tokens.MASKED) {
        return true;
      }
      j++;
    }
    return from >= masked.length - 2 || text.charAt(from) == '.';
  }

  /** "[accessed Feb 2020]", "Accessed: 25 February 2026", "Retrieved March 3, 2010, from". */
  private int accessNote(int from, int after) {
    Tokens tokens = tokensAfter(after);
    int i = 0;
    while (tokens.isSignOf(i, ":,-–<[") || tokens.isOneOf(i, "on", "date", "at", "the", "am")) {
      i++;
    }
    Optional<Dates.Found> date = Dates.inNote(tokens, i);
    if (date.isEmpty()) {
      return unreadAccess(from, after);
    }
    int end = tokens.end(date.get().next() - 1);
    if (accessed.isEmpty()) {
      accessed = Optional.of(date.get().date());
    }
    int noteEnd = closeNote(end);
    int noteStart = from > start && "[(".indexOf(text.charAt(from - 1)) >= 0 ? from - 1 : from;
    mask(noteStart, noteEnd);
    return noteEnd;
  }

  /** A bracketed access note is one whether or not its date can be read. */
  private int unreadAccess(int from, int after) {
    boolean opened =
        lower.charAt(from) == '[' || (from > start && "[(".indexOf(text.charAt(from - 1)) >= 0);
    int limit = Math.min(text.length(), after + 30);
    for (int i = after; opened && i < limit; i++) {
      if ("])".indexOf(text.charAt(i)) >= 0) {
        mask(lower.charAt(from) == '[' ? from : from - 1, i + 1);
        return i + 1;
      }
    }
    return after;
  }

  private int closeNote(int end) {
    int j = skip(end, ",; ");
    for (String from : new String[] {"from ", "from:", "van ", "von ", "sur "}) {
      if (lower.startsWith(from, j)) {
        availableFrom = true;
        return skipColon(j + from.length());
      }
    }
    return end < text.length() && "])>".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }

  private int publishedNote(int from, int after) {
    Tokens tokens = tokensAfter(after);
    int i = 0;
    while (tokens.isSignOf(i, ":,.") || tokens.isOneOf(i, "on", "ahead", "of", "print", "first")) {
      i++;
    }
    Optional<Dates.Found> date = Dates.at(tokens, i);
    int end = date.map(found -> tokens.end(found.next() - 1)).orElse(after);
    if (published.isEmpty() && !lower.startsWith("e", from)) {
      published = date.map(Dates.Found::date);
    }
    if (date.isPresent() || lower.startsWith("epub", from)) {
      mask(from, end);
    }
    return end;
  }

  String lower() {
    return lower;
  }

  String masked() {
    return new String(masked);
  }

  List<IdentifierMention> identifiers() {
    return identifiers;
  }

  Optional<String> url() {
    return url;
  }

  Optional<PartialDate> accessed() {
    return accessed;
  }

  /** When it first appeared online; the work's date only where there is no other. */
  Optional<PartialDate> published() {
    return published;
  }

  int internetAt() {
    return internetAt;
  }

  boolean availableFrom() {
    return availableFrom;
  }
}
