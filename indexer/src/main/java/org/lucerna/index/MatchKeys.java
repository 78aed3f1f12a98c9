package org.lucerna.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.Publication;

/**
 * The terms by which a reference finds the record it means although some of its fields are wrong.
 *
 * <p>A record keeps a few: the least hashes among its title's three-word runs (a bottom-k sketch,
 * Broder 1997), and pairs of first author, volume, first page and year. A reference asks for all
 * that its raw text could spell, so that nobody needs to know where in it the title begins.
 */
public final class MatchKeys {
  /** Words of a run; a mistyped word spoils this many runs. */
  private static final int RUN = 3;

  /** Runs kept for a record: two mistyped words in a title leave some of them whole. */
  private static final int KEPT = 6;

  /** Words and numbers of a reference that are looked at: a bound for hostile text. */
  private static final int MOST_WORDS = 120;

  /** Begins the key that records with the same title words share: duplicates are sought by it. */
  public static final String SAME_TITLE = "d:";

  private static final int MOST_NUMBERS = 10;
  private static final int MOST_NAMES = 6;

  private MatchKeys() {}

  /** What a record is found by. */
  public static Set<String> of(EvidenceRecord source) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> title = MatchText.words(source.header().title());
    runs(title).stream().sorted(Comparator.naturalOrder()).limit(KEPT).forEach(keys::add);
    if (title.size() <= RUN) {
      keys.add(wholeTitle(title));
    }
    if (title.size() > 1) {
      keys.add(SAME_TITLE + Long.toString(hash(title), Character.MAX_RADIX));
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
    Set<String> keys = new LinkedHashSet<>(runs(words));
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
    Set<String> keys = new LinkedHashSet<>(runs(title.subList(0, Math.min(title.size(), 60))));
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
    return "t:" + String.join(" ", words);
  }

  private static void addNumbers(Set<String> keys, Publication publication) {
    Optional<String> author =
        publication.authors().stream()
            .filter(name -> !name.collective())
            .findFirst()
            .flatMap(name -> nameOf(name.family()));
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
    return MatchText.words(family).stream().filter(MatchKeys::isName).findFirst();
  }

  /** Volume, page or e-locator as compared: {@code e2009} is itself, {@code 496-503} is 496. */
  public static Optional<String> firstNumber(String text) {
    return MatchText.words(text).stream().filter(MatchKeys::isNumber).findFirst();
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = hash(words.subList(i, i + RUN));
      runs.add("r:" + Long.toString(hash >>> 16, Character.MAX_RADIX));
    }
    return runs;
  }

  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      hash = mix(hash, word);
    }
    return hash;
  }

  /** FNV-1a, 64 bit, with a separator after each word. */
  private static long mix(long start, String word) {
    long hash = start;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ ' ') * 0x100000001b3L;
  }

  /** Digits, with at most four letters before or after: {@code e16199}, {@code znad377}. */
  public static boolean isNumber(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && word.length() <= 20 && word.length() - digits <= 4;
  }

  public static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isNumber(word);
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && !word.equals("et")
        && !word.equals("al")
        && word.chars().noneMatch(Character::isDigit);
  }

  private static String authorPage(String author, String page) {
    return "a:" + author + ' ' + page;
  }

  private static String volumePage(String volume, String page) {
    return "v:" + volume + ' ' + page;
  }

  private static String authorYearVolume(String author, String year, String volume) {
    return "y:" + author + ' ' + year + ' ' + volume;
  }
}
