package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lucerna.index.MatchFacts;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;

/** Names the fields in which a reference and the record it means disagree. */
final class Differences {
  /** Names shown of a long author list. */
  private static final int SHOWN_AUTHORS = 3;

  /** Fewer words may be what a parser left of a title. */
  private static final int LEAST_TITLE = 4;

  private final ReferenceWords words;
  private final IndexedWork work;
  private final Alignment alignment;
  private final List<FieldDifference> found = new ArrayList<>();

  private Differences(ReferenceWords words, IndexedWork work, Alignment alignment) {
    this.words = words;
    this.work = work;
    this.alignment = alignment;
  }

  static List<FieldDifference> of(ReferenceWords words, IndexedWork work, Alignment alignment) {
    Differences differences = new Differences(words, work, alignment);
    differences.compareText();
    differences.compareNumbers();
    words.cited().identifiers().forEach(differences::compare);
    return List.copyOf(differences.found);
  }

  /** Whether the reference names another DOI, PMID or PMCID than the record's own. */
  static boolean ofIdentifiers(ReferenceWords words, IndexedWork work) {
    Differences differences = new Differences(words, work, Alignment.NONE);
    words.cited().identifiers().forEach(differences::compare);
    return !differences.found.isEmpty();
  }

  private void compareText() {
    EvidenceRecord source = work.source();
    CitedReference cited = words.cited();
    if (titleDiffers() && !cited.title().isEmpty()) {
      add(CitedField.TITLE, cited.title(), source.header().title());
    }
    Agreement authors = alignment.of(CitedField.AUTHORS);
    boolean misnamed = authors == Agreement.SAME && AuthorList.differs(cited, source);
    if ((authors == Agreement.DIFFERENT || authors == Agreement.NEAR || misnamed)
        && !cited.authors().isEmpty()) {
      add(CitedField.AUTHORS, String.join(", ", cited.authors()), authors(source));
    }
    if (alignment.of(CitedField.JOURNAL) == Agreement.DIFFERENT) {
      journal(source).ifPresent(name -> add(CitedField.JOURNAL, cited.container(), name.title()));
    }
  }

  /** What an identifier matched needs no title; where one is given it must be the record's. */
  private boolean titleDiffers() {
    return switch (alignment.of(CitedField.TITLE)) {
      case SAME -> false;
      case UNSTATED -> isOtherTitle();
      case NEAR -> alignment.titleSimilarity() >= FieldComparison.NEAR_TITLE;
      case DIFFERENT -> !containsRecordTitle();
    };
  }

  /** What is cited as the title has words of its own that are none of the record's title. */
  private boolean isOtherTitle() {
    List<String> recorded = alignment.fields().title();
    List<String> telling = words.title().stream().filter(word -> !Words.isSmall(word)).toList();
    long foreign =
        telling.stream()
            .filter(word -> recorded.stream().noneMatch(own -> Words.alike(own, word)))
            .count();
    return telling.size() >= LEAST_TITLE && 4 * foreign >= telling.size();
  }

  /**
   * "Colorectal cancer: Guidance NG151": the title and more, where an identifier vouches for it.
   */
  private boolean containsRecordTitle() {
    return alignment.titleSimilarity() >= FieldComparison.SAME_TITLE
        && !(work.source() instanceof Publication);
  }

  private void compareNumbers() {
    CitedReference cited = words.cited();
    Agreement year = alignment.of(CitedField.YEAR);
    Optional<PartialDate> published = work.source().header().published();
    if ((year == Agreement.NEAR || year == Agreement.DIFFERENT) && cited.year().isPresent()) {
      published.ifPresent(
          date ->
              add(
                  CitedField.YEAR,
                  Integer.toString(cited.year().getAsInt()),
                  Integer.toString(date.year())));
    }
    Optional<JournalIssue> issue = journal(work.source());
    issue.flatMap(JournalIssue::volume).ifPresent(volume -> compareVolume(cited, volume));
    issue.flatMap(JournalIssue::pages).ifPresent(pages -> comparePages(cited, pages));
  }

  private void compareVolume(CitedReference cited, String volume) {
    if (isWrong(CitedField.VOLUME, alignment.fields().volume())) {
      cited.volume().ifPresent(is -> add(CitedField.VOLUME, is, volume));
    }
  }

  /** The first page, and the last where both give one. */
  private void comparePages(CitedReference cited, String pages) {
    boolean first = isWrong(CitedField.PAGES, alignment.fields().page());
    boolean last =
        alignment.same(CitedField.PAGES)
            && cited.pages().filter(is -> PageRange.endsOtherwise(is, pages)).isPresent();
    if (first || last) {
      cited.pages().ifPresent(is -> add(CitedField.PAGES, is, pages));
    }
  }

  /** Another number, or one wrong digit; not where the right one stands in another place. */
  private boolean isWrong(CitedField field, Optional<String> recorded) {
    Agreement agreement = alignment.of(field);
    boolean slip =
        agreement == Agreement.NEAR
            && recorded.filter(number -> !FieldComparison.states(words, number)).isPresent();
    return slip || agreement == Agreement.DIFFERENT;
  }

  private void compare(Identifier cited) {
    IdentifierScheme scheme = cited.scheme();
    boolean compared =
        scheme == IdentifierScheme.PMID
            || scheme == IdentifierScheme.PMCID
            || scheme == IdentifierScheme.DOI;
    List<Identifier> own = work.identifiers().stream().filter(id -> id.scheme() == scheme).toList();
    if (compared && !own.isEmpty() && !own.contains(cited)) {
      found.add(new FieldDifference(scheme.label(), cited.value(), own.getFirst().value()));
    }
  }

  private void add(CitedField field, String cited, String recorded) {
    found.add(new FieldDifference(field.label(), cited, recorded));
  }

  private static Optional<JournalIssue> journal(EvidenceRecord source) {
    return source instanceof Publication publication ? publication.journal() : Optional.empty();
  }

  private static String authors(EvidenceRecord source) {
    List<PersonName> authors = MatchFacts.authors(source);
    String shown =
        authors.stream()
            .limit(SHOWN_AUTHORS)
            .map(PersonName::display)
            .collect(Collectors.joining(", "));
    return authors.size() > SHOWN_AUTHORS ? shown + ", et al." : shown;
  }
}
