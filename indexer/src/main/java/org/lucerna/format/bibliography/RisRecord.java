package org.lucerna.format.bibliography;

import java.util.List;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.model.IdentifierScheme;

/** One record of RIS. */
final class RisRecord {
  private final TaggedRecord record;
  private final PublicationDraft draft = new PublicationDraft();

  RisRecord(TaggedRecord record) {
    this.record = record;
  }

  PublicationDraft draft() {
    String type = record.first("TY");
    draft.header.title(oneLine(record.first("TI", "T1", "CT", "BT", "ST")));
    draft.vernacularTitle(oneLine(record.first("TT")));
    draft.type(typeOf(type));
    List<String> authors = record.all("AU", "A1");
    for (String name : authors.isEmpty() ? record.all("A2", "A3", "ED") : authors) {
      draft.author(Names.of(name));
    }
    draft.journal(oneLine(record.first("JF", "T2", "JO", "BT", "JA", "J2", "T3")));
    draft.abbreviation(oneLine(record.first("JA", "J2", "J1", "JI", "J9")));
    draft.volume(record.first("VL", "VO"));
    draft.issue(record.first("IS", "CP"));
    pages();
    dates();
    identifiers();
    for (String text : record.all("AB", "N2")) {
      StructuredText.split(oneLine(text))
          .forEach(part -> draft.abstractSection(part.label(), part.text()));
    }
    for (String words : record.all("KW")) {
      words.lines().forEach(draft::keyword);
    }
    record.all("AD", "M1").stream().filter(text -> text.length() > 25).forEach(draft::affiliation);
    draft.publisher(oneLine(record.first("PB")));
    draft.header.language(record.first("LA"));
    record.all("M3").stream()
        .filter(text -> !text.contains("10.") && text.length() < 60)
        .forEach(draft::type);
    return draft;
  }

  /** Ovid writes {@code SP - No} and {@code EP - Specified} where there are no pages. */
  private void pages() {
    String first = record.first("SP", "SE");
    if (!first.equals("No")) {
      draft.pages(first, record.first("EP"));
    }
  }

  private void dates() {
    for (String tag : List.of("DA", "PY", "Y1")) {
      String date = record.first(tag).replaceAll("/+$", "").replaceFirst("/+.{0,40}\\p{L}.*$", "");
      boolean year = date.matches(".*\\d{4}.*");
      if (year) {
        draft.header.published(Dates.parse(date));
      }
    }
  }

  private void identifiers() {
    for (String tag : List.of("DO", "M3", "L3", "L2", "N1", "UR", "ID")) {
      for (String value : record.all(tag)) {
        boolean field = tag.equals("DO") || value.contains("doi.org/") || value.startsWith("doi:");
        if (field || tag.equals("L3") || (tag.equals("M3") && value.startsWith("10."))) {
          draft.header.own(IdentifierScheme.DOI, oneLine(value));
        }
      }
    }
    String database = record.first("DB", "DP").toLowerCase(java.util.Locale.ROOT);
    boolean medline = database.contains("pubmed") || database.contains("medline");
    if (medline) {
      Ids.pmid(record.first("AN")).ifPresent(draft.header::own);
    }
    Ids.pmid(record.first("C5")).ifPresent(draft.header::own);
    for (String url : record.all("UR", "L1", "L2", "LK")) {
      for (String each : url.split("[;\\s]+")) {
        url(each);
      }
    }
    record.all("C2").forEach(value -> draft.header.own(IdentifierScheme.PMCID, value));
    for (String number : record.all("SN")) {
      for (String each : number.split("[;,\\s]+")) {
        draft.issn(each);
        draft.header.mentioned(IdentifierScheme.ISBN, each);
      }
    }
  }

  private void url(String url) {
    if (url.contains("pubmed")) {
      Ids.pmid(url.replaceAll("[/?#]+$", "").replaceFirst("^.*/", "")).ifPresent(draft.header::own);
    }
    if (url.startsWith("http")) {
      draft.header.url(url);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** RIS specification, reference types. */
  static String typeOf(String type) {
    return switch (type.strip()) {
      case "JOUR", "JFULL", "EJOUR" -> "Journal Article";
      case "CHAP", "ECHAP" -> "Book Chapter";
      case "BOOK", "EBOOK", "EDBOOK" -> "Book";
      case "CONF", "CPAPER" -> "Conference Paper";
      case "THES" -> "Thesis";
      case "RPRT" -> "Report";
      case "NEWS" -> "News";
      case "GEN", "" -> "";
      default -> type.strip();
    };
  }
}
