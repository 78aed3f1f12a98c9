package org.lucerna.format.pubmed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.MeshTerms;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** PubMed's CSV, of the site before 2020 and since, and with the columns that tools add. */
public final class PubmedCsvFormat extends CsvFormat {
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:19|20)\\d\\d[^;.:]{0,25};\\s*([^():;.]*)(?:\\(([^)]*)\\))?(?::\\s*([^;\\s]*[^;\\s.]))?");

  /** What follows the journal; a volume and an issue are no day. */
  private static final Pattern DATE = Pattern.compile("\\.\\s+((?:19|20)\\d\\d[^;:.(]{0,25})");

  private static final Pattern BOOK = Pattern.compile("(?:^|\\s)In: (.{2,250}?)\\.\\s");

  public PubmedCsvFormat() {
    super("pubmed-csv");
  }

  @Override
  protected boolean claim(List<String> columns) {
    boolean others =
        List.of("lensid", "publicationid", "year").stream().anyMatch(columns::contains);
    boolean current = columns.contains("pmid") && columns.contains("title") && !others;
    boolean old = columns.contains("entrezuid") && columns.contains("shortdetails");
    return current || old;
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    Ids.pmid(row.cell("PMID", "EntrezUID")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, row.cell("PMCID"));
    draft.header.own(IdentifierScheme.DOI, row.cell("DOI"));
    for (String number : Parts.of(row.cell("Identifiers"), "|")) {
      Ids.pmcid(number.replaceFirst("^PMCID:\\s*", "")).ifPresent(draft.header::own);
    }
    draft.header.title(row.cell("Title"));
    for (String name :
        row.cell("Authors", "Description").replaceFirst("\\.$", "").split("[,;]\\s+")) {
      draft.author(Names.of(name));
    }
    String details = row.cell("Citation", "Details");
    draft.journal(
        row.cell("Journal/Book", "Journal", "ShortDetails").replaceFirst("\\. {2}\\d{4}.*$", ""));
    Matcher book = BOOK.matcher(details);
    if (book.find()) {
      draft.journal(book.group(1));
      draft.header.published(Dates.parse(details.substring(0, book.start())));
    }
    Matcher issue = ISSUE.matcher(details);
    if (issue.find()) {
      draft.volume(issue.group(1));
      draft.issue(issue.group(2) == null ? "" : issue.group(2));
      draft.pages(issue.group(3) == null ? "" : issue.group(3));
    }
    draft.header.published(Dates.parse(row.cell("Publication Date")));
    Matcher date = DATE.matcher(details);
    if (date.find()) {
      draft.header.published(Dates.parse(date.group(1)));
    }
    draft.header.published(Dates.parse(row.cell("Publication Year", "ShortDetails")));
    StructuredText.split(row.cell("Abstract"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    each(row.cell("Publication Type", "Publication Type List")).forEach(draft::type);
    each(row.cell("MeSH Terms")).forEach(term -> draft.mesh(MeshTerms.heading(term)));
    each(row.cell("Key Words", "Keywords")).forEach(draft::keyword);
    for (var found : IdentifierScanner.identifiers(row.cell("Data Bank List"))) {
      Ids.registration(found.value())
          .ifPresent(
              number -> {
                draft.header.mentioned(number);
                draft.header.link(LinkType.REGISTERED_AS, number, "Data Bank List");
              });
    }
    return Items.item(draft, file, position, name());
  }

  private static List<String> each(String cell) {
    return cell.contains(";") ? Parts.of(cell, ";") : List.of(cell.split(",\\s+"));
  }
}
