package org.lucerna.format.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.MeshTerms;
import org.lucerna.format.build.NameLists;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;

/** One row of a table of citations. */
final class TableRecord {
  /** Scopus and review tools, where there is none. */
  private static final Pattern NO_ABSTRACT =
      Pattern.compile("(?i)\\[?(?:no abstract available|n/?a)]?\\.?");

  private static final Pattern CODE =
      Pattern.compile("[a-z]{2,20}(?:[A-Z][a-z]{1,20}|-[a-z]{2,20}){0,3}");

  private final CsvFormat.Row row;
  private final TableDialect dialect;
  private final PublicationDraft draft = new PublicationDraft();

  private TableRecord(CsvFormat.Row row, TableDialect dialect) {
    this.row = row;
    this.dialect = dialect;
  }

  static PublicationDraft draft(CsvFormat.Row row, TableDialect dialect) {
    TableRecord reader = new TableRecord(row, dialect);
    reader.work();
    reader.place();
    reader.dates();
    reader.identifiers();
    reader.subjects();
    return reader.draft;
  }

  private void work() {
    draft.header.title(oneLine(Markup.unescaped(first(TableField.TITLE))));
    draft.vernacularTitle(oneLine(Markup.unescaped(first(TableField.ORIGINAL_TITLE))));
    authors();
    String summary = Markup.unescaped(first(TableField.ABSTRACT));
    if (!NO_ABSTRACT.matcher(summary).matches()) {
      StructuredText.split(oneLine(summary))
          .forEach(part -> draft.abstractSection(part.label(), part.text()));
    }
    for (String entry : Parts.of(first(TableField.REFERENCES), ";")) {
      draft.reference(References.of(draft.referenceCount() + 1, entry));
    }
  }

  private void authors() {
    String forward = Markup.unescaped(first(TableField.FORWARD_AUTHORS));
    if (forward.isEmpty()) {
      NameLists.of(Markup.unescaped(first(TableField.AUTHORS))).forEach(draft::author);
    }
    Parts.of(forward, ",;").forEach(name -> draft.author(Names.of(name)));
    for (String body : Parts.of(first(TableField.BODIES), ";")) {
      draft.author(PersonName.group(body));
    }
  }

  private void place() {
    draft.journal(oneLine(Markup.unescaped(first(TableField.JOURNAL))));
    draft.abbreviation(oneLine(first(TableField.ABBREVIATION)));
    draft.volume(first(TableField.VOLUME));
    draft.issue(first(TableField.ISSUE));
    draft.pages(page(TableField.FIRST_PAGE), page(TableField.LAST_PAGE));
    draft.pages(page(TableField.PAGES));
    draft.pages(page(TableField.ARTICLE_NUMBER));
    draft.publisher(first(TableField.PUBLISHER));
    draft.header.language(first(TableField.LANGUAGE));
  }

  /** The most exact first; the year stands where no date is given. */
  private void dates() {
    draft.header.published(Dates.parse(first(TableField.DATE)));
    if (!first(TableField.SOURCE_LINE).isEmpty()) {
      OvidSource.into(draft, first(TableField.SOURCE_LINE));
    }
    String year = first(TableField.YEAR);
    draft.header.published(Dates.of(year, first(TableField.MONTH), first(TableField.DAY)));
    draft.header.published(Dates.parse(year));
  }

  private void identifiers() {
    draft.header.own(IdentifierScheme.DOI, first(TableField.DOI));
    String pmid = first(TableField.PMID).replaceFirst("[\\s;,].*$", "");
    Ids.pmid(pmid).or(() -> Ids.pmidOf(pmid)).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, first(TableField.PMCID));
    for (String number : first(TableField.ISSN).split("[;,|\\s]+")) {
      draft.issn(number);
      draft.header.mentioned(IdentifierScheme.ISBN, number);
    }
    for (String number : first(TableField.ISBN).split("[;,\\s]+")) {
      draft.header.mentioned(IdentifierScheme.ISBN, number);
    }
    for (String number : first(TableField.REGISTRATIONS).split("[;,\\s()]+")) {
      Ids.registration(number).ifPresent(draft.header::mentioned);
    }
    String extra = first(TableField.EXTRA);
    draft.note(extra);
    dialect.headers(TableField.NOTES).forEach(header -> draft.note(row.cell(header)));
    Ids.pmidIn(extra).ifPresent(draft.header::own);
    Ids.pmcidIn(extra).ifPresent(draft.header::own);
    draft.header.address(first(TableField.URL).replaceFirst("[\\s;].*$", ""));
  }

  private void subjects() {
    for (String header : dialect.headers(TableField.KEYWORDS)) {
      words(row.cell(header)).forEach(word -> draft.keyword(word.replaceFirst("^\\*", "")));
    }
    Parts.of(first(TableField.MESH), ";|").forEach(term -> draft.mesh(MeshTerms.heading(term)));
    Parts.of(first(TableField.TYPE), ";").forEach(type -> draft.type(parted(type)));
    Parts.of(first(TableField.AFFILIATIONS), ";").forEach(draft::affiliation);
  }

  /** By semicolons or their like where there are any: a term may have a comma in it. */
  private static List<String> words(String cell) {
    boolean parted = cell.indexOf(';') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('|') >= 0;
    return Parts.of(cell, parted ? ";\n|" : ",");
  }

  /** Zotero: {@code journalArticle}; Crossref and what asks it: {@code journal-article}. */
  private static String parted(String type) {
    return CODE.matcher(type).matches()
        ? Arrays.stream(type.split("-|(?<=[a-z])(?=[A-Z])"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining(" "))
        : type;
  }

  private String page(TableField field) {
    return first(field).replaceAll("[\\u2010-\\u2015]", "-").replaceFirst("^pp?\\. ?", "");
  }

  private String first(TableField field) {
    return row.cell(dialect.headers(field).toArray(String[]::new));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
