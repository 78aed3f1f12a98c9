package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.XmlNode;
import org.lucerna.format.read.XmlRecordFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** EndNote's XML (RSXML.dtd), as EndNote, Mendeley, Zotero and JabRef write it. */
public final class EndNoteXmlFormat extends XmlRecordFormat {
  private static final List<String> NOTES =
      List.of("notes", "research-notes", "custom1", "custom2", "custom3", "custom4", "custom5");

  /** What a search without a hit is exported as. */
  private static final Pattern NO_RECORDS =
      Pattern.compile("(?i)<xml>\\s*<records\\s*(?:/>|>\\s*</records>)");

  public EndNoteXmlFormat() {
    super("endnote-xml", Set.of("xml", "records", "XML", "RECORDS"), Set.of("record", "RECORD"));
  }

  @Override
  protected boolean claim(String text) {
    boolean current = text.contains("<ref-type") || text.contains("<titles");
    return (text.contains("<record") && current)
        || (text.contains("<RECORD>") && text.contains("<REFERENCE_TYPE>"))
        || NO_RECORDS.matcher(text).find();
  }

  @Override
  protected SourceItem item(XmlNode record, SourceFile file, String position) {
    PublicationDraft draft =
        record.name().equals("RECORD") ? EndNoteOfOld.draft(record) : draft(record);
    return Items.item(draft, file, position, name());
  }

  private static PublicationDraft draft(XmlNode record) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(record.text("titles", "title"));
    draft.vernacularTitle(record.text("titles", "translated-title"));
    for (String role : List.of("authors", "secondary-authors")) {
      if (!draft.hasAuthors()) {
        record.texts("contributors", role, "author").forEach(name -> draft.author(Names.of(name)));
      }
    }
    record.first("ref-type").ifPresent(type -> draft.type(type.attribute("name")));
    draft.type(record.text("work-type"));
    draft.journal(record.text("periodical", "full-title"));
    draft.journal(record.text("titles", "secondary-title"));
    draft.abbreviation(record.text("periodical", "abbr-1"));
    draft.abbreviation(record.text("titles", "alt-title"));
    draft.volume(record.text("volume"));
    draft.issue(record.text("number"));
    draft.pages(record.text("pages"));
    String year = record.text("dates", "year");
    draft.header.published(Dates.parse(record.text("dates", "pub-dates", "date") + ' ' + year));
    draft.header.published(Dates.parse(year));
    numbers(record, draft);
    StructuredText.split(record.text("abstract"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    record.texts("keywords", "keyword").forEach(draft::keyword);
    draft.affiliation(record.text("auth-address"));
    draft.publisher(record.text("publisher"));
    draft.header.language(record.text("language"));
    return draft;
  }

  private static void numbers(XmlNode record, PublicationDraft draft) {
    String doi = record.text("electronic-resource-num");
    draft.header.own(IdentifierScheme.DOI, doi);
    record.texts("urls", "related-urls", "url").forEach(draft.header::address);
    Ids.pmcid(record.text("custom2")).ifPresent(draft.header::own);
    draft.pages(record.text("custom7"));
    String provider = record.text("remote-database-provider") + record.text("remote-database-name");
    if (provider.contains("NLM")
        || provider.contains("PubMed")
        || provider.contains("Medline")
        || Ids.isOfPubmed(doi)) {
      Ids.pmid(record.text("accession-num")).ifPresent(draft.header::own);
    }
    for (String number : record.text("isbn").split("[\\s;,]+")) {
      draft.issn(number);
      draft.header.mentioned(IdentifierScheme.ISBN, number);
    }
    for (String field : NOTES) {
      record.texts(field).forEach(draft::note);
    }
  }
}
