package org.lucerna.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.Publication;

/**
 * The same words published in another form are another work: the abstract of a meeting, the
 * preprint, an earlier version of a review.
 */
final class OtherForm {
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?i)\\babstr(?:acts?)?\\b|\\bposter\\b|suppl|\\b\\d{1,3}s\\b|[:\\s]s\\d+|\\blba\\d+");

  private static final Set<String> PREPRINTS =
      Set.of("medrxiv", "biorxiv", "arxiv", "ssrn", "preprint", "preprints", "chemrxiv");

  private static final Pattern VERSIONED =
      Pattern.compile("10\\.1002/14651858\\.[a-z]{2}\\d+(?:\\.pub\\d+)?");

  private OtherForm() {}

  /** Whether one of the two is a preprint. */
  static boolean isPreprintOfOne(ReferenceWords reference, Alignment alignment) {
    boolean cited = PREPRINTS.stream().anyMatch(reference.distinct()::contains);
    boolean recorded =
        alignment.fields().journals().stream()
            .anyMatch(name -> name.stream().anyMatch(PREPRINTS::contains));
    return cited != recorded && !Place.of(alignment).page();
  }

  /** Whether the reference is to be read as that of an abstract, as far as it goes. */
  static boolean saysAbstract(ReferenceWords reference) {
    CitedReference cited = reference.cited();
    return ABSTRACT.matcher(cited.raw().replace(cited.title(), " ")).find();
  }

  /** An abstract is cited, and the record is the paper. */
  static boolean isAbstractOfPaper(
      ReferenceWords reference, Alignment alignment, IndexedWork work) {
    return saysAbstract(reference)
        && !Place.of(alignment).page()
        && work.source() instanceof Publication publication
        && !isAbstract(publication);
  }

  private static boolean isAbstract(Publication publication) {
    Optional<JournalIssue> issue = publication.journal();
    String numbers =
        issue.flatMap(JournalIssue::volume).orElse("")
            + ' '
            + issue.flatMap(JournalIssue::issue).orElse("")
            + ' '
            + issue.flatMap(JournalIssue::pages).orElse("");
    return ABSTRACT.matcher(numbers.replace('_', ' ')).find()
        || publication.publicationTypes().stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .anyMatch(type -> type.contains("abstract"));
  }

  /** Both name a version of a review, and not the same one. */
  static boolean isOtherVersion(List<Identifier> cited, List<Identifier> own) {
    List<String> versions = versions(own);
    List<String> named = versions(cited);
    return !named.isEmpty() && !versions.isEmpty() && named.stream().noneMatch(versions::contains);
  }

  private static List<String> versions(List<Identifier> identifiers) {
    return identifiers.stream()
        .filter(it -> it.scheme() == IdentifierScheme.DOI)
        .map(it -> it.value().toLowerCase(Locale.ROOT))
        .filter(it -> VERSIONED.matcher(it).matches())
        .toList();
  }
}
