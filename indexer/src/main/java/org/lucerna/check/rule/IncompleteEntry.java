package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.CorrectedCitation;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;

/** LUC401: an entry lacks what its type needs to be found again. */
final class IncompleteEntry implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC401",
          Severity.WARNING,
          "Entry incomplete for its type",
          "A reader cannot find the work with what is given. Add what is missing.",
          "Add what is missing.");

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
            CorrectedCitation.mend(
                INFO.finding(entry, "The entry does not say: " + String.join(", ", missing) + '.'),
                entry));
  }

  private static List<String> missing(CheckedEntry entry, HostLists hosts) {
    Citation citation = entry.citation();
    List<String> missing = new ArrayList<>();
    need(missing, "title", citation.title().isPresent());
    switch (citation.type()) {
      case JOURNAL_ARTICLE -> article(missing, entry, hosts);
      case BOOK, THESIS, REPORT -> {
        need(missing, "year", citation.issued().isPresent());
        need(missing, "publisher or author", isSigned(citation));
      }
      case CHAPTER, CONFERENCE_PAPER -> {
        need(missing, "year", citation.issued().isPresent());
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
    need(missing, "year", citation.issued().isPresent());
    boolean placed =
        citation.text(CitationField.VOLUME).isPresent()
            || citation.text(CitationField.PAGES).isPresent()
            || citation.text(CitationField.STATUS).isPresent()
            || !citation.identifiers().isEmpty();
    need(missing, "volume and pages, or an identifier", placed);
  }

  private static boolean isDated(Citation citation) {
    return citation.issued().isPresent() || citation.accessed().isPresent();
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
