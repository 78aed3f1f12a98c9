package org.lucerna.format.bibliography;

import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedRecord;

/** One record of RIS. */
final class RisRecord {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
    authors();
    for (String tag : List.of("JF", "T2", "JO", "BT", "JA", "J2", "T3")) {
      String journal = oneLine(record.first(tag));
      draft.journal(journal.startsWith("http") ? "" : journal);
    }
    draft.abbreviation(oneLine(record.first("JA", "J2", "J1", "JI", "J9")));
    draft.volume(record.first("VL", "VO"));
    draft.issue(record.first("IS", "CP"));
    pages();
    dates();
    RisIdentifiers.into(draft, record);
    for (String text : record.all("AB", "N2")) {
      StructuredText.split(oneLine(text))
          .forEach(part -> draft.abstractSection(part.label(), part.text()));
    }
    for (String words : record.all("KW")) {
      Parts.of(words, ";\n").forEach(word -> draft.keyword(word.replaceFirst("^\\*", "")));
    }
    record.all("AD", "M1").stream().filter(text -> text.length() > 25).forEach(draft::affiliation);
    draft.publisher(oneLine(record.first("PB")));
    draft.header.language(record.first("LA"));
    record.all("M3").stream()
        .filter(text -> !text.contains("10.") && text.length() < 60)
        .filter(text -> !text.equalsIgnoreCase(typeOf(type)))
        .forEach(draft::type);
    return draft;
  }

  /** Some tools put all names into one line. */
  private void authors() {
    List<String> authors = record.all("AU", "A1");
    for (String line : authors.isEmpty() ? record.all("A2", "A3", "ED") : authors) {
      Parts.of(line, ";\n").forEach(name -> draft.author(Names.of(name)));
    }
  }

  /** Ovid writes {@code SP - No} and {@code EP - Specified} where there are no pages. */
  private void pages() {
    String first = plainPages(record.first("SP", "SE"));
    String last = plainPages(record.first("EP"));
    if (!first.equals("No")) {
      draft.pages(first, first.indexOf('-') > 0 ? "" : last);
    }
    if (Ids.pmcid(record.first("C7")).isEmpty()) {
      draft.pages(record.first("C7"));
    }
  }

  private static String plainPages(String text) {
    return text.replaceFirst("^pp?\\.? (?=\\S)", "")
        .replaceAll("[\\u2010-\\u2015]", "-")
        .replaceFirst("-$", "");
  }

  /** EndNote gives day and month in DA, and the year in PY alone; Embase the whole date in Y1. */
  private void dates() {
    String year = record.first("PY", "Y1").replaceFirst("^(\\d{4}).*$", "$1");
    String day = record.first("DA");
    boolean parted = !YEAR.matcher(day).find() && day.matches("\\p{L}{3,9}\\.?(?: \\d{1,2})?");
    if (parted && year.matches("\\d{4}")) {
      draft.header.published(Dates.parse(day + ' ' + year));
    }
    boolean exact = !year.isEmpty() && record.first("Y1").startsWith(year + '/');
    for (String tag : exact ? List.of("DA", "Y1", "PY") : List.of("DA", "PY", "Y1")) {
      String date = record.first(tag).replaceAll("/+$", "").replaceFirst("/+.{0,40}\\p{L}.*$", "");
      if (YEAR.matcher(date).find()) {
        draft.header.published(Dates.parse(date.replaceFirst("^[^\\d]{0,40}:\\s*", "")));
      }
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
