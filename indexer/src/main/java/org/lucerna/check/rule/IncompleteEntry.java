package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;

/** LUC401: an entry lacks what its type needs to be found again. */
final class IncompleteEntry implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC401",
          Severity.WARNING,
          "Entry incomplete for its type",
          "A reader cannot find the work with what is given. Add what is missing.",
          "Add what is missing.");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** Words of a publisher, a university or a series, which may have stayed in a title. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)\\b(?:press|universit\\p{L}*|college|school|hochschule|institut\\p{L}*|academy|proceedings|series|"
              + "publish\\p{L}*|verlag|ministry|journal|springer|elsevier|wiley|routledge)\\b");

  /** Where the year of a reference in no known style may have gone. */
  private static final Set<CitationField> YEAR_FIELDS =
      EnumSet.of(
          CitationField.TITLE,
          CitationField.CONTAINER_TITLE,
          CitationField.PUBLISHER,
          CitationField.PLACE,
          CitationField.EVENT,
          CitationField.NUMBER,
          CitationField.NOTE);

  /** Each says where a work appeared, or that it did not. */
  private static final Set<CitationField> PUBLISHED =
      EnumSet.of(
          CitationField.PUBLISHER,
          CitationField.PLACE,
          CitationField.NUMBER,
          CitationField.PAGES,
          CitationField.STATUS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    List<String> missing = missing(entry, knowledge.hosts());
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            knowledge
                .corrected()
                .mend(
                    INFO.finding(
                        entry, "The entry does not say: " + String.join(", ", missing) + '.'),
                    entry));
  }

  private static List<String> missing(CheckedEntry entry, HostLists hosts) {
    Citation citation = entry.citation();
    List<String> missing = new ArrayList<>();
    need(missing, "title", citation.title().isPresent());
    switch (citation.type()) {
      case JOURNAL_ARTICLE -> article(missing, entry, hosts);
      case BOOK -> {
        need(missing, "year", hasYear(citation));
        need(missing, "publisher or author", isSigned(citation));
        need(missing, "journal or publisher", !isBare(entry));
      }
      case REPORT -> {
        need(missing, "year", hasYear(citation));
        need(missing, "publisher or author", isSigned(citation));
      }
      case THESIS -> {
        need(missing, "year", hasYear(citation));
        need(missing, "author", !citation.authors().isEmpty());
        need(missing, "university", isPublished(entry) || HOUSE.matcher(entry.raw()).find());
      }
      case CHAPTER, CONFERENCE_PAPER -> {
        need(missing, "year", hasYear(citation));
        need(missing, "book or conference", hasContainer(citation));
      }
      case GUIDELINE, PRESS_RELEASE, NEWS, PREPRINT, LEAFLET -> {
        need(missing, "date", isDated(citation));
        need(missing, "author or publisher", isSigned(citation));
      }
      case UNKNOWN -> {
        need(missing, "date", isDated(citation));
        boolean hosted = EntryFacts.host(entry, hosts).isPresent();
        need(missing, "journal", !hosted || EntryFacts.container(entry, hosts).isPresent());
      }
      case WEB_PAGE, DRUG_LABEL, DATASET, SOFTWARE, TRIAL_REGISTRATION, LEGISLATION, PATENT -> {}
    }
    return missing;
  }

  private static void article(List<String> missing, CheckedEntry entry, HostLists hosts) {
    Citation citation = entry.citation();
    need(missing, "authors", !citation.authors().isEmpty());
    need(missing, "journal", EntryFacts.container(entry, hosts).isPresent());
    boolean malformed = EntryFacts.malformedYear(entry).isPresent(); // LUC403 says so
    need(missing, "year", malformed || hasYear(citation));
    boolean placed =
        citation.text(CitationField.VOLUME).isPresent()
            || citation.text(CitationField.PAGES).isPresent()
            || citation.text(CitationField.STATUS).isPresent()
            || !citation.identifiers().isEmpty();
    need(missing, "volume and pages, or an identifier", placed);
  }

  private static boolean isDated(Citation citation) {
    return hasYear(citation) || citation.accessed().isPresent();
  }

  /** Also where the year stands in another field, or in what could not be read. */
  private static boolean hasYear(Citation citation) {
    return citation.issued().isPresent()
        || citation.unparsed().stream().anyMatch(part -> YEAR.matcher(part).find())
        || YEAR_FIELDS.stream()
            .anyMatch(field -> YEAR.matcher(citation.text(field).orElse("")).find());
  }

  /** Persons, a title of one sentence, a date and nothing else: neither journal nor book. */
  private static boolean isBare(CheckedEntry entry) {
    Citation citation = entry.citation();
    String title = citation.title().orElse("");
    boolean sentence = !title.isEmpty() && !title.contains(". ") && !HOUSE.matcher(title).find();
    boolean edition = citation.text(CitationField.EDITION).isPresent();
    return sentence && !edition && isSigned(citation) && !isPublished(entry);
  }

  /**
   * What persons wrote appeared somewhere; a body that signs published it too. Something unread may
   * say where.
   */
  private static boolean isPublished(CheckedEntry entry) {
    Citation citation = entry.citation();
    boolean body = citation.authors().stream().anyMatch(CitedName.Organisation.class::isInstance);
    return body
        || hasContainer(citation)
        || PUBLISHED.stream().anyMatch(field -> citation.text(field).isPresent())
        || !citation.identifiers().isEmpty()
        || !citation.unparsed().isEmpty()
        || !entry.url().isEmpty();
  }

  private static boolean isSigned(Citation citation) {
    return !citation.authors().isEmpty()
        || !citation.editors().isEmpty()
        || citation.text(CitationField.PUBLISHER).isPresent()
        || hasContainer(citation);
  }

  private static boolean hasContainer(Citation citation) {
    return citation.containerTitle().isPresent()
        || citation.text(CitationField.EVENT).isPresent()
        || citation.text(CitationField.COLLECTION_TITLE).isPresent();
  }

  private static void need(List<String> missing, String what, boolean given) {
    if (!given) {
      missing.add(what);
    }
  }
}
