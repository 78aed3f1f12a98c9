package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.MatchText;
import org.lucerna.model.PersonName;

/** Compares a reference and a record in one field at a time. */
final class FieldComparison {
  /** Above this the two titles are the same but for slips. */
  static final double SAME_TITLE = 0.9;

  /** Below this they are two titles. */
  static final double NEAR_TITLE = 0.7;

  private static final int AUTHORS_COMPARED = 6;

  /** Words that may stand before the first author's family name: a number, initials. */
  private static final int LEADING_WORDS = 3;

  /** So many numbers are volume, issue and page. */
  private static final int MANY_NUMBERS = 3;

  private final ReferenceWords reference;
  private final RecordFields fields;
  private final TitleAlignment alignment;
  private int authorsFound = -1;

  FieldComparison(ReferenceWords reference, RecordFields fields, TitleAlignment alignment) {
    this.reference = reference;
    this.fields = fields;
    this.alignment = alignment;
  }

  /** How the titles stand, as one agreement of many. */
  static Agreement agreement(TitleKind kind) {
    return switch (kind) {
      case WHOLE -> Agreement.SAME;
      case SHORT -> Agreement.NEAR;
      case SIBLING, OTHER -> Agreement.DIFFERENT;
      case UNSTATED -> Agreement.UNSTATED;
    };
  }

  TitleComparison comparedTitle() {
    List<String> cited = CitedTitle.of(reference, fields, alignment);
    TitleComparison compared =
        TitleComparison.of(
            fields.title(), fields.mainTitleWords(), cited, reference.cited().title());
    boolean stands = alignment.similarity() >= NEAR_TITLE;
    boolean found = compared.kind() == TitleKind.WHOLE || compared.kind() == TitleKind.SHORT;
    if ((stands || found) && isOtherNotice()) {
      return TitleComparison.OTHER;
    }
    boolean unread = compared.kind() == TitleKind.UNSTATED && reference.title().isEmpty();
    return unread && Leftover.count(reference, fields, alignment) >= Leftover.TITLE
        ? TitleComparison.OTHER
        : compared;
  }

  /** One is a notice about the other, or about something else. */
  boolean isOtherNotice() {
    if (!Notice.ofTitle(fields.title()).equals(Notice.around(reference.words(), alignment))) {
      return true;
    }
    // Publishers put "Retracted:" before the title of the paper itself and of the notice alike.
    boolean recordSays = Notice.saysRetracted(fields.title(), 0);
    boolean citedSays = Notice.saysRetracted(reference.words(), alignment.start());
    boolean samePaper =
        page() == Agreement.SAME || (page() == Agreement.UNSTATED && authors() == Agreement.SAME);
    return recordSays != citedSays && !samePaper;
  }

  Agreement authors() {
    if (fields.families().isEmpty() || fields.families().getFirst().isEmpty()) {
      return Agreement.UNSTATED;
    }
    if (leads(fields.authors().getFirst(), fields.families().getFirst())) {
      return Agreement.SAME;
    }
    boolean namesake = find(fields.families().getFirst().getLast()) >= 0;
    if (authorsFound() >= (namesake ? 2 : 1)) {
      return Agreement.NEAR;
    }
    return isAuthorStated() ? Agreement.DIFFERENT : Agreement.UNSTATED;
  }

  /** How many of the record's first authors are named. */
  int authorsFound() {
    if (authorsFound < 0) {
      authorsFound = countAuthors();
    }
    return authorsFound;
  }

  private int countAuthors() {
    return (int) fields.families().stream().limit(AUTHORS_COMPARED).filter(this::names).count();
  }

  /** The name opens the list of authors, and its initial is not that of a namesake. */
  private boolean leads(PersonName author, List<String> family) {
    int at = family.isEmpty() ? -1 : find(family.getLast());
    if (at < 0 || !names(family) || author.collective()) {
      return at >= 0 && names(family);
    }
    int afterTitle = at - alignment.end();
    boolean opens = at < family.size() + LEADING_WORDS;
    boolean opensAfterTitle = afterTitle >= 0 && afterTitle < family.size() + LEADING_WORDS;
    List<CitedAuthor> named = reference.cited().authors();
    // "E.M.B.P. Reuling": however many initials lead it.
    boolean first = !named.isEmpty() && isFamily(named.getFirst(), author);
    return (opens || opensAfterTitle || first) && hasInitial(author, at);
  }

  /** No other initial is given: of the first author as parsed, else of what stands by the name. */
  private boolean hasInitial(PersonName author, int at) {
    List<String> given = MatchText.words(author.given());
    if (given.isEmpty()) {
      return true;
    }
    char initial = given.getFirst().charAt(0);
    List<CitedAuthor> named = reference.cited().authors();
    if (!named.isEmpty() && isFamily(named.getFirst(), author)) {
      return named.getFirst().initial().filter(one -> one != initial).isEmpty();
    }
    List<String> words = reference.words();
    return (at > 0 && words.get(at - 1).charAt(0) == initial)
        || (at + 1 < words.size() && words.get(at + 1).charAt(0) == initial);
  }

  private static boolean isFamily(CitedAuthor cited, PersonName author) {
    List<String> one = MatchText.words(cited.family());
    List<String> other = MatchText.words(author.family());
    return !one.isEmpty() && !other.isEmpty() && Words.alike(one.getLast(), other.getLast());
  }

  /** All words of a family name stand in the reference, outside the title. */
  private boolean names(List<String> family) {
    return !family.isEmpty() && family.stream().allMatch(part -> find(part) >= 0);
  }

  private int find(String part) {
    List<String> words = reference.words();
    for (int i = 0; i < words.size(); i++) {
      boolean inTitle = i >= alignment.start() && i < alignment.end();
      if (!inTitle && Words.alike(part, words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAuthorStated() {
    return !reference.cited().authors().isEmpty()
        || (alignment.similarity() >= NEAR_TITLE && wordsBeforeTitle() >= 2);
  }

  /** Journal, year and volume aside, which some styles put first. */
  private long wordsBeforeTitle() {
    return reference.words().subList(0, alignment.start()).stream()
        .filter(word -> !reference.container().contains(word) && !MatchKeys.isNumber(word))
        .count();
  }

  Agreement year() {
    if (fields.year().isEmpty()) {
      return Agreement.UNSTATED;
    }
    int year = fields.year().getAsInt();
    OptionalInt cited = reference.cited().year();
    List<Integer> stated =
        cited.isPresent()
            ? List.of(cited.getAsInt())
            : reference.numbers().stream()
                .filter(MatchKeys::isYear)
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .toList();
    if (stated.isEmpty()) {
      return Agreement.UNSTATED;
    }
    int nearest = stated.stream().mapToInt(one -> Math.abs(one - year)).min().orElseThrow();
    return nearest == 0 ? Agreement.SAME : nearest == 1 ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  Agreement journal() {
    if (fields.journals().isEmpty()) {
      return Agreement.UNSTATED;
    }
    List<String> outside = outsideTitle();
    boolean found =
        fields.journals().stream()
            .anyMatch(
                name ->
                    JournalNames.same(name, reference.container())
                        || JournalNames.occursIn(name, outside));
    if (found) {
      return Agreement.SAME;
    }
    List<String> named =
        reference.container().stream()
            .filter(word -> word.length() > 2 && !MatchKeys.isNumber(word))
            .toList();
    long authors = named.stream().filter(it -> Leftover.holds(fields.families(), it)).count();
    // A parser that missed the authors takes them for the journal, or the end of the title.
    boolean ofTitle = alignment.similarity() >= NEAR_TITLE && fields.title().containsAll(named);
    boolean none = named.isEmpty() || ofTitle || (authors >= 2 && 2 * authors > named.size());
    return none ? Agreement.UNSTATED : Agreement.DIFFERENT;
  }

  private List<String> outsideTitle() {
    List<String> words = reference.words();
    if (alignment.similarity() < NEAR_TITLE) {
      return words;
    }
    List<String> outside = new java.util.ArrayList<>(words.subList(0, alignment.start()));
    outside.addAll(words.subList(alignment.end(), words.size()));
    return outside;
  }

  Agreement volume() {
    if (fields.volume().isEmpty()) {
      return Agreement.UNSTATED;
    }
    String recorded = fields.volume().get();
    Optional<String> stated = reference.cited().volume().flatMap(MatchKeys::firstNumber);
    // A parser or a writer took the issue for the volume.
    return stated.isPresent()
        ? compared(stated.get(), recorded, standsAsVolume(reference, recorded))
        : among(reference.numbers(), recorded);
  }

  /** Only a number that stands where pages do is a page: no year, volume, or part of a DOI. */
  Agreement page() {
    if (fields.page().isEmpty() || fields.isVersioned()) {
      return Agreement.UNSTATED;
    }
    String recorded = fields.page().get();
    Optional<String> stated = reference.cited().pages().flatMap(MatchKeys::firstNumber);
    boolean unread = reference.cited().volume().isEmpty();
    return stated.isPresent()
        ? compared(stated.get(), recorded, unread && states(reference, recorded))
        : among(reference.numbers(), recorded);
  }

  private static Agreement compared(String stated, String recorded, boolean elsewhere) {
    if (same(stated, recorded)) {
      return Agreement.SAME;
    }
    return elsewhere || slipped(stated, recorded) ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  /** Where no parser says which number is which. */
  private static Agreement among(List<String> numbers, String recorded) {
    if (numbers.stream().anyMatch(number -> same(number, recorded))) {
      return Agreement.SAME;
    }
    long places = numbers.stream().filter(number -> !MatchKeys.isYear(number)).count();
    if (places < MANY_NUMBERS) {
      return Agreement.UNSTATED;
    }
    boolean near = numbers.stream().anyMatch(number -> slipped(number, recorded));
    return near ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  /** Among the place's numbers, where it is not the last page ("22;33(4):512-23"). */
  static boolean standsAsVolume(ReferenceWords reference, String recorded) {
    List<String> pages =
        reference.cited().pages().map(MatchText::words).orElse(List.of()).stream()
            .filter(MatchKeys::isNumber)
            .toList();
    long last = pages.size() > 1 && same(pages.getLast(), recorded) ? 1 : 0;
    return reference.numbers().stream().filter(number -> same(number, recorded)).count() > last;
  }

  /** Whether a number of a record stands where a reference tells the place. */
  private static boolean states(ReferenceWords reference, String recorded) {
    return reference.numbers().stream().anyMatch(number -> same(number, recorded));
  }

  /** One wrong digit of at least three. */
  private static boolean slipped(String a, String b) {
    return a.length() == b.length() && a.length() >= 3 && Words.within(a, b, 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || strip(a).equals(strip(b));
  }

  /** Without leading letters and zeros: {@code e16199}, {@code S12}, {@code 0012}. */
  private static String strip(String number) {
    String plain = MatchText.fold(number);
    int letters = 0;
    while (letters < plain.length()
        && plain.charAt(letters) >= 'a'
        && plain.charAt(letters) <= 'z') {
      letters++;
    }
    boolean prefixed = letters <= 2 && isDigit(plain, letters);
    int from = prefixed ? letters : 0;
    while (from < plain.length() && plain.charAt(from) == '0' && isDigit(plain, from + 1)) {
      from++;
    }
    return plain.substring(from);
  }
}
