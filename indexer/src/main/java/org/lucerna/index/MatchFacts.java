package org.lucerna.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

/**
 * What a reference is compared with: the few facts of a record that it would give. Small, so that
 * an index can keep them by column and many candidates be compared without reading their records.
 *
 * @param authors the first of them; of a person the family name and the first letter of the given
 * @param containers names of the journal, full and abbreviated, or of the publisher
 * @param volume its first number, as {@link MatchKeys#firstNumber} reads it
 * @param page first page or e-locator, likewise
 */
public record MatchFacts(
    String title,
    List<PersonName> authors,
    List<String> containers,
    OptionalInt year,
    Optional<String> volume,
    Optional<String> page) {
  /** No reference names more. */
  private static final int MOST_AUTHORS = 40;

  /** The information separators of ASCII, which no fact has. */
  private static final String FIELD = "\u001f";

  private static final String ITEM = "\u001e";
  private static final String PART = "\u001d";

  public MatchFacts {
    authors = List.copyOf(authors);
    containers = List.copyOf(containers);
  }

  public static MatchFacts of(EvidenceRecord source) {
    Optional<JournalIssue> issue =
        source instanceof Publication publication ? publication.journal() : Optional.empty();
    return new MatchFacts(
        clean(source.header().title()),
        shortened(authors(source)),
        containers(source, issue).map(MatchFacts::clean).filter(it -> !it.isBlank()).toList(),
        source
            .header()
            .published()
            .map(PartialDate::year)
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty),
        issue.flatMap(JournalIssue::volume).flatMap(MatchKeys::firstNumber),
        issue.flatMap(JournalIssue::pages).flatMap(MatchKeys::firstNumber));
  }

  /** Whom a reference would name as authors. */
  public static List<PersonName> authors(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.authors();
      case SourceArticle article -> article.authors();
      case Guidance guidance -> guidance.publisher().stream().map(PersonName::group).toList();
      case TrialRegistration trial -> List.of();
    };
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

  private static List<PersonName> shortened(List<PersonName> names) {
    List<PersonName> shortened = new ArrayList<>(names.size());
    for (PersonName name : names.subList(0, Math.min(names.size(), MOST_AUTHORS))) {
      shortened.add(shortened(name));
    }
    return shortened;
  }

  private static PersonName shortened(PersonName name) {
    if (name.collective()) {
      return PersonName.group(clean(name.family()));
    }
    List<String> given = MatchText.words(name.given());
    return PersonName.person(
        clean(name.family()), given.isEmpty() ? "" : given.getFirst().substring(0, 1));
  }

  private static String clean(String text) {
    return text.replace('\u001d', ' ').replace('\u001e', ' ').replace('\u001f', ' ');
  }

  /** As the index keeps them. */
  public byte[] encoded() {
    StringBuilder facts = new StringBuilder(title).append(FIELD);
    for (int i = 0; i < authors.size(); i++) {
      PersonName name = authors.get(i);
      facts.append(i == 0 ? "" : ITEM).append(name.family());
      facts.append(PART).append(name.collective() ? PART : name.given());
    }
    facts.append(FIELD).append(String.join(ITEM, containers)).append(FIELD);
    if (year.isPresent()) {
      facts.append(year.getAsInt());
    }
    facts.append(FIELD).append(volume.orElse("")).append(FIELD).append(page.orElse(""));
    return facts.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What {@link #encoded} wrote.
   *
   * @param from where it begins
   */
  public static MatchFacts decode(byte[] bytes, int from, int length) {
    String[] fields = new String(bytes, from, length, StandardCharsets.UTF_8).split(FIELD, -1);
    return new MatchFacts(
        fields[0],
        names(fields[1]),
        fields[2].isEmpty() ? List.of() : Arrays.asList(fields[2].split(ITEM, -1)),
        fields[3].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fields[3])),
        Optional.of(fields[4]).filter(it -> !it.isEmpty()),
        Optional.of(fields[5]).filter(it -> !it.isEmpty()));
  }

  private static List<PersonName> names(String field) {
    List<PersonName> names = new ArrayList<>();
    for (String name : field.isEmpty() ? new String[0] : field.split(ITEM, -1)) {
      int part = name.indexOf(PART);
      String family = name.substring(0, part);
      String given = name.substring(part + 1);
      names.add(given.equals(PART) ? PersonName.group(family) : PersonName.person(family, given));
    }
    return names;
  }
}
