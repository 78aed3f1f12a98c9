package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.index.MatchFacts;
import org.lucerna.index.MatchText;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.PersonName;

/**
 * A record's fields in the words that matching compares.
 *
 * @param mainTitleWords words of the title before its subtitle
 * @param authors as the record has them
 * @param families words of each author's family name, or of a body's whole name
 * @param journals words of the journal's title and abbreviation, or of the publisher
 * @param page first page or e-locator
 */
record RecordFields(
    List<String> title,
    int mainTitleWords,
    List<PersonName> authors,
    List<List<String>> families,
    List<List<String>> journals,
    OptionalInt year,
    Optional<String> volume,
    Optional<String> page) {
  /** What parts a title from its subtitle. */
  private static final Pattern SUBTITLE = Pattern.compile("[:?.;]\\s| [-–—] ");

  private static final Pattern JOURNAL_SUBTITLE = Pattern.compile("\\s*[:=(]");

  private static final Pattern VERSIONED = Pattern.compile("(?:cd|mr)0\\d{5}");

  static final RecordFields NONE =
      new RecordFields(
          List.of(),
          0,
          List.of(),
          List.of(),
          List.of(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty());

  static RecordFields of(EvidenceRecord source) {
    return of(MatchFacts.of(source));
  }

  static RecordFields of(MatchFacts facts) {
    return new RecordFields(
        MatchText.words(facts.title()),
        mainWords(facts.title()),
        facts.authors(),
        facts.authors().stream().map(name -> MatchText.words(name.family())).toList(),
        facts.containers().stream().flatMap(RecordFields::names).distinct().toList(),
        facts.year(),
        facts.volume(),
        facts.page());
  }

  /** The same work by another of its titles. */
  RecordFields withTitle(String other) {
    return new RecordFields(
        MatchText.words(other), mainWords(other), authors, families, journals, year, volume, page);
  }

  private static int mainWords(String title) {
    return MatchText.words(SUBTITLE.split(title, 2)[0]).size();
  }

  /** The name, and what stands of it before its own subtitle or place: "HPB (Oxford)". */
  private static Stream<List<String>> names(String container) {
    List<String> brief = MatchText.words(JOURNAL_SUBTITLE.split(container, 2)[0]);
    return Stream.of(MatchText.words(container), brief).filter(it -> !it.isEmpty()).distinct();
  }

  /** A review of the Cochrane Library: its number stays the same through all its versions. */
  boolean isVersioned() {
    return page.filter(it -> VERSIONED.matcher(it).matches()).isPresent();
  }

  /** Whether a number is its year, volume or first page. */
  boolean states(String number) {
    return page.filter(number::equals).isPresent()
        || volume.filter(number::equals).isPresent()
        || (year.isPresent() && number.equals(Integer.toString(year.getAsInt())));
  }
}
