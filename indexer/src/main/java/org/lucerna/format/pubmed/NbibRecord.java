package org.lucerna.format.pubmed;

import java.util.List;
import java.util.Map;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.MeshTerms;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.PersonName;

/** One record of MEDLINE tagged text. */
final class NbibRecord {
  /**
   * MEDLINE's tags for what the XML says in CommentsCorrections; a list, so that links come in the
   * same order in every run.
   */
  private static final List<Map.Entry<String, String>> CORRECTIONS =
      List.of(
          Map.entry("RIN", "RetractionIn"),
          Map.entry("ROF", "RetractionOf"),
          Map.entry("EIN", "ErratumIn"),
          Map.entry("EFR", "ErratumFor"),
          Map.entry("ECI", "ExpressionOfConcernIn"),
          Map.entry("ECF", "ExpressionOfConcernFor"),
          Map.entry("UIN", "UpdateIn"),
          Map.entry("UOF", "UpdateOf"),
          Map.entry("CIN", "CommentIn"),
          Map.entry("CON", "CommentOn"),
          Map.entry("CRI", "CorrectedandRepublishedIn"),
          Map.entry("CRF", "CorrectedandRepublishedFrom"),
          Map.entry("RRI", "RetractedandRepublishedIn"),
          Map.entry("RRF", "RetractedandRepublishedFrom"),
          Map.entry("RPI", "RepublishedIn"),
          Map.entry("RPF", "RepublishedFrom"),
          Map.entry("ORI", "OriginalReportIn"),
          Map.entry("SPIN", "SummaryForPatientsIn"),
          Map.entry("DDIN", "DatasetDescribedIn"));

  private final TaggedRecord record;
  private final PublicationDraft draft = new PublicationDraft();

  private NbibRecord(TaggedRecord record) {
    this.record = record;
  }

  static PublicationDraft draft(TaggedRecord record) {
    NbibRecord reader = new NbibRecord(record);
    reader.identifiers();
    reader.bibliography();
    reader.people();
    reader.subjects();
    CORRECTIONS.forEach(each -> reader.corrections(each.getKey(), each.getValue()));
    return reader.draft;
  }

  private void identifiers() {
    Ids.pmid(record.first("PMID")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, record.first("PMC"));
    for (String tag : List.of("LID", "AID")) {
      for (String value : record.all(tag)) {
        if (value.endsWith("[doi]") || value.startsWith("doi:")) {
          draft.header.own(IdentifierScheme.DOI, value);
        }
      }
    }
    record.all("IS").forEach(value -> draft.issn(value.replaceFirst("\\(.*$", "")));
    record.all("ISSN").forEach(value -> draft.issn(value.replaceFirst("^E?ISSN-", "")));
    record
        .all("ISBN")
        .forEach(
            value ->
                draft.header.mentioned(IdentifierScheme.ISBN, value.replaceFirst("\\(.*$", "")));
    record.all("GN").forEach(draft::note);
    for (String bank : record.all("SI")) {
      Ids.registration(bank.substring(bank.indexOf('/') + 1))
          .ifPresent(
              number -> {
                draft.header.mentioned(number);
                draft.header.link(LinkType.REGISTERED_AS, number, "SI");
              });
    }
  }

  private void bibliography() {
    draft.header.title(record.first("TI", "CTI", "BTI"));
    draft.vernacularTitle(record.first("TT"));
    draft.journal(record.first("JT", "BTI"));
    draft.abbreviation(record.first("TA"));
    draft.volume(record.first("VI"));
    draft.issue(record.first("IP"));
    draft.pages(record.first("PG"));
    draft.publisher(record.first("PB"));
    draft.header.published(Dates.parse(record.first("DP")));
    draft.online(Dates.parse(record.first("DEP")));
    draft.header.published(Dates.parse(record.first("EDAT")));
    draft.header.updated(Dates.parse(record.first("LR")));
    draft.header.language(record.first("LA"));
    for (String text : record.all("AB")) {
      StructuredText.split(text).forEach(part -> draft.abstractSection(part.label(), part.text()));
    }
    record.all("OAB").forEach(text -> draft.otherAbstract("", text));
  }

  private void people() {
    List<String> full = record.all("FAU");
    List<String> brief = record.all("AU");
    for (String name : full.isEmpty() ? brief : full) {
      draft.author(Names.of(name));
    }
    record.all("CN").forEach(name -> draft.author(PersonName.group(name)));
    record.all("AD").forEach(draft::affiliation);
  }

  private void subjects() {
    record.all("PT").forEach(draft::type);
    record.all("OT").forEach(term -> draft.keyword(term.replaceFirst("^\\*", "")));
    record
        .all("RN")
        .forEach(value -> draft.substance(value.replaceFirst("^(?:EC )?\\S+ \\((.*)\\)$", "$1")));
    record.all("NM").forEach(draft::substance);
    record.all("MH").forEach(term -> draft.mesh(MeshTerms.heading(term)));
  }

  private void corrections(String tag, String refType) {
    for (String value : record.all(tag)) {
      IdentifierScanner.identifiers(value).stream()
          .filter(NbibRecord::isPublication)
          .min(Identifier::compareTo)
          .ifPresent(target -> draft.header.link(CommentsCorrections.typeOf(refType), target, tag));
    }
  }

  private static boolean isPublication(Identifier identifier) {
    return identifier.scheme() == IdentifierScheme.PMID
        || identifier.scheme() == IdentifierScheme.DOI;
  }
}
