package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PublicationEvent;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/**
 * Retraction Watch's table, as Crossref gives it out (columns OriginalPaperDOI, RetractionDOI,
 * RetractionNature ...), and lists of retracted papers derived from it.
 */
public final class RetractionCsvFormat extends CsvFormat {
  public RetractionCsvFormat() {
    super("retraction-watch");
  }

  /** A correction is no newer state of a retraction, a reinstatement is. */
  @Override
  public boolean tellsEvents() {
    return true;
  }

  @Override
  protected boolean claim(List<String> columns) {
    boolean own = columns.contains("originalpaperdoi") && columns.contains("retractionnature");
    boolean derived = columns.contains("recordid") && columns.contains("retractiondate");
    return own || derived;
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(row.cell("Title"));
    draft.header.own(IdentifierScheme.DOI, row.cell("OriginalPaperDOI", "DOI"));
    Ids.pmid(row.cell("OriginalPaperPubMedID")).ifPresent(draft.header::own);
    for (String name : Parts.of(row.cell("Author", "Authors"), ";")) {
      draft.author(Names.of(name));
    }
    draft.journal(row.cell("Journal"));
    draft.publisher(row.cell("Publisher"));
    draft.header.published(american(row.cell("OriginalPaperDate", "Year")));
    draft.header.updated(american(row.cell("RetractionDate")));
    for (String type : Parts.of(row.cell("ArticleType"), ";")) {
      draft.type(type);
    }
    for (String subject : Parts.of(row.cell("Subject"), ";")) {
      draft.keyword(subject);
    }
    nature(row, draft);
    return Items.item(draft, file, position, name());
  }

  /**
   * What became of the paper: a type a person can read, and a link where the notice is named. Many
   * notices have no number, or stand under the paper's own.
   */
  private static void nature(Row row, PublicationDraft draft) {
    String nature = row.cell("RetractionNature").strip().toLowerCase(Locale.ROOT);
    PublicationEvent event =
        switch (nature) {
          case "correction" -> PublicationEvent.CORRECTED;
          case "expression of concern" -> PublicationEvent.CONCERN;
          case "reinstatement" -> PublicationEvent.REINSTATED;
          default -> PublicationEvent.RETRACTED;
        };
    draft.type(event.type());
    LinkType link =
        switch (event) {
          case CORRECTED -> LinkType.CORRECTED_BY;
          case CONCERN -> LinkType.CONCERN_EXPRESSED_BY;
          case REINSTATED -> LinkType.RELATED_TO;
          case RETRACTED -> LinkType.RETRACTED_BY;
        };
    Stream.of(
            IdentifierScheme.DOI.parse(row.cell("RetractionDOI")),
            Ids.pmid(row.cell("RetractionPubMedID")))
        .flatMap(Optional::stream)
        .filter(notice -> !draft.header.own(notice.scheme()).equals(Optional.of(notice)))
        .findFirst()
        .ifPresent(target -> draft.header.link(link, target, "Retraction Watch"));
  }

  /** {@code 11/30/2020 0:00}: month first. */
  private static Optional<PartialDate> american(String text) {
    String[] parts = text.replaceFirst(" .*$", "").split("/");
    return parts.length == 3 ? Dates.of(parts[2], parts[0], parts[1]) : Dates.parse(text);
  }
}
