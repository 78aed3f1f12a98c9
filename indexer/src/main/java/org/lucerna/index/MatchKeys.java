package org.lucerna.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;

/**
 * The terms by which a reference finds the record it means although some of its fields are wrong.
 *
 * <p>A record keeps a few: the least hashes among its title's three-word runs (a bottom-k sketch,
 * Broder 1997), and pairs of first author, volume, first page and year. A reference asks for all
 * that its raw text could spell, so that nobody needs to know where in it the title begins.
 *
 * <p>Every key is a letter for its kind and a {@link KeyHash}: eight characters, whatever it is
 * made of. Among a million works two different keys of a kind meet once in some hundred thousand
 * questions, and then cost one comparison more.
 */
public final class MatchKeys {
  /** Words of a run; a mistyped word spoils this many runs. */
  private static final int RUN = 3;

  /** Runs kept for a record: two mistyped words in a title leave some of them whole. */
  private static final int KEPT = 6;

  /** With fewer runs than these a title needs even those that say little. */
  private static final int FEWEST = 3;

  /** "A systematic review and meta-analysis of randomised controlled trials" names no work. */
  private static final Set<String> STOCK =
      Set.of(
          "a",
          "an",
          "and",
          "the",
          "of",
          "in",
          "on",
          "for",
          "with",
          "to",
          "from",
          "by",
          "or",
          "vs",
          "versus",
          "systematic",
          "review",
          "reviews",
          "meta",
          "analysis",
          "analyses",
          "metaanalysis",
          "randomized",
          "randomised",
          "controlled",
          "clinical",
          "trial",
          "trials",
          "study",
          "studies",
          "literature",
          "case",
          "report",
          "cohort",
          "prospective",
          "retrospective",
          "patients",
          "treatment",
          "network",
          "phase");

  /** Words and numbers of a reference that are looked at: a bound for hostile text. */
  private static final int MOST_WORDS = 120;

  /** Begins the key that records with the same title words share: duplicates are sought by it. */
  public static final String SAME_TITLE = "d";

  private static final String TITLE_RUN = "r";
  private static final String SHORT_TITLE = "t";
  private static final String AUTHOR_PAGE = "a";
  private static final String VOLUME_PAGE = "v";
  private static final String AUTHOR_YEAR_VOLUME = "y";

  private static final int MOST_NUMBERS = 10;
  private static final int MOST_NAMES = 6;

  private MatchKeys() {}

  /** What a record is found by. */
  public static Set<String> of(EvidenceRecord source) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> title = MatchText.words(source.header().title());
    long[] runs = tellingRuns(title);
    Arrays.sort(runs);
    for (int i = 0, kept = 0; i < runs.length && kept < KEPT; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        keys.add(KeyHash.text(TITLE_RUN, runs[i]));
        kept++;
      }
    }
    if (title.size() <= RUN) {
      keys.add(wholeTitle(title));
    }
    if (title.size() > 1) {
      keys.add(KeyHash.text(SAME_TITLE, KeyHash.of(title)));
    }
    if (source instanceof Publication publication) {
      addNumbers(keys, publication);
    }
    return keys;
  }

  /** What the raw text of a reference asks for. */
  public static Set<String> ofReference(String raw) {
    List<String> all = MatchText.words(raw);
    List<String> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    Set<String> keys = runKeys(words);
    List<String> numbers =
        words.stream().filter(MatchKeys::isNumber).distinct().limit(MOST_NUMBERS).toList();
    List<String> names =
        words.stream().filter(MatchKeys::isName).distinct().limit(MOST_NAMES).toList();
    for (String first : numbers) {
      names.forEach(name -> keys.add(authorPage(name, first)));
      for (String second : numbers) {
        keys.add(volumePage(first, second));
        if (isYear(first)) {
          names.forEach(name -> keys.add(authorYearVolume(name, first, second)));
        }
      }
    }
    return keys;
  }

  /**
   * What a reference asks for whose fields are known: few, where {@link #ofReference} asks for all
   * that might be meant.
   *
   * @param title its words
   * @param author family name of the first author, empty where none is known
   */
  public static Set<String> ofFields(
      List<String> title,
      String author,
      OptionalInt year,
      Optional<String> volume,
      Optional<String> pages) {
    Set<String> keys = runKeys(title.subList(0, Math.min(title.size(), 60)));
    if (!title.isEmpty() && title.size() <= RUN) {
      keys.add(wholeTitle(title));
    }
    Optional<String> number = volume.flatMap(MatchKeys::firstNumber);
    Optional<String> page = pages.flatMap(MatchKeys::firstNumber);
    addNumbers(keys, nameOf(author), year, number, page);
    return keys;
  }

  /** What a reference with this title and no more asks for, where the title is short. */
  public static String wholeTitle(Collection<String> words) {
    return KeyHash.text(SHORT_TITLE, KeyHash.of(words));
  }

  private static void addNumbers(Set<String> keys, Publication publication) {
    Optional<String> author = Optional.empty();
    for (PersonName name : publication.authors()) {
      if (!name.collective()) {
        author = nameOf(name.family());
        break;
      }
    }
    Optional<JournalIssue> issue = publication.journal();
    addNumbers(
        keys,
        author,
        publication
            .header()
            .published()
            .map(date -> OptionalInt.of(date.year()))
            .orElseGet(OptionalInt::empty),
        issue.flatMap(JournalIssue::volume).flatMap(MatchKeys::firstNumber),
        issue.flatMap(JournalIssue::pages).flatMap(MatchKeys::firstNumber));
  }

  private static void addNumbers(
      Set<String> keys,
      Optional<String> author,
      OptionalInt year,
      Optional<String> volume,
      Optional<String> page) {
    author.ifPresent(name -> page.ifPresent(first -> keys.add(authorPage(name, first))));
    volume.ifPresent(number -> page.ifPresent(first -> keys.add(volumePage(number, first))));
    if (author.isPresent() && volume.isPresent() && year.isPresent()) {
      String issued = Integer.toString(year.getAsInt());
      keys.add(authorYearVolume(author.get(), issued, volume.get()));
    }
  }

  /** The first word of a family name that is more than a particle. */
  private static Optional<String> nameOf(String family) {
    return first(family, MatchKeys::isName);
  }

  /** Volume, page or e-locator as compared: {@code e2009} is itself, {@code 496-503} is 496. */
  public static Optional<String> firstNumber(String text) {
    return first(text, MatchKeys::isNumber);
  }

  private static Optional<String> first(String text, Predicate<String> kind) {
    for (String word : MatchText.words(text)) {
      if (kind.test(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Set<String> runKeys(List<String> words) {
    Set<String> keys = new LinkedHashSet<>();
    for (long run : runs(words)) {
      keys.add(KeyHash.text(TITLE_RUN, run));
    }
    return keys;
  }

  /** All runs but those that thousands of titles have, where enough others are left. */
  private static long[] tellingRuns(List<String> title) {
    long[] runs = runs(title);
    long[] telling = new long[runs.length];
    int found = 0;
    for (int i = 0; i < runs.length; i++) {
      if (!STOCK.containsAll(title.subList(i, i + RUN))) {
        telling[found++] = runs[i];
      }
    }
    return found < FEWEST ? runs : Arrays.copyOf(telling, found);
  }

  private static long[] runs(List<String> words) {
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = KeyHash.ofWord(words.get(i));
    }
    long[] runs = new long[Math.max(0, hashes.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = KeyHash.of(hashes, i, i + RUN);
    }
    return runs;
  }

  /** Digits, with at most four letters before or after: {@code e16199}, {@code znad377}. */
  public static boolean isNumber(String word) {
    int digits = digits(word);
    return digits > 0 && word.length() <= 20 && word.length() - digits <= 4;
  }

  private static int digits(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  public static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isNumber(word);
  }

  private static boolean isName(String word) {
    return word.length() > 1 && !word.equals("et") && !word.equals("al") && digits(word) == 0;
  }

  private static String authorPage(String author, String page) {
    return KeyHash.text(AUTHOR_PAGE, KeyHash.of(List.of(author, page)));
  }

  private static String volumePage(String volume, String page) {
    return KeyHash.text(VOLUME_PAGE, KeyHash.of(List.of(volume, page)));
  }

  private static String authorYearVolume(String author, String year, String volume) {
    return KeyHash.text(AUTHOR_YEAR_VOLUME, KeyHash.of(List.of(author, year, volume)));
  }
}
