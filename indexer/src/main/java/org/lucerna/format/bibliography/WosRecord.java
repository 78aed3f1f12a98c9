package org.lucerna.format.bibliography;

import java.util.List;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;

/** One record of Web of Science's tagged text. */
final class WosRecord {
  private WosRecord() {}

  static PublicationDraft draft(TaggedRecord record) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(record.first("TI", "X1"));
    for (String line : record.all("AF", "AU", "BE")) {
      for (String name : line.split(";")) {
        draft.author(Names.of(name.replaceFirst("\\(.*$", "")));
      }
    }
    record.all("CA", "GP").forEach(name -> draft.author(PersonName.group(name)));
    draft.journal(record.first("SO"));
    draft.abbreviation(record.first("JI", "J9"));
    draft.volume(record.first("VL"));
    draft.issue(record.first("IS"));
    draft.pages(record.first("BP", "PS", "AR", "SP"), record.first("EP"));
    String year = record.first("PY");
    String day = record.first("PD");
    draft.header.published(Dates.parse(day.contains(year) ? day : day + ' ' + year));
    draft.header.published(Dates.parse(year));
    draft.header.published(Dates.parse(record.first("EA")));
    draft.header.own(IdentifierScheme.DOI, record.first("DI", "D2"));
    Ids.pmid(record.first("PM")).ifPresent(draft.header::own);
    String accession = record.first("UT");
    if (accession.startsWith("MEDLINE:")) {
      Ids.pmid(accession.substring("MEDLINE:".length())).ifPresent(draft.header::own);
    }
    for (String tag : List.of("SN", "EI")) {
      record.all(tag).forEach(draft::issn);
    }
    for (String numbers : record.all("BN")) {
      for (String isbn : numbers.split("[;,\\s]+")) {
        draft.header.mentioned(IdentifierScheme.ISBN, isbn);
      }
    }
    StructuredText.split(record.first("AB"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    for (String tag : List.of("DE", "ID", "MH", "MQ")) {
      for (String words : record.all(tag)) {
        Parts.of(words, ";").forEach(draft::keyword);
      }
    }
    Parts.of(record.first("DT"), ";").stream()
        .filter(type -> !type.equals("-"))
        .forEach(draft::type);
    draft.header.language(record.first("LA"));
    draft.publisher(record.first("PU"));
    record.all("C1").forEach(draft::affiliation);
    record
        .all("CR")
        .forEach(raw -> draft.reference(References.of(draft.referenceCount() + 1, raw)));
    return draft;
  }
}
