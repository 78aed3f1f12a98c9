package org.lucerna.format.bibliography;

import java.util.List;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.XmlNode;
import org.lucerna.model.IdentifierScheme;

/** A record of EndNote's XML before version 8: flat, the names of its fields in capitals. */
final class EndNoteOfOld {
  /** EndNote 7, reference types by number, the first few; the others are rarely references. */
  private static final List<String> TYPES =
      List.of(
          "Journal Article",
          "Book",
          "Thesis",
          "Conference Proceedings",
          "Personal Communication",
          "Newspaper Article",
          "Computer Program",
          "Book Section",
          "Magazine Article",
          "Edited Book",
          "Report");

  private EndNoteOfOld() {}

  static PublicationDraft draft(XmlNode record) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(record.text("TITLE"));
    for (String role : List.of("AUTHOR", "SECONDARY_AUTHOR")) {
      if (!draft.hasAuthors()) {
        record.texts(role + 'S', role).forEach(name -> draft.author(Names.of(name)));
      }
    }
    draft.type(type(record.text("REFERENCE_TYPE")));
    draft.type(record.text("TYPE_OF_WORK"));
    draft.journal(record.text("SECONDARY_TITLE"));
    draft.abbreviation(record.text("ALTERNATE_TITLE"));
    draft.volume(record.text("VOLUME"));
    draft.issue(record.text("NUMBER"));
    draft.pages(record.text("PAGES"));
    String year = record.text("YEAR");
    draft.header.published(Dates.parse(record.text("DATE") + ' ' + year));
    draft.header.published(Dates.parse(year));
    for (String number : record.text("ISBN").split("[\\s;,]+")) {
      draft.issn(number);
      draft.header.mentioned(IdentifierScheme.ISBN, number);
    }
    draft.note(record.text("NOTES"));
    String url = record.text("URL");
    draft.header.address(url);
    StructuredText.split(record.text("ABSTRACT"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    record.texts("KEYWORDS", "KEYWORD").forEach(draft::keyword);
    draft.affiliation(record.text("AUTHOR_ADDRESS"));
    draft.publisher(record.text("PUBLISHER"));
    return draft;
  }

  private static String type(String number) {
    int known = number.matches("\\d{1,2}") ? Integer.parseInt(number) : TYPES.size();
    return known < TYPES.size() ? TYPES.get(known) : "";
  }
}
