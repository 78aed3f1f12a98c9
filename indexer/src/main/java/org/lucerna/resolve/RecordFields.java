package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.MatchText;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

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
    EvidenceRecord source,
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

  static RecordFields of(EvidenceRecord source) {
    Optional<JournalIssue> issue =
        source instanceof Publication publication ? publication.journal() : Optional.empty();
    return new RecordFields(
        source,
        MatchText.words(source.header().title()),
        MatchText.words(SUBTITLE.split(source.header().title(), 2)[0]).size(),
        authors(source),
        authors(source).stream().map(name -> MatchText.words(name.family())).toList(),
        containers(source, issue).map(MatchText::words).filter(words -> !words.isEmpty()).toList(),
        source
            .header()
            .published()
            .map(PartialDate::year)
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty),
        issue.flatMap(JournalIssue::volume).flatMap(MatchKeys::firstNumber),
        issue.flatMap(JournalIssue::pages).flatMap(MatchKeys::firstNumber));
  }

  static List<PersonName> authors(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.authors();
      case SourceArticle article -> article.authors();
      case Guidance guidance -> bodies(guidance.publisher());
      case TrialRegistration trial -> List.of();
    };
  }

  private static List<PersonName> bodies(Optional<String> publisher) {
    List<PersonName> bodies = new ArrayList<>();
    publisher.ifPresent(name -> bodies.add(PersonName.group(name)));
    return bodies;
  }

  private static Stream<String> containers(EvidenceRecord source, Optional<JournalIssue> issue) {
    return switch (source) {
      case Publication publication ->
          issue.stream()
              .flatMap(journal -> Stream.of(journal.title(), journal.abbreviation()))
              .distinct();
      case SourceArticle article -> article.publisher().stream();
      case Guidance guidance -> Stream.empty();
      case TrialRegistration trial -> Stream.empty();
    };
  }
}
