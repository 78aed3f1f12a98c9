package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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
        MatchText.words(SUBTITLE.split(facts.title(), 2)[0]).size(),
        facts.authors(),
        facts.authors().stream().map(name -> MatchText.words(name.family())).toList(),
        facts.containers().stream()
            .map(MatchText::words)
            .filter(words -> !words.isEmpty())
            .toList(),
        facts.year(),
        facts.volume(),
        facts.page());
  }
}
