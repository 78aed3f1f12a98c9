package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.Identifier;
import org.lucerna.model.PartialDate;
import org.lucerna.model.Reference;

/**
 * A reference as resolving sees it: its raw text, and what a parser made of it. The raw text is
 * what is searched for; the parsed fields only say what a field is called and what contradicts.
 *
 * @param authors in order
 * @param title empty where the parser found none
 * @param container journal, book or site
 * @param pages as cited
 * @param identifiers well-formed ones, in order
 * @param indexable whether an index of works could hold it; not so for web pages, but those of a
 *     work, and press releases
 */
public record CitedReference(
    String raw,
    List<CitedAuthor> authors,
    String title,
    String container,
    OptionalInt year,
    Optional<String> volume,
    Optional<String> pages,
    List<Identifier> identifiers,
    boolean indexable) {
  public CitedReference {
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
  }

  /** A reference of which nothing but its text is known. */
  public static CitedReference ofRaw(String raw, List<Identifier> identifiers) {
    return new CitedReference(
        raw,
        List.of(),
        "",
        "",
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        identifiers,
        true);
  }

  /** A parsed reference. */
  public static CitedReference of(String raw, Citation citation) {
    return new CitedReference(
        raw,
        citation.authors().stream().map(CitedAuthor::of).toList(),
        citation.title().orElse(""),
        citation.containerTitle().orElse(""),
        citation.issued().map(PartialDate::year).map(OptionalInt::of).orElseGet(OptionalInt::empty),
        citation.text(CitationField.VOLUME),
        citation.text(CitationField.PAGES),
        citation.identifiers(),
        isIndexable(citation, citation.text(CitationField.URL), citation.identifiers()));
  }

  /** An entry of an article's list: what its links name counts as much as what it says. */
  public static CitedReference of(Reference reference, Citation citation) {
    CitedReference cited = of(reference.raw(), citation);
    List<Identifier> identifiers = new ArrayList<>(cited.identifiers());
    reference.identifiers().stream()
        .filter(it -> !identifiers.contains(it))
        .forEach(identifiers::add);
    return new CitedReference(
        cited.raw(),
        cited.authors(),
        cited.title(),
        cited.container(),
        cited.year(),
        cited.volume(),
        cited.pages(),
        identifiers,
        cited.indexable() || isIndexable(citation, reference.url(), identifiers));
  }

  /** What Lucerna's kinds of record can hold (SPEC section 4). */
  private static boolean isIndexable(
      Citation citation, Optional<String> url, List<Identifier> identifiers) {
    return switch (citation.type()) {
      case JOURNAL_ARTICLE,
          BOOK,
          CHAPTER,
          CONFERENCE_PAPER,
          THESIS,
          REPORT,
          GUIDELINE,
          PREPRINT,
          TRIAL_REGISTRATION,
          UNKNOWN ->
          true;
      case WEB_PAGE -> WorkAddress.names(url, identifiers, citation.title().isEmpty());
      case PRESS_RELEASE, LEAFLET, DRUG_LABEL, DATASET, SOFTWARE, NEWS, LEGISLATION, PATENT ->
          false;
    };
  }
}
