package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lucerna.index.MatchFacts;
import org.lucerna.index.MatchText;
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

  private static final Pattern STANDING =
      Pattern.compile("(?i)(?:withdrawn|retracted)(?: article| paper)?\\s?:\\s*");

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
    if (titleDiffers() && !cited.title().isEmpty() && !isTitleBeforeNotice(cited.title())) {
      add(CitedField.TITLE, cited.title(), source.header().title());
    }
    Agreement authors = alignment.of(CitedField.AUTHORS);
    boolean misnamed = authors == Agreement.SAME && AuthorList.differs(cited, source);
    if ((authors == Agreement.DIFFERENT || authors == Agreement.NEAR || misnamed)
        && !cited.authors().isEmpty()) {
      String named =
          cited.authors().stream().map(CitedAuthor::display).collect(Collectors.joining(", "));
      add(CitedField.AUTHORS, named, authors(source));
    }
    if (alignment.of(CitedField.JOURNAL) == Agreement.DIFFERENT) {
      journal(source).ifPresent(name -> add(CitedField.JOURNAL, cited.container(), name.title()));
    }
  }

  /** The title as it was before its publisher put "WITHDRAWN:" or "RETRACTED:" at its head. */
  private boolean isTitleBeforeNotice(String cited) {
    String title = work.source().header().title();
    Matcher marked = STANDING.matcher(title);
    return marked.lookingAt()
        && MatchText.words(cited).equals(MatchText.words(title.substring(marked.end())));
  }

  /** A subtitle left out is no other title; a word left out within it is. */
  private boolean titleDiffers() {
    return switch (alignment.kind()) {
      case WHOLE, UNSTATED -> false;
      case SHORT -> alignment.title().wordMissing();
      // "Colorectal cancer: Guidance NG151" is the title and more, where a number vouches for it.
      case SIBLING, OTHER ->
          work.source() instanceof Publication
              || !(alignment.title().contained()
                  || alignment.titleSimilarity() >= FieldComparison.SAME_TITLE);
    };
  }

  private void compareNumbers() {
    CitedReference cited = words.cited();
    Agreement year = alignment.of(CitedField.YEAR);
    Optional<PartialDate> published = work.source().header().published();
    if ((year == Agreement.NEAR || year == Agreement.DIFFERENT)
        && cited.year().isPresent()
        && !isYearOfUpdate(cited.year().getAsInt())
        && !isYearOnline(cited.year().getAsInt())) {
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

  /** Guidance is cited by the year of its last update as well. */
  private boolean isYearOfUpdate(int year) {
    return !(work.source() instanceof Publication)
        && work.source().header().updated().filter(date -> date.year() == year).isPresent();
  }

  /** Papers come out online before their issue is printed, and are cited by either year. */
  private boolean isYearOnline(int year) {
    return work.source() instanceof Publication publication
        && publication.online().filter(date -> date.year() == year).isPresent();
  }

  private void compareVolume(CitedReference cited, String volume) {
    if (isWrongVolume()) {
      cited.volume().ifPresent(is -> add(CitedField.VOLUME, is, volume));
    }
  }

  /** The first page, and the last where both give one. */
  private void comparePages(CitedReference cited, String pages) {
    Agreement page = alignment.of(CitedField.PAGES);
    boolean first = page == Agreement.NEAR || page == Agreement.DIFFERENT;
    boolean last =
        alignment.same(CitedField.PAGES)
            && cited.pages().filter(is -> PageRange.endsOtherwise(is, pages)).isPresent();
    if (first || last) {
      cited.pages().ifPresent(is -> add(CitedField.PAGES, is, pages));
    }
  }

  /** Another number, or one wrong digit; not where the right one stands in another place. */
  private boolean isWrongVolume() {
    Agreement agreement = alignment.of(CitedField.VOLUME);
    boolean slip =
        agreement == Agreement.NEAR
            && alignment
                .fields()
                .volume()
                .filter(number -> !FieldComparison.standsAsVolume(words, number))
                .isPresent();
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
