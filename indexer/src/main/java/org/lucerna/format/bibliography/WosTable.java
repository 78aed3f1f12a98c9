package org.lucerna.format.bibliography;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.format.read.TaggedRecord;

/**
 * Web of Science's table: the fields of its tagged text as columns, under their tags
 * (tab-delimited) or under words (Excel, and what is saved from it).
 */
final class WosTable {
  /** Clarivate, "Web of Science Core Collection Field Tags", and the headers of its Excel files. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          entry("AU", List.of("Authors")),
          entry("AF", List.of("Author Full Names")),
          entry("BE", List.of("Book Editors")),
          entry("CA", List.of("Group Authors")),
          entry("GP", List.of("Book Group Authors")),
          entry("TI", List.of("Article Title")),
          entry("SO", List.of("Source Title")),
          entry("LA", List.of("Language")),
          entry("DT", List.of("Document Type")),
          entry("DE", List.of("Author Keywords")),
          entry("ID", List.of("Keywords Plus")),
          entry("AB", List.of("Abstract")),
          entry("C1", List.of("Addresses")),
          entry("CR", List.of("Cited References")),
          entry("PU", List.of("Publisher")),
          entry("SN", List.of("ISSN")),
          entry("EI", List.of("eISSN")),
          entry("BN", List.of("ISBN")),
          entry("J9", List.of("Journal Abbreviation")),
          entry("JI", List.of("Journal ISO Abbreviation")),
          entry("PD", List.of("Publication Date")),
          entry("PY", List.of("Publication Year")),
          entry("VL", List.of("Volume")),
          entry("IS", List.of("Issue")),
          entry("BP", List.of("Start Page")),
          entry("EP", List.of("End Page")),
          entry("AR", List.of("Article Number")),
          entry("DI", List.of("DOI")),
          entry("D2", List.of("Book DOI")),
          entry("EA", List.of("Early Access Date")),
          entry("UT", List.of("UT (Unique WOS ID)", "UT (Unique ID)")),
          entry("PM", List.of("Pubmed Id")));

  private WosTable() {}

  /**
   * @param columns in lower case, letters and digits only
   */
  static boolean hasTags(List<String> columns) {
    return columns.containsAll(List.of("pt", "au", "ti", "so"));
  }

  static boolean claims(List<String> columns) {
    boolean words = columns.containsAll(List.of("articletitle", "sourcetitle"));
    boolean names = columns.contains("authorfullnames") || columns.contains("authors");
    return hasTags(columns) || (words && names);
  }

  static PublicationDraft draft(CsvFormat.Row row) {
    TaggedRecord record = new TaggedRecord(0);
    boolean tags = hasTags(row.columns());
    WORDS.forEach(
        (tag, words) -> {
          String cell = unquoted(tags ? row.cell(tag) : row.cell(words.toArray(String[]::new)));
          switch (tag) {
            case "CR" -> Parts.of(cell, ";").forEach(each -> record.add(tag, each));
            case "C1" -> List.of(cell.split("; (?=\\[)")).forEach(each -> record.add(tag, each));
            default -> record.add(tag, cell);
          }
        });
    return WosRecord.draft(record);
  }

  /** Its tab-delimited files quote few cells, and have lone quotation marks in others. */
  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    String bare = quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    return bare.replaceAll("\\s+", " ");
  }
}
